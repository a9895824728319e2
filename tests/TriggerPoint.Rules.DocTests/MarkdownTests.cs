using System;
using System.Linq;
using Xunit;

namespace TriggerPoint.Rules.DocTests;

/// <summary>The reader of documents finds what there is: a check that overlooks blocks would pass for ever.</summary>
public sealed class MarkdownTests
{
    private const string Sample = """
        # A title, with `code`

        ```csharp
        Console.WriteLine(1);
        ```

        which prints:

        ```text
        1
        ```

        - in a list:
          ```bash
          dotnet test
          ```

        ```csharp
        Console.WriteLine(2);
        ```

        Something else, and unrelated output:

        ```text
        3
        ```

        ~~~~md
        ```csharp
        not code
        ```
        ~~~~

        ## A title, with `code`

        See [one](docs/a.md#b), ![two](c.png "a title") and `d[0](e)`.

        [three]: f.md
        """;

    private static readonly Markdown Document = Markdown.Parse("sample.md", Sample);

    [Fact]
    public void Blocks_OfTheSample_AreFoundWithTheirLines() => Assert.Equal(
        ["csharp:3", "text:9", "bash:14", "csharp:18", "text:24", "md:28"], Document.Blocks.Select(block => $"{block.Language}:{block.Line}"));

    [Fact]
    public void Block_InAList_LosesTheIndentation() => Assert.Equal("dotnet test\n", Document.Blocks[2].Text);

    [Fact]
    public void Block_FollowedByAnnouncedText_Prints() => Assert.Equal("1\n", Document.Blocks[0].Prints);

    [Fact]
    public void Block_FollowedByOtherText_PrintsNothingKnown() => Assert.Null(Document.Blocks[3].Prints);

    [Fact]
    public void Headings_GiveTheAnchorsOfGitHub() => Assert.Equal(["a-title-with-code", "a-title-with-code-1"], Document.Anchors);

    [Fact]
    public void Links_OutsideCode_AreFound() => Assert.Equal(["docs/a.md#b", "c.png", "f.md"], Document.Links.Select(link => link.Target));

    [Fact]
    public void Parse_OfABlockThatIsNotClosed_Throws() => Assert.Throws<FormatException>(() => Markdown.Parse("open.md", "```csharp\n1"));
}
