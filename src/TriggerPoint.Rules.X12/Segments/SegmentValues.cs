using System;
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

    /// <summary>A number of at most eighteen characters, such as <c>1</c>, <c>1.50</c> or <c>-2</c>.</summary>
    public static bool TryDecimal(ReadOnlySpan<byte> text, out decimal value)
    {
        value = 0;
        bool isNegative = text.StartsWith("-"u8);
        ReadOnlySpan<byte> digits = isNegative ? text[1..] : text;
        long number = 0;
        int point = -1;
        for (int at = 0; at < digits.Length; at++)
        {
            if (char.IsAsciiDigit((char)digits[at]) && at < LongestNumber)
            {
                number = (number * 10) + (digits[at] - '0');
            }
            else if (digits[at] == '.' && point < 0)
            {
                point = at;
            }
            else
            {
                return false;
            }
        }

        if (digits.Length == (point < 0 ? 0 : 1))
        {
            return false;
        }

        int scale = point < 0 ? 0 : digits.Length - 1 - point;
        value = new(unchecked((int)number), unchecked((int)(number >> 32)), 0, isNegative, (byte)scale);
        return true;
    }

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
    public static string Text(ReadOnlySpan<byte> text) => (Ascii.IsValid(text) || !Utf8.IsValid(text) ? Encoding.Latin1 : Encoding.UTF8).GetString(text);
}
