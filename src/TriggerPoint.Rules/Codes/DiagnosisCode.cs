using System;

namespace TriggerPoint.Rules;

/// <summary>A diagnosis code of ICD-10-CM: <c>M79.18</c>, three to seven characters.</summary>
/// <remarks>
/// The default value is <see cref="None"/>: no diagnosis. It prints as the empty text and equals no real code.
/// Equality and order are those of the characters without the dot. Only the shape is checked, not whether the code exists.
/// Instances are immutable and safe for use by any number of threads.
/// </remarks>
public readonly partial struct DiagnosisCode : IEquatable<DiagnosisCode>, IComparable<DiagnosisCode>
#if NET
    , ISpanParsable<DiagnosisCode>, ISpanFormattable
#endif
{
    private const int Shortest = 3;
    private const int Longest = 7;
    private const uint Radix = 37;

    // Seven places in base 37, a missing character is 0, so that all-zero bits mean "no code" and a category sorts before its codes.
    private readonly ulong packed;

    private DiagnosisCode(ulong packed) => this.packed = packed;

    /// <summary>No diagnosis: the default value.</summary>
    public static DiagnosisCode None => default;

    /// <summary>Whether this is the default value, which stands for "no diagnosis".</summary>
    public bool IsNone => packed == 0;

    /// <summary>Reads <c>M79.18</c> or <c>M7918</c>; lower case is accepted.</summary>
    /// <param name="s">The text, without surrounding space.</param>
    /// <returns>The code.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="s"/> does not have the shape of an ICD-10-CM code.</exception>
    public static DiagnosisCode Parse(string s) =>
        TryParse(s ?? throw new ArgumentNullException(nameof(s)), out DiagnosisCode code)
            ? code
            : throw Failures.Format("An ICD-10-CM code is a letter, a digit and one to five more characters, such as M79.18", s);

    /// <summary>Reads <c>M79.18</c> or <c>M7918</c>, if the text has the shape of a code.</summary>
    /// <param name="s">The text, or null.</param>
    /// <param name="result">The code, or <see cref="None"/>.</param>
    /// <returns>Whether the text has the shape of a code.</returns>
    public static bool TryParse(string? s, out DiagnosisCode result)
    {
        result = default;
        if (s is null)
        {
            return false;
        }

        ulong value = 0;
        int length = 0;
        for (int i = 0; i < s.Length; i++)
        {
            if (s[i] == '.' && i == Shortest && s.Length > Shortest + 1)
            {
                continue;
            }

            int digit = Base36.Digit(s[i]);
            bool fits = length switch
            {
                0 => digit >= 10,
                1 => digit is >= 0 and < 10,
                _ => digit >= 0 && length < Longest,
            };
            if (!fits)
            {
                return false;
            }

            value = (value * Radix) + (uint)digit + 1;
            length++;
        }

        if (length < Shortest)
        {
            return false;
        }

        for (; length < Longest; length++)
        {
            value *= Radix;
        }

        result = new DiagnosisCode(value);
        return true;
    }

    /// <summary>Whether the code lies under a category: <c>M79.18</c> under <c>M79</c> and under <c>M79.1</c>, and under itself.</summary>
    /// <param name="category">A category or code; <see cref="None"/> has nothing under it.</param>
    /// <returns>Whether the code begins with the category's characters.</returns>
    public bool IsUnder(DiagnosisCode category)
    {
        if (category.IsNone)
        {
            return false;
        }

        ulong width = 1;
        for (ulong rest = category.packed; rest % Radix == 0; rest /= Radix)
        {
            width *= Radix;
        }

        return packed / width == category.packed / width;
    }

    /// <summary>The code with its dot, or the empty text for <see cref="None"/>.</summary>
    /// <returns>For example <c>M79.18</c>; <see cref="Parse(string)"/> reads it back.</returns>
    public override string ToString()
    {
        string text = string.Empty;
        for (ulong value = packed; value > 0; value /= Radix)
        {
            uint digit = (uint)(value % Radix);
            text = digit == 0 ? text : Base36.Unpack(digit - 1, 1) + text;
        }

        return text.Length > Shortest ? text.Insert(Shortest, ".") : text;
    }

    /// <inheritdoc/>
    public bool Equals(DiagnosisCode other) => packed == other.packed;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is DiagnosisCode other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => packed.GetHashCode();

    /// <inheritdoc/>
    public int CompareTo(DiagnosisCode other) => packed.CompareTo(other.packed);

    /// <summary>Whether two codes are the same.</summary>
    /// <param name="left">One code.</param>
    /// <param name="right">The other code.</param>
    /// <returns>True when they are the same.</returns>
    public static bool operator ==(DiagnosisCode left, DiagnosisCode right) => left.packed == right.packed;

    /// <summary>Whether two codes differ.</summary>
    /// <param name="left">One code.</param>
    /// <param name="right">The other code.</param>
    /// <returns>True when they differ.</returns>
    public static bool operator !=(DiagnosisCode left, DiagnosisCode right) => left.packed != right.packed;
}
