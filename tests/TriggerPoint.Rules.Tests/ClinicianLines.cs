using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Xunit;
using Xunit.Abstractions;

namespace TriggerPoint.Rules.Tests;

/// <summary>Lines as clinicians type them, with the reading an expert gives; written without sight of the reader.</summary>
public sealed class ClinicianLines(ITestOutputHelper output)
{
    [Fact]
    public void Each_line_has_the_reading_of_an_expert()
    {
        var wrong = new List<string>();
        foreach (TestRow row in TestTable.Own("clinician-lines.tsv").Rows)
        {
            CptSelection selection = CptSelector.Select(InjectionSession.Parse(row["text"]));
            MuscleCount count = selection.Muscles;
            string possible = count.IsBounded ? count.Possible.ToString(CultureInfo.InvariantCulture) : "open";
            string code = selection.Muscles.Supported switch { 0 => "none", < 3 => "20552", _ => "20553" };
            string settled = selection.IsSettled ? "yes" : "no";
            string expected = $"{row["supported"]} {row["possible"]} {row["code"]} {row["settled"]}";
            string actual = $"{count.Supported} {possible} {code} {settled}";
            if (expected != actual)
            {
                wrong.Add($"{row["id"]} {row["style"]}{(row["typo"] == "yes" ? " typo" : "")} [{row["text"].Replace("\n", "\\n")}] expected {expected}, read {actual}: "
                    + string.Join(" | ", selection.Session.Injections.Select(i => $"{i.Mention.Kind}:{i.Mention.Text}:{string.Join('+', i.Mention.Candidates.Take(4))}")
                    .Concat(selection.Session.SetAside.Select(m => $"({m.Status} {m.Text})"))));
            }
        }

        foreach (string line in wrong)
        {
            output.WriteLine(line);
        }

        Assert.Empty(wrong);
    }
}
