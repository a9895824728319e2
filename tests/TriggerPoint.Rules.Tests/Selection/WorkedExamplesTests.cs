using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace TriggerPoint.Rules.Tests;

/// <summary>Coding scenarios with the code and the facts that an expert gives: what the record alone supports.</summary>
public sealed class WorkedExamplesTests
{
    private const int LeastRows = 64;

    // Scenarios that the sources answer without any remark.
    private static readonly string[] Silent = ["WE001", "WE009", "WE015"];

    public static TheoryData<string> Ids()
    {
        var ids = new TheoryData<string>();
        foreach (string id in Table().Select(row => row["id"]))
        {
            ids.Add(id);
        }

        return ids;
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_worked_example_gives_its_code_and_rests_on_its_facts(string id)
    {
        TestRow row = Table().Single(row => row["id"] == id);
        CptSelection selection = CptSelector.Select(InContext(InjectionSession.Parse(row["documented"]), row["context"]));
        Assert.Equal(row["code"], Rendering.Code(selection.Code));
        if (row["needle_code"].Length > 0)
        {
            Assert.Equal(row["needle_code"], selection.NeedlingCode.ToString());
        }

        string[] basis = selection.Findings.SelectMany(finding => finding.Basis).ToArray();
        Assert.All(row["basis"].Split(' ', System.StringSplitOptions.RemoveEmptyEntries), fact => Assert.Contains(fact, basis));
        if (Silent.Contains(id))
        {
            Assert.Empty(selection.Findings);
        }
    }

    [Fact]
    public void The_table_is_whole() => Assert.True(Table().Count >= LeastRows);

    private static IReadOnlyList<TestRow> Table() => TestTable.Own("worked-examples.tsv").Rows;

    private static InjectionSession InContext(InjectionSession session, string context) => context switch
    {
        "" => session,
        "technique=dry-needling" => session.WithTechnique(NeedleTechnique.DryNeedling),
        "guidance=none" => session.WithGuidance(ImagingGuidance.None),
        "guidance=ultrasound" => session.WithGuidance(ImagingGuidance.Ultrasound),
        _ => session.WithRecordedInjections(int.Parse(context["injections=".Length..])),
    };
}
