#if NET
using System;

namespace TriggerPoint.Rules;

public readonly partial struct ServiceDate
{
    /// <summary>The same day as a <see cref="DateOnly"/>.</summary>
    /// <param name="value">The day.</param>
    /// <returns>The date.</returns>
    public static ServiceDate FromDateOnly(DateOnly value) => new(value.Year, value.Month, value.Day);

    /// <inheritdoc cref="Parse(string)"/>
    /// <param name="s">The text, without surrounding space.</param>
    /// <param name="provider">Ignored: the text is the same in every culture.</param>
    public static ServiceDate Parse(string s, IFormatProvider? provider) => Parse(s);

    /// <inheritdoc cref="TryParse(string?, out ServiceDate)"/>
    /// <param name="s">The text, or null.</param>
    /// <param name="provider">Ignored: the text is the same in every culture.</param>
    /// <param name="result">The value, or the default value.</param>
    public static bool TryParse(string? s, IFormatProvider? provider, out ServiceDate result) => TryParse(s, out result);

    /// <inheritdoc cref="Parse(string)"/>
    /// <param name="s">The text, without surrounding space.</param>
    /// <param name="provider">Ignored: the text is the same in every culture.</param>
    public static ServiceDate Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s.ToString());

    /// <inheritdoc cref="TryParse(string?, out ServiceDate)"/>
    /// <param name="s">The text.</param>
    /// <param name="provider">Ignored: the text is the same in every culture.</param>
    /// <param name="result">The value, or the default value.</param>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out ServiceDate result) => TryParse(s.ToString(), out result);

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
        const int length = 10;
        charsWritten = 0;
        if (!IsUnknown && destination.Length >= length)
        {
            Span<char> text = destination[..length];
            text[4] = text[7] = '-';
            int rest = packed;
            for (int place = length - 1; place >= 0; place--)
            {
                if (place is not (4 or 7))
                {
                    rest = Math.DivRem(rest, 10, out int digit);
                    text[place] = (char)('0' + digit);
                }
            }

            charsWritten = length;
        }

        return IsUnknown || charsWritten > 0;
    }
}
#endif
