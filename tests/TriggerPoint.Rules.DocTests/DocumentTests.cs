using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using TriggerPoint.Rules.Tests;
using Xunit;
using Xunit.Abstractions;

namespace TriggerPoint.Rules.DocTests;

/// <summary>What the documents show is true. Each check says how much it checked, and fails when that is too little to mean anything.</summary>
public sealed class DocumentTests
{
    private readonly ITestOutputHelper output;

    public DocumentTests(ITestOutputHelper output) => this.output = output;

    [Fact]
    public void CSharpBlocks_CompileRunAndPrintWhatIsShown()
    {
        IReadOnlyList<Block> blocks = Documents.Blocks("csharp", "cs");
        AssertNone(blocks.SelectMany(block => Problem(block, () => Snippet.Run(block.Text))));
        Report("blocks of C# run", blocks.Count, atLeast: 50);
        Report("outputs of C# compared", blocks.Count(block => block.Prints is not null), atLeast: 50);
    }

    [Fact]
    public void CommandBlocks_HoldOnlyCommandsThatAreKnown()
    {
        IReadOnlyList<Block> blocks = Documents.Blocks("bash", "sh", "shell", "console");
        AssertNone(blocks.SelectMany(block => new CommandBlock(block.Text).Unknown.Select(line => $"{block}: no known command: {line}")));
        Report("blocks of commands checked", blocks.Count, atLeast: 1);
    }

    [Fact]
    public void CommandBlocks_ThatStartTheProgram_RunAndPrintWhatIsShown()
    {
        Block[] blocks = Documents.Blocks("bash", "sh", "shell", "console").Where(block => new CommandBlock(block.Text).Calls > 0).ToArray();
        int calls = blocks.Sum(block => new CommandBlock(block.Text).Calls);
        if (Tool.Assembly is null)
        {
            output.WriteLine($"checked: 0 of {calls} command lines: the program is not built, or there is no such project yet");
            Assert.False(Repository.IsCi && calls > 0, "The documents show command lines, and the program is not there to run them.");
            return;
        }

        AssertNone(blocks.SelectMany(block => Problem(block, () => RunCommands(new CommandBlock(block.Text)))));
        Report("command lines run", calls, atLeast: 6);
        Report("outputs of commands compared", blocks.Count(block => block.Prints is not null), atLeast: 3);
    }

    [Fact]
    public void RelativeLinks_LeadSomewhere()
    {
        (Markdown Document, int Line, string Target)[] links = Documents.All
            .SelectMany(document => document.Links.Select(link => (document, link.Line, link.Target)))
            .Where(link => !link.Target.Contains(':', StringComparison.Ordinal)).ToArray();
        AssertNone(links.Where(link => !Leads(link.Document, link.Target)).Select(link => $"{link.Document.Name}:{link.Line}: leads nowhere: {link.Target}"));
        Report("links followed", links.Length, atLeast: 100);
    }

    private static string RunCommands(CommandBlock block)
    {
        (string printed, int[] exitCodes) = Tool.Run(block.Script);
        return exitCodes.Length >= block.Calls
            ? printed
            : throw new InvalidOperationException($"starts the program {exitCodes.Length} times, not {block.Calls}: {printed}");
    }

    /// <summary>What is wrong with a block, if anything is.</summary>
    private static IEnumerable<string> Problem(Block block, Func<string> run)
    {
        string printed;
        try
        {
            printed = run();
        }
        catch (InvalidOperationException problem)
        {
            return [$"{block}: {problem.Message}"];
        }

        return block.Prints is null || Printed.Normal(printed) == Printed.Normal(block.Prints)
            ? []
            : [$"{block}: prints\n{Printed.Normal(printed)}\nand the document says\n{Printed.Normal(block.Prints)}"];
    }

    private static bool Leads(Markdown from, string target)
    {
        string[] parts = target.Split('#', 2);
        string path = parts[0].Length == 0 ? from.Name : Resolve(from, Uri.UnescapeDataString(parts[0]));
        if (path.StartsWith("..", StringComparison.Ordinal) || !Path.Exists(Repository.Path(path)))
        {
            return false;
        }

        Markdown? document = Documents.All.FirstOrDefault(candidate => candidate.Name == path);
        return parts.Length == 1 || document is null || document.Anchors.Contains(parts[1]);
    }

    private static string Resolve(Markdown from, string target)
    {
        string full = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Repository.Path(from.Name))!, target));
        return Path.GetRelativePath(Repository.Root, full).Replace('\\', '/');
    }

    private static void AssertNone(IEnumerable<string> problems)
    {
        string all = string.Join("\n\n", problems);
        Assert.True(all.Length == 0, all);
    }

    /// <summary>Leaves the number in the test's output, from where <c>.ci/run</c> prints it.</summary>
    private void Report(string what, int count, int atLeast)
    {
        output.WriteLine($"checked: {count} {what}, at least {atLeast} expected");
        Assert.True(count >= atLeast, $"Only {count} {what}: the check proves nothing.");
    }
}
