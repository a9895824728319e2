using TriggerPoint.Rules.Testing;
using Xunit;

namespace Clinic.Coding.Tests;

public sealed class WrongSelectorTests
{
    private static readonly LawOptions Fixed = LawOptions.Default.WithReplay("20552");

    public static TheoryData<string> Ideas => new(WrongSelector.All.Select(wrong => wrong.Idea));

    [Theory]
    [MemberData(nameof(Ideas))]
    public void Breaks_the_law_that_is_there_for_it(string idea)
    {
        WrongSelector wrong = WrongSelector.All.Single(wrong => wrong.Idea == idea);
        LawResult result = Mapping.LawsFor(wrong.Codes)[wrong.Law].Check(Fixed);
        Assert.False(result.Holds);
        Assert.InRange(result.Cases, 1, 100);
    }

    /// <summary>Writes a table of what was caught by what, for those who ask for it.</summary>
    [Fact]
    public void Table()
    {
        List<string> rows = ["idea\tlaw\tcase\tcounterexample\tother laws\tmessage"];
        foreach (WrongSelector wrong in WrongSelector.All)
        {
            LawResult[] broken = [.. Mapping.LawsFor(wrong.Codes).Check(Fixed).Where(result => !result.Holds)];
            LawResult made = broken.Single(result => result.Law.Name == wrong.Law);
            string others = string.Join(" ", broken.Where(result => result != made).Select(result => result.Law.Name));
            rows.Add(string.Join('\t', wrong.Idea, wrong.Law, made.Cases, made.Counterexample, others, made.ToString().ReplaceLineEndings("\\n")));
        }

        if (Environment.GetEnvironmentVariable("LAW_TABLE") is { } path)
        {
            File.WriteAllLines(path, rows);
        }
    }
}
