#if NET
using System;

namespace TriggerPoint.Rules;

public readonly partial struct ProcedureCode
{
    /// <inheritdoc cref="Parse(string)"/>
    /// <param name="s">The text, without surrounding space.</param>
    /// <param name="provider">Ignored: the text is the same in every culture.</param>
    public static ProcedureCode Parse(string s, IFormatProvider? provider) => Parse(s);

    /// <inheritdoc cref="TryParse(string?, out ProcedureCode)"/>
    /// <param name="s">The text, or null.</param>
    /// <param name="provider">Ignored: the text is the same in every culture.</param>
    /// <param name="result">The value, or the default value.</param>
    public static bool TryParse(string? s, IFormatProvider? provider, out ProcedureCode result) => TryParse(s, out result);

    /// <inheritdoc cref="Parse(string)"/>
    /// <param name="s">The text, without surrounding space.</param>
    /// <param name="provider">Ignored: the text is the same in every culture.</param>
    public static ProcedureCode Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s.ToString());

    /// <inheritdoc cref="TryParse(string?, out ProcedureCode)"/>
    /// <param name="s">The text.</param>
    /// <param name="provider">Ignored: the text is the same in every culture.</param>
    /// <param name="result">The value, or the default value.</param>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out ProcedureCode result) => TryParse(s.ToString(), out result);

    /// <summary>The same text as <see cref="ToString()"/>.</summary>
    /// <param name="format">Ignored.</param>
    /// <param name="formatProvider">Ignored.</param>
    /// <returns>The value as text.</returns>
    public string ToString(string? format, IFormatProvider? formatProvider) => ToString();

    /// <summary>Writes the same text as <see cref="ToString()"/>.</summary>
    /// <param name="destination">Where to write.</param>
    /// <param name="charsWritten">How many characters were written.</param>
    /// <param name="format">Ignored.</param>
    /// <param name="provider">Ignored.</param>
    /// <returns>Whether the text fitted.</returns>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        charsWritten = 0;
        if (!IsNone && destination.Length >= Length)
        {
            Base36.Unpack(packed - 1, destination[..Length]);
            charsWritten = Length;
        }

        return IsNone || charsWritten > 0;
    }
}
#endif
