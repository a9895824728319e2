using System.Text;

namespace TriggerPoint.Rules;

/// <summary>The normal form of words for a substance, used when the table is made and when it is read.</summary>
internal static class SubstanceText
{
    /// <summary>Lower-case words with one space between them; signs that part words are dropped.</summary>
    public static string Normal(string text)
    {
        var normal = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            if (c is (>= 'a' and <= 'z') or (>= '0' and <= '9'))
            {
                normal.Append(c);
            }
            else if (c is >= 'A' and <= 'Z')
            {
                normal.Append((char)(c | 0x20));
            }
            else if (c > '~' && char.IsLetterOrDigit(c))
            {
                normal.Append(c);
            }
            else if (c is not '\'' and not '\u2019' && normal.Length > 0 && normal[normal.Length - 1] != ' ')
            {
                normal.Append(' ');
            }
        }

        return normal.ToString().TrimEnd(' ');
    }
}
