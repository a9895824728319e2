using System;

namespace TriggerPoint.Rules.X12;

/// <summary>Elements of several components.</summary>
internal static class Composite
{
    private const int LongestFirst = 3;

    /// <summary>
    /// The separator inside an element that begins with a code or qualifier of two or three characters: the one that ISA gives, unless the element
    /// plainly has another. Files exist whose ISA was exchanged for one with another separator.
    /// </summary>
    public static byte SeparatorOf(ReadOnlySpan<byte> element, byte given)
    {
        if (element.Length > LongestFirst && element.IndexOf(given) < 0)
        {
            byte third = element[2];
            byte fourth = element[LongestFirst];
            return Delimiters.CanBe(third) ? third : Delimiters.CanBe(fourth) && char.IsAsciiLetterOrDigit((char)third) ? fourth : given;
        }

        return given;
    }
}
