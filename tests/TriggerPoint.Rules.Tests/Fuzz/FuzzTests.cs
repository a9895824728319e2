using System;
using System.Linq;
using Xunit;
using Xunit.Abstractions;

namespace TriggerPoint.Rules.Tests.Fuzz;

/// <summary>Any text is read. What was found once is tried for ever; <c>TRIGGERPOINT_FUZZ_MINUTES</c> makes the long run, see <c>docs/quality/fuzzing.md</c>.</summary>
public sealed class FuzzTests(ITestOutputHelper output)
{
    private readonly FuzzSuite suite = new(TextFuzz.Target, Repository.PathOf("tests", "TriggerPoint.Rules.Tests", "Fuzz", "text.tsv"), output.WriteLine);

    [Fact]
    public void Texts_that_were_kept_are_read() => suite.Replay(atLeast: 200);

    [Fact]
    public void Texts_made_of_the_dictionary_are_read() => suite.Short(200);

    [Fact]
    public void Texts_are_read_for_as_long_as_one_likes() => suite.Long();

    [Fact]
    public void A_planted_bug_is_found_and_made_small()
    {
        FuzzTarget planted = TextFuzz.Target with
        {
            Problem = text => text.Contains("levator", StringComparison.Ordinal) && text.Contains('/', StringComparison.Ordinal) ? "planted: here" : null,
        };
        var run = new FuzzRun(planted, 1, ["right levator scapulae; left trapezius"]);
        run.While(cases => cases < 5_000 && run.Found.Count == 0);
        (string problem, string input) = Assert.Single(run.Found);
        Assert.Equal("planted: here", problem);
        Assert.Equal("levator/".Length, input.Length);
        output.WriteLine($"found in {run.Cases} cases: {input}");
    }

    [Fact]
    public void What_throws_is_a_problem_that_names_its_place()
    {
        FuzzTarget throws = TextFuzz.Target with { Problem = text => text.Length > 2 ? throw new InvalidOperationException("too long") : null };
        var run = new FuzzRun(throws, 1, []);
        run.While(cases => cases < 50);
        (string problem, string input) = Assert.Single(run.Found);
        Assert.Contains("InvalidOperationException", problem);
        Assert.Equal(3, input.Length);
    }

    [Theory]
    [InlineData("plain")]
    [InlineData("a\tb\nc\\d")]
    [InlineData("\0\uD800\u00BD\u202E\\u0041")]
    public void Inputs_survive_the_file(string input) => Assert.Equal(input, FuzzCorpus.Unescaped(FuzzCorpus.Escaped(input)));
}
