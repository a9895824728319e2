using System.Globalization;
using System.Text;

namespace TriggerPoint.Cli;

/// <summary>Text that a terminal shows as it stands: what would steer it is spelled out.</summary>
internal static class Printable
{
    private const int LongestQuote = 40;

    /// <summary>A value as messages quote it, cut when it is long.</summary>
    public static string Quote(string value) => $"'{Of(value.Length <= LongestQuote ? value : value[..LongestQuote] + "…")}'";

    /// <summary>Spells out control characters, marks of writing direction and halves of characters as <c>\u001B</c>.</summary>
    public static string Of(string text)
    {
        if (!NeedsSpelling(text))
        {
            return text;
        }

        var spelled = new StringBuilder(text.Length + 16);
        for (int i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
            {
                spelled.Append(text[i]).Append(text[++i]);
            }
            else if (IsSteering(text[i]) || char.IsSurrogate(text[i]))
            {
                spelled.Append(CultureInfo.InvariantCulture, $"\\u{(int)text[i]:X4}");
            }
            else
            {
                spelled.Append(text[i]);
            }
        }

        return spelled.ToString();
    }

    private static bool NeedsSpelling(string text)
    {
        foreach (char c in text)
        {
            if (IsSteering(c) || char.IsSurrogate(c))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsSteering(char c) => char.GetUnicodeCategory(c)
        is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
