using System;
using System.Globalization;
using System.Linq;

namespace TriggerPoint.Rules.SourceGenerator;

internal static class Names
{
    /// <summary><c>levator-scapulae</c> as a C# name: <c>LevatorScapulae</c>.</summary>
    public static string Pascal(string key) => string.Concat(key.Split('-').Select(Capital));

    /// <summary>The enum member that a word of a table stands for: <c>sacroiliac-joint</c> is <c>SacroiliacJoint</c>.</summary>
    public static T Member<T>(string word)
        where T : struct, Enum =>
        Enum.TryParse(Pascal(word), out T value) && !char.IsDigit(word[0])
            ? value
            : throw new DataException($"'{word}' is no {typeof(T).Name}");

    private static string Capital(string word) =>
        word.Length == 0 ? word : char.ToUpper(word[0], CultureInfo.InvariantCulture) + word.Substring(1);
}
