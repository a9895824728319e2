using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace TriggerPoint.Rules.Tests;

/// <summary>Proposals for encounters, case by case: <c>TestData/encounters.tsv</c>. The line part of a case is the visit code that was chosen.</summary>
public sealed class EncounterCoderTests
{
    private static readonly string[] Everything = ["99213", "20552", "76942", "J3301"];

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

    [Theory]
    [InlineData("99213 | muscles right trapezius | separate no", "99213 is left out: the record shows no work beside the injection.")]
    [InlineData("99213 | muscles right trapezius", "the record does not say whether the visit had work of its own")]
    [InlineData("20610 | muscles right trapezius | separate yes", "20610 is left out: it is no code of a visit.")]
    [InlineData(" | muscles right sacroiliac joint | guidance fluoroscopy", "a sacroiliac joint under fluoroscopy or CT has a code of its own")]
    [InlineData(" | muscles neck", "the record names no muscle that can be counted")]
    [InlineData(" | date 2001-12-31 | muscles right multifidus", "none was valid on 2001-12-31")]
    [InlineData(" | muscles right deltoid | needled left infraspinatus; left teres minor; left deltoid", "20561 is left out: the record supports it for 3 muscles that were needled and not injected.")]
    [InlineData(" | muscles right trapezius | drugs foozle 3 mL", "No drug line for 1 substance of no table.")]
    [InlineData(" | muscles right trapezius | drugs foozle 3 mL, foozle 4 mL", "No drug line for 2 substances of no table.")]
    [InlineData(" | date 2024-03-15 | muscles right trapezius | drugs Depo-Medrol 1 mL", "(J1020, J1030 or J1040): the record gives no dose in mg")]
    [InlineData(" | date 2016-12-31 | muscles right trapezius | drugs Kenalog 30 mg wasted 10", "No JW for J3301: the date is before 2017-01-01.")]
    [InlineData(" | muscles right trapezius | drugs Kenalog 35 mg wasted 5", "No JW for J3301: what was discarded lies within the last unit of the dose.")]
    [InlineData(" | muscles right trapezius | drugs Kenalog 40 mg", "Neither JW nor JZ on J3301")]
    public void A_note_tells_a_coder_why(string encounter, string words) =>
        Assert.Contains(EncounterCoder.Default.Propose("E1", Read(encounter)).Notes, note => note.Message.Contains(words));

    [Theory]
    [InlineData(true, null, "99213-25 x1", "")]
    [InlineData(null, true, "99213-25 x1", "")]
    [InlineData(false, true, "99213-25 x1", "")]
    [InlineData(false, null, "", "the record shows no work beside the injection")]
    [InlineData(null, null, "", "the record does not say whether")]
    public void Of_several_sessions_any_that_shows_work_of_its_own_makes_the_visit(bool? one, bool? other, string visit, string reason)
    {
        DocumentedSession session = DocumentedSession.Create(new ServiceDate(2024, 8, 1)).WithMuscles(InjectionSession.Parse("right trapezius"));
        Encounter encounter = Encounter.Create(new ServiceDate(2024, 8, 1), session.WithSeparateEvaluation(one), session.WithSeparateEvaluation(other)).WithVisit(ProcedureCode.Parse("99213"));
        EncounterProposal proposal = EncounterCoder.Default.Propose("E1", encounter);
        Assert.Equal(visit, string.Join("; ", proposal.Claim.Lines.Where(line => VisitCodes.Includes(line.Code)).Select(line => line.WithDates(default, default).ToString())));
        Assert.Equal(visit.Length == 0, proposal.Notes.Any(note => note.Code == encounter.Visit && note.Message.Contains(reason)));
    }

    [Theory]
    [InlineData(12, 0)]
    [InlineData(13, 1)]
    public void A_claim_takes_12_diagnoses_and_a_line_points_to_4(int diagnoses, int notes)
    {
        DiagnosisCode[] given = [.. Enumerable.Range(10, diagnoses).Select(number => DiagnosisCode.Parse($"S40.{number}1A"))];
        EncounterProposal proposal = EncounterCoder.Default.Propose("E1", Read(" | muscles right trapezius").WithDiagnoses(given));
        Assert.Equal(given.Take(12), proposal.Claim.Diagnoses);
        Assert.Equal([1, 2, 3, 4], proposal.Claim.Lines[0].DiagnosisPointers);
        Assert.Equal(notes, proposal.Notes.Count(note => note.Basis.Contains("TPI-802") && note.Message.Contains("12")));
    }

    [Fact]
    public void Muscles_are_counted_as_the_policy_counts_them()
    {
        PayerPolicy merged = PayerPolicy.Create("HOUSE-1", "House plan").WithConvention(CountingConvention.SidesMerged);
        Encounter encounter = Read(" | muscles right trapezius; left trapezius; right deltoid");
        Assert.Equal("20553", EncounterCoder.Default.Propose("E1", encounter).Claim.Lines.Single().Code.ToString());
        EncounterCoder house = EncounterCoder.Default.WithScrubber(ClaimScrubber.Default.WithPolicy(merged));
        Assert.Equal("20552", house.Propose("E1", encounter).Claim.Lines.Single().Code.ToString());
        Assert.Same(house, house.WithScrubber(house.Scrubber));
    }

    [Theory]
    [InlineData("76942", FindingSeverity.Warning, true, true)]
    [InlineData("76942", FindingSeverity.Error, false, true)]
    [InlineData("76942", FindingSeverity.Info, true, false)]
    [InlineData("76942", FindingSeverity.Warning, false, false)]
    [InlineData("J3301", FindingSeverity.Warning, true, false)]
    [InlineData("20552", FindingSeverity.Warning, true, false)]
    public void Errors_bar_a_line_and_a_warning_bars_guidance_that_a_policy_does_not_cover(string code, FindingSeverity severity, bool ofPolicy, bool isLeftOut)
    {
        EncounterProposal proposal = Finding(new FindingDraft { Message = "Not here.", Severity = severity, Policy = ofPolicy ? PayerPolicy.Cpt : null }, code, "");
        Assert.Equal(isLeftOut ? [code] : [], Everything.Except(Codes(proposal)));
    }

    [Theory]
    [InlineData("20552", "76942", "76942")]
    [InlineData("20552", "99213", "99213")]
    [InlineData("20552", "J3301", "J3301")]
    [InlineData("76942", "20552", "76942")]
    [InlineData("76942", "J3301", "76942")]
    public void What_goes_beside_the_injection_gives_way_to_it(string line, string other, string leftOut)
    {
        EncounterProposal proposal = Finding(new FindingDraft { Message = "Not beside each other." }, line, other);
        Assert.Equal([leftOut], Everything.Except(Codes(proposal)));
        Assert.Equal(leftOut, Assert.Single(proposal.Notes).Code.ToString());
    }

    [Fact]
    public void What_hangs_on_the_injection_goes_with_it_and_says_so() => Assert.Equal(
        ["76942 is left out with 20552.", "J3301 is left out with 20552."],
        Finding(new FindingDraft { Message = "Not here." }, "20552", "").Notes.Skip(1).Select(note => note.Message));

    internal static Encounter Read(string text)
    {
        TestClaim parsed = TestClaim.Parse(text);
        IReadOnlyList<DocumentedSession> sessions = parsed.Documentation.Sessions;
        return Encounter.Create(sessions.Count == 0 ? new ServiceDate(2024, 8, 1) : sessions[0].Date, sessions)
            .WithDiagnoses(parsed.Claim.Diagnoses).WithPolicy(parsed.Claim.Policy).WithVisit(parsed.Claim.Lines.Select(line => line.Code).SingleOrDefault());
    }

    // A house rule that finds something on the line of a code, with that of another code, where the claim has both.
    private static EncounterProposal Finding(FindingDraft draft, string code, string other)
    {
        RuleDescriptor descriptor = RuleDescriptor.Create("HOUSE1", "A rule", RuleCategory.Coverage, FindingSeverity.Error);
        var rule = ClaimRule.Create(descriptor, check =>
        {
            string[] codes = [.. check.Claim.Lines.Select(line => line.Code.ToString())];
            draft.Line = System.Array.IndexOf(codes, code) + 1;
            draft.OtherLine = System.Array.IndexOf(codes, other) + 1;
            if (draft.Line > 0 && (other.Length == 0 || draft.OtherLine > 0))
            {
                check.Report(draft);
            }
        });
        return EncounterCoder.Default.WithScrubber(ClaimScrubber.Default.WithRules(RuleSet.Default.With(rule)))
            .Propose("E1", Read("99213 | muscles right trapezius | guidance ultrasound | drugs Kenalog 40 mg wasted 0 | separate yes"));
    }

    private static IEnumerable<string> Codes(EncounterProposal proposal) => proposal.Claim.Lines.Select(line => line.Code.ToString());
}
