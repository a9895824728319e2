using System.Collections.Generic;
using Xunit;
using Xunit.Abstractions;

namespace TriggerPoint.Rules.Tests;

/// <summary>What real or published notes say was injected, from a table beside the repository.</summary>
public sealed class NotesFixtureTests(ITestOutputHelper output)
{
    private const int LeastRows = 12;

    [Fact]
    public void Each_note_gives_the_code_of_an_expert()
    {
        string? path = SharedFixtures.Find("notes/notes.tsv");
        if (path is null)
        {
            output.WriteLine("Skipped: 1 table of notes, which is not beside the repository.");
            return;
        }

        IReadOnlyList<TestRow> rows = TestTable.Read(path).Rows;
        Assert.True(rows.Count >= LeastRows);
        foreach (TestRow row in rows)
        {
            InjectionSession session = InjectionSession.Parse(row["sites_as_documented"]);
            CptSelection selection = CptSelector.Select(session);
            Assert.Equal($"{row["id"]} {row["code_sides_distinct"]} {row["settled"]}", $"{row["id"]} {Rendering.Code(selection.Code)} {(selection.IsSettled ? "yes" : "no")}");
            Assert.Equal($"{row["id"]} {row["code_sides_merged"]}", $"{row["id"]} {Rendering.Code(CptSelector.Select(session, CountingConvention.SidesMerged).Code)}");
            Assert.True(selection.IsSettled || selection.Findings.Count > 0, row["id"]);
        }

        output.WriteLine($"{rows.Count} notes");
    }
}
