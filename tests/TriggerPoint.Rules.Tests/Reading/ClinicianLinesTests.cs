using System.Collections.Generic;
using System.Linq;
using Xunit;
using Xunit.Abstractions;

namespace TriggerPoint.Rules.Tests;

/// <summary>
/// Lines as clinicians type them, with the reading an expert gives; written without sight of the reader. A row marked <c>asks</c> holds words
/// that the reader does not know or does not dare to settle: there its interval must hold the expert's, so that it is never sure and wrong.
/// </summary>
public sealed class ClinicianLinesTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("clinician-lines.tsv", 200)]
    [InlineData("clinician-lines-2.tsv", 120)]
    [InlineData("clinician-lines-3.tsv", 80)]
    public void Each_line_has_the_reading_of_an_expert(string table, int lines)
    {
        IReadOnlyList<TestRow> rows = TestTable.Own(table).Rows;
        Assert.Equal(lines, rows.Count);
        var wrong = new List<string>();
        int asked = 0;
        foreach (TestRow row in rows)
        {
            CptSelection selection = CptSelector.Select(InjectionSession.Parse(row["text"]));
            MuscleCount count = selection.Muscles;
            int supported = int.Parse(row["supported"]);
            int possible = row["possible"] == "open" ? MuscleCount.Unbounded : int.Parse(row["possible"]);
            bool same = count.Supported == supported && count.Possible == possible && selection.IsSettled == (row["settled"] == "yes")
                && TriggerPointCodes.For(NeedleTechnique.Injection, count.Supported).ToString() == row["code"].Replace("none", string.Empty);
            bool asks = row["asks"] == "yes";
            bool holds = count.Supported <= supported && count.Possible >= possible;
            asked += asks && !same ? 1 : 0;
            if (!(same || (asks && holds)))
            {
                wrong.Add($"{row["id"]} [{row["text"].Replace("\n", "\\n")}] expected {supported} {row["possible"]} {row["settled"]}, read {Rendering.Interval(count)} {Rendering.Mentions(selection.Session)}");
            }
        }

        output.WriteLine($"{rows.Count} lines: {rows.Count - wrong.Count - asked} read as the expert does, {asked} asked back, {wrong.Count} wrong");
        Assert.True(wrong.Count == 0, string.Join("\n", wrong));
    }
}
