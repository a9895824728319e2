using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;

namespace TriggerPoint.Rules.Tests.Fuzz;

/// <summary>
/// Inputs that are worth keeping, in a file of one a line that any editor can open: why, a tab, and the input, with <c>\n</c>, <c>\t</c>, <c>\\</c> and
/// <c>\u0000</c> for what a line cannot hold.
/// </summary>
internal sealed class FuzzCorpus
{
    public FuzzCorpus(string path) => Path = path;

    public string Path { get; }

    public IReadOnlyList<string> Inputs => [.. Lines().Select(line => Unescaped(line.Split('\t', 2)[1]))];

    /// <summary>Adds inputs at the end, each with why it is there.</summary>
    public void Add(IEnumerable<(string Why, string Input)> more) => File.AppendAllLines(Path, more.Select(one => $"{one.Why}\t{Escaped(one.Input)}"));

    public static string Escaped(string input)
    {
        var text = new StringBuilder();
        foreach (char c in input)
        {
            _ = c switch
            {
                '\\' => text.Append("\\\\"),
                '\n' => text.Append("\\n"),
                '\t' => text.Append("\\t"),
                < ' ' or > '~' => text.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}"),
                _ => text.Append(c),
            };
        }

        return text.ToString();
    }

    public static string Unescaped(string line)
    {
        var text = new StringBuilder();
        for (int at = 0; at < line.Length; at++)
        {
            if (line[at] != '\\')
            {
                text.Append(line[at]);
                continue;
            }

            at++;
            text.Append(line[at] switch
            {
                'n' => '\n',
                't' => '\t',
                'u' => (char)int.Parse(line.AsSpan(at + 1, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture),
                char other => other,
            });
            at += line[at] == 'u' ? 4 : 0;
        }

        return text.ToString();
    }

    private IEnumerable<string> Lines() => File.Exists(Path) ? File.ReadLines(Path).Where(line => line.Contains('\t', StringComparison.Ordinal)) : [];
}
