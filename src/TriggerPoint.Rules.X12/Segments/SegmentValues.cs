using System;
using System.Globalization;
using System.Text;
using System.Text.Unicode;

namespace TriggerPoint.Rules.X12;

/// <summary>Values as segments write them.</summary>
internal static class SegmentValues
{
    private const int LongestNumber = 18;

    public static bool TryInteger(ReadOnlySpan<byte> text, out long value)
    {
        value = 0;
        if (text.IsEmpty || text.Length > LongestNumber)
        {
            return false;
        }

        foreach (byte digit in text)
        {
            if (!char.IsAsciiDigit((char)digit))
            {
                return false;
            }

            value = (value * 10) + (digit - '0');
        }

        return true;
    }

    public static bool TryDecimal(ReadOnlySpan<byte> text, out decimal value) => decimal.TryParse(
        text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value) && text.Length <= LongestNumber;

    /// <summary>Eight digits, as D8 writes them.</summary>
    public static bool TryDate(ReadOnlySpan<byte> text, out ServiceDate date)
    {
        date = default;
        if (text.Length != 8 || !TryInteger(text, out long number))
        {
            return false;
        }

        int year = (int)(number / 10000);
        int month = (int)(number / 100 % 100);
        int day = (int)(number % 100);
        if (year == 0 || month is 0 or > 12 || day == 0 || day > DateTime.DaysInMonth(year, month))
        {
            return false;
        }

        date = new(year, month, day);
        return true;
    }

    /// <summary>Text in UTF-8, or in the older Latin-1 where it is none.</summary>
    public static string Text(ReadOnlySpan<byte> text) => (Utf8.IsValid(text) ? Encoding.UTF8 : Encoding.Latin1).GetString(text);
}
