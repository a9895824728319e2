using System;

namespace TriggerPoint.Rules;

/// <summary>Codes of a fixed number of letters and digits as one number, in the order of their characters.</summary>
internal static class Base36
{
    private const uint Radix = 36;

    /// <summary>The value of a letter (in either case) or digit; negative for any other character.</summary>
    public static int Digit(char c) => c switch
    {
        >= '0' and <= '9' => c - '0',
        >= 'A' and <= 'Z' => c - 'A' + 10,
        >= 'a' and <= 'z' => c - 'a' + 10,
        _ => -1,
    };

    /// <summary>The number of a text of exactly so many letters and digits.</summary>
    public static bool TryPack(string? text, int length, out ulong value)
    {
        value = 0;
        if (text is null || text.Length != length)
        {
            return false;
        }

        foreach (char c in text)
        {
            int digit = Digit(c);
            if (digit < 0)
            {
                return false;
            }

            value = (value * Radix) + (uint)digit;
        }

        return true;
    }

    /// <summary>The characters of a number, in upper case.</summary>
    public static string Unpack(ulong value, int length)
    {
        char[] text = new char[length];
        Unpack(value, text);
        return new string(text);
    }

    /// <summary>Fills a place with the characters of a number, in upper case.</summary>
    public static void Unpack(ulong value, Span<char> text)
    {
        for (int i = text.Length - 1; i >= 0; i--)
        {
            uint digit = (uint)(value % Radix);
            text[i] = (char)(digit < 10 ? '0' + digit : 'A' + digit - 10);
            value /= Radix;
        }
    }
}
