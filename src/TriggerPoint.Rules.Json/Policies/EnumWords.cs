using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace TriggerPoint.Rules.Json;

/// <summary>The values of an enumeration as words with hyphens: <c>drug-line-required</c>. The zero of some stands for "not said", and has no word.</summary>
internal sealed class EnumWords<T>
    where T : struct, Enum
{
    private readonly Dictionary<string, T> values;
    private readonly Dictionary<T, string> words;

    /// <param name="hasZero">Whether the value 0 is one that can be written.</param>
    public EnumWords(bool hasZero)
    {
        words = Enum.GetValues<T>().Where(value => hasZero || !value.Equals(default(T))).ToDictionary(value => value, value => Hyphened(value.ToString()));
        values = words.ToDictionary(pair => pair.Value, pair => pair.Key, StringComparer.Ordinal);
    }

    /// <summary>All words, for a message.</summary>
    public string Choice => string.Join(", ", words.OrderBy(pair => pair.Key).Select(pair => pair.Value));

    public bool TryParse(string text, out T value) => values.TryGetValue(text, out value);

    public string Of(T value) => words[value];

    private static string Hyphened(string name)
    {
        var word = new StringBuilder();
        foreach (char c in name)
        {
            word.Append(char.IsUpper(c) && word.Length > 0 ? "-" : string.Empty).Append(char.ToLowerInvariant(c));
        }

        return word.ToString();
    }
}
