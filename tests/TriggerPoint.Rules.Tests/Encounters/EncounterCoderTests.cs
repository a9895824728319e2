using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace TriggerPoint.Rules.Tests;

/// <summary>Proposals for encounters, case by case: <c>TestData/encounters.tsv</c>. The line part of a case is the visit code that was chosen.</summary>
public sealed class EncounterCoderTests
{
    public static TheoryData<string, string, string> Cases()
    {
        var cases = new TheoryData<string, string, string>();
        foreach (TestRow row in TestTable.Own("encounters.tsv").Rows)
        {
            cases.Add(row["encounter"], row["claim"], row["notes"]);
        }

        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void An_encounter_gives_its_lines_and_the_reasons_for_what_is_missing(string encounter, string claim, string notes)
    {
        EncounterProposal proposal = EncounterCoder.Default.Propose("E1", Read(encounter));
        Assert.Equal(claim, string.Join("; ", proposal.Claim.Lines.Select(line => line.WithDates(default, default).ToString())));
        Assert.Equal(notes, string.Join(" ", proposal.Notes.Select(note => string.Join(",", note.Basis))));
        Assert.True(proposal.Claim.Lines.Count == 0 || proposal.Report.Worst < FindingSeverity.Error, string.Join("\n", proposal.Report.Findings));
        Assert.All(proposal.Notes, note => Assert.Matches("^[A-Z0-9].*\\.$", note.Message));
        Assert.All(proposal.Notes, note => Assert.DoesNotContain("foozle", note.Message));
    }

    [Fact]
    public void What_the_claim_needs_goes_onto_it()
    {
        Encounter encounter = Read("| muscles right trapezius | dx M79.18 M54.2 | policy L34211")
            .WithProvider("N1").WithPlaceOfService(PlaceOfService.Parse("11")).WithSetting(ClaimSetting.HospitalOutpatient);
        Claim claim = EncounterCoder.Default.Propose("E1", encounter).Claim;
        Assert.Equal("E1", claim.Id);
        Assert.Equal("L34211", claim.Policy);
        Assert.Equal(ClaimSetting.HospitalOutpatient, claim.Setting);
        Assert.Equal(PlaceOfService.Parse("11"), claim.PlaceOfService);
        Assert.Equal([DiagnosisCode.Parse("M79.18"), DiagnosisCode.Parse("M54.2")], claim.Diagnoses);
        Assert.Equal("N1", claim.Lines[0].Provider);
        Assert.Equal([1, 2], claim.Lines[0].DiagnosisPointers);
        Assert.Equal(new ServiceDate(2024, 8, 1), claim.Lines[0].Date);
    }

    [Fact]
    public void A_session_of_another_date_is_no_part_of_it()
    {
        DocumentedSession other = DocumentedSession.Create(new ServiceDate(2024, 8, 2)).WithMuscles(InjectionSession.Parse("left deltoid; left biceps"));
        DocumentedSession undated = DocumentedSession.Create(default).WithMuscles(InjectionSession.Parse("left deltoid"));
        EncounterProposal proposal = EncounterCoder.Default.Propose("E1", Encounter.Create(new ServiceDate(2024, 8, 1), other, undated));
        Assert.Equal("20552", proposal.Claim.Lines.Single().Code.ToString());
        Assert.Contains(proposal.Notes, note => note.Basis.Contains("TPI-803"));
    }

    [Fact]
    public void What_a_rule_bars_is_left_out_with_the_rule_as_the_reason()
    {
        // A house rule that bars the drug, and one that bars the injection with all that hangs on it.
        EncounterCoder without(string code) => EncounterCoder.Default.WithScrubber(ClaimScrubber.Default.WithRules(RuleSet.Default.With(ClaimRule.Create(
            RuleDescriptor.Create("HOUSE1", "Not here", RuleCategory.Coverage, FindingSeverity.Error),
            check =>
            {
                for (int line = 1; line <= check.Claim.Lines.Count; line++)
                {
                    if (check.Claim.Lines[line - 1].Code.ToString() == code)
                    {
                        check.Report(line, "Not here.");
                    }
                }
            }))));
        Encounter encounter = Read("99213 | muscles right trapezius | guidance ultrasound | drugs Kenalog 40 mg wasted 0 | separate yes");
        EncounterProposal proposal = without("J3301").Propose("E1", encounter);
        Assert.Equal(["99213", "20552", "76942"], proposal.Claim.Lines.Select(line => line.Code.ToString()));
        Assert.Contains("HOUSE1", proposal.Notes.Single().Message);
        proposal = without("20552").Propose("E1", encounter);
        Assert.Equal(["99213"], proposal.Claim.Lines.Select(line => line.Code.ToString()));
        Assert.Equal(["20552", "76942", "J3301"], proposal.Notes.Select(note => note.Code.ToString()));
    }

    internal static Encounter Read(string text)
    {
        TestClaim parsed = TestClaim.Parse(text);
        IReadOnlyList<DocumentedSession> sessions = parsed.Documentation.Sessions;
        return Encounter.Create(sessions.Count == 0 ? new ServiceDate(2024, 8, 1) : sessions[0].Date, sessions)
            .WithDiagnoses(parsed.Claim.Diagnoses).WithPolicy(parsed.Claim.Policy).WithVisit(parsed.Claim.Lines.Select(line => line.Code).SingleOrDefault());
    }
}
