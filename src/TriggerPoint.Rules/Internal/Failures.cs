using System;

namespace TriggerPoint.Rules;

/// <summary>Makes the exceptions of this library, so that their messages are alike.</summary>
internal static class Failures
{
    private const int LongestQuote = 40;

    /// <summary>A format failure that quotes the start of the value, which is never free text of a record.</summary>
    public static FormatException Format(string expectation, string value) =>
        new($"{expectation}; not '{(value.Length <= LongestQuote ? value : value.Substring(0, LongestQuote) + "…")}'.");
}
