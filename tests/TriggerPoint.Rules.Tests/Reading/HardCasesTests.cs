using System.Linq;
using Xunit;

namespace TriggerPoint.Rules.Tests;

/// <summary>The thirty hard cases of the muscle catalogue, one or more texts each.</summary>
public sealed class HardCasesTests
{
    private const int Cases = 30;

    public static TheoryData<string, string, string, string> Rows()
    {
        var rows = new TheoryData<string, string, string, string>();
        foreach (TestRow row in TestTable.Own("hard-cases.tsv").Rows)
        {
            rows.Add(row["case"], row["text"], row["interval"], row["mentions"]);
        }

        return rows;
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_hard_case_is_read_conservatively(string number, string text, string interval, string mentions)
    {
        CptSelection selection = CptSelector.Select(InjectionSession.Parse(text));
        Assert.Equal($"{number}: {interval}", $"{number}: {Rendering.Interval(selection.Muscles)}");
        if (mentions.Length > 0)
        {
            Assert.Equal(mentions, Rendering.Mentions(selection.Session));
        }
    }

    [Fact]
    public void Every_case_has_a_text() =>
        Assert.Equal(Enumerable.Range(1, Cases), TestTable.Own("hard-cases.tsv").Rows.Select(row => int.Parse(row["case"])).Distinct().Order());
}
