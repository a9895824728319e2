using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;

namespace TriggerPoint.Rules.DocTests;

/// <summary>As much of Markdown as the checks need: fenced blocks, headings and links.</summary>
public sealed partial class Markdown
{
    private const string Announcement = "prints:";

    private Markdown(string name, IReadOnlyList<Block> blocks, IReadOnlyList<string> anchors, IReadOnlyList<(int Line, string Target)> links)
    {
        Name = name;
        Blocks = blocks;
        Anchors = anchors;
        Links = links;
    }

    /// <summary>The document, relative to the root.</summary>
    public string Name { get; }

    public IReadOnlyList<Block> Blocks { get; }

    /// <summary>The names that a link may put behind <c>#</c>.</summary>
    public IReadOnlyList<string> Anchors { get; }

    public IReadOnlyList<(int Line, string Target)> Links { get; }

    public static Markdown Parse(string name, string text)
    {
        var fenced = new List<(Block Block, bool Announced)>();
        var anchors = new List<string>();
        var links = new List<(int, string)>();
        string[] lines = text.ReplaceLineEndings("\n").Split('\n');
        string lastProse = string.Empty;
        for (int at = 0; at < lines.Length; at++)
        {
            Match fence = Fence().Match(lines[at]);
            if (fence.Success)
            {
                int opening = at + 1;
                string body = Body(lines, ref at, fence);
                bool announced = lastProse.EndsWith(Announcement, StringComparison.OrdinalIgnoreCase);
                fenced.Add((new Block(name, opening, fence.Groups["language"].Value, body, null), announced));
                lastProse = string.Empty;
                continue;
            }

            string prose = InlineCode().Replace(lines[at], "$1");
            lastProse = prose.Trim() is { Length: > 0 } words ? words : lastProse;
            if (Heading().Match(prose) is { Success: true } heading)
            {
                anchors.Add(Anchor(heading.Groups["title"].Value, anchors));
            }

            // Links are looked for where code is blanked out: `a[i](x)` is none.
            links.AddRange(Link().Matches(InlineCode().Replace(lines[at], "``")).Select(link => (at + 1, link.Groups["target"].Value)));
        }

        return new Markdown(name, Announce(fenced), anchors, links);
    }

    private static List<Block> Announce(List<(Block Block, bool Announced)> fenced)
    {
        var blocks = new List<Block>();
        for (int at = 0; at < fenced.Count; at++)
        {
            bool followed = at + 1 < fenced.Count && fenced[at + 1].Announced && fenced[at + 1].Block.Language is "text" or "json";
            blocks.Add(followed ? fenced[at].Block with { Prints = fenced[at + 1].Block.Text } : fenced[at].Block);
        }

        return blocks;
    }

    /// <summary>Reads up to the closing fence; a block in a list loses the list's indentation.</summary>
    private static string Body(string[] lines, ref int at, Match opening)
    {
        var body = new StringBuilder();
        int indent = opening.Groups["indent"].Length;
        string marks = opening.Groups["marks"].Value;
        for (at++; at < lines.Length; at++)
        {
            string trimmed = lines[at].Trim();
            if (trimmed.Length >= marks.Length && trimmed.All(mark => mark == marks[0]))
            {
                return body.ToString();
            }

            int cut = Math.Min(indent, lines[at].Length - lines[at].TrimStart().Length);
            body.Append(lines[at].AsSpan(cut)).Append('\n');
        }

        throw new FormatException($"The block that opens with '{opening.Value}' is not closed.");
    }

    /// <summary>The anchor that GitHub gives a heading: lower case, spaces to hyphens, punctuation dropped, repetitions numbered.</summary>
    private static string Anchor(string title, List<string> before)
    {
        var anchor = new StringBuilder();
        foreach (char letter in LinkText().Replace(title, "$1").Trim().ToLowerInvariant())
        {
            if (char.IsLetterOrDigit(letter) || letter is '-' or '_')
            {
                anchor.Append(letter);
            }
            else if (letter == ' ')
            {
                anchor.Append('-');
            }
        }

        int repetitions = before.Count(other => other == anchor.ToString());
        return repetitions == 0 ? anchor.ToString() : $"{anchor}-{repetitions}";
    }

    [GeneratedRegex(@"^(?<indent> *)(?<marks>`{3,}|~{3,})\s*(?<language>[^\s`]*)")]
    private static partial Regex Fence();

    [GeneratedRegex(@"^#{1,6}\s+(?<title>.+?)\s*#*$")]
    private static partial Regex Heading();

    [GeneratedRegex("`+([^`]*)`+")]
    private static partial Regex InlineCode();

    [GeneratedRegex(@"\]\(\s*<?(?<target>[^)\s>]+)>?[^)]*\)|^\s*\[[^\]]+\]:\s*<?(?<target>[^\s>]+)")]
    private static partial Regex Link();

    [GeneratedRegex(@"\[([^\]]*)\]\([^)]*\)")]
    private static partial Regex LinkText();
}
