#if NET
using System;

namespace TriggerPoint.Rules;

public readonly partial struct DiagnosisCode
{
    /// <inheritdoc cref="Parse(string)"/>
    /// <param name="s">The text, without surrounding space.</param>
    /// <param name="provider">Ignored: the text is the same in every culture.</param>
    public static DiagnosisCode Parse(string s, IFormatProvider? provider) => Parse(s);

    /// <inheritdoc cref="TryParse(string?, out DiagnosisCode)"/>
    /// <param name="s">The text, or null.</param>
    /// <param name="provider">Ignored: the text is the same in every culture.</param>
    /// <param name="result">The value, or the default value.</param>
    public static bool TryParse(string? s, IFormatProvider? provider, out DiagnosisCode result) => TryParse(s, out result);

    /// <inheritdoc cref="Parse(string)"/>
    /// <param name="s">The text, without surrounding space.</param>
    /// <param name="provider">Ignored: the text is the same in every culture.</param>
    public static DiagnosisCode Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s.ToString());

    /// <inheritdoc cref="TryParse(string?, out DiagnosisCode)"/>
    /// <param name="s">The text.</param>
    /// <param name="provider">Ignored: the text is the same in every culture.</param>
    /// <param name="result">The value, or the default value.</param>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out DiagnosisCode result) => TryParse(s.ToString(), out result);

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
        const ulong first = (ulong)Radix * Radix * Radix * Radix * Radix * Radix;
        Span<char> text = stackalloc char[Longest + 1];
        int length = 0;
        for (ulong width = first; width > 0 && packed / width % Radix is > 0 and var character; width /= Radix)
        {
            if (length == Shortest)
            {
                text[length++] = '.';
            }

            Base36.Unpack(character - 1, text.Slice(length++, 1));
        }

        return SpanText.TryCopy(text[..length], destination, out charsWritten);
    }
}
#endif
