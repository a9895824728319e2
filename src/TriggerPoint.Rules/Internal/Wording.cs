using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace TriggerPoint.Rules;

/// <summary>Small pieces of English for messages.</summary>
internal static class Wording
{
    /// <summary><c>a</c>, <c>a and b</c>, <c>a, b and c</c>.</summary>
    public static string List(IEnumerable<string> names, string conjunction = "and")
    {
        string[] all = names.ToArray();
        return all.Length switch
        {
            0 => string.Empty,
            1 => all[0],
            _ => $"{string.Join(", ", all.Take(all.Length - 1))} {conjunction} {all[all.Length - 1]}",
        };
    }

    public static string Count(int count, string noun) => count == 1 ? $"1 {noun}" : $"{count} {noun}s";

    public static string Diagnoses(int count) => count == 1 ? "1 diagnosis" : count == 0 ? "no diagnoses" : $"{count} diagnoses";

    /// <summary>A number without needless zeros behind the point, in every culture the same.</summary>
    public static string Number(decimal number) => number.ToString("0.############################", CultureInfo.InvariantCulture);

    public static string Muscles(int count) => Count(count, "muscle");

    public static string Places(int count) => count == 1 ? "1 place is" : $"{count} places are";

    public static string Capital(string words) => words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words.Substring(1);
}
