using System.Collections.Generic;
using System.IO;
using System.Linq;
using TriggerPoint.Rules.Tests;

namespace TriggerPoint.Rules.DocTests;

/// <summary>The documents that a reader of the repository meets.</summary>
internal static class Documents
{
    public static IReadOnlyList<Markdown> All { get; } = Directory
        .EnumerateFiles(Repository.Root, "*.md")
        .Concat(Directory.EnumerateFiles(Repository.Path("docs"), "*.md", SearchOption.AllDirectories))
        .Concat(Directory.EnumerateFiles(Repository.Path("src"), "*.md", SearchOption.AllDirectories))
        .Order(System.StringComparer.Ordinal)
        .Select(file => Markdown.Parse(Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'), File.ReadAllText(file)))
        .ToArray();

    public static IReadOnlyList<Block> Blocks(params string[] languages) =>
        All.SelectMany(document => document.Blocks).Where(block => languages.Contains(block.Language)).ToArray();
}
