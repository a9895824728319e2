using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Xunit;
using Xunit.Abstractions;

namespace TriggerPoint.Rules.Tests;

/// <summary>What must hold of every proposal, whatever the encounter.</summary>
public sealed class EncounterLawTests(ITestOutputHelper output)
{
    private const int Cases = 1_000;

    private static readonly Modifier JW = Modifier.Parse("JW");

    [Property(MaxTest = Cases, Arbitrary = [typeof(Encounters)])]
    public Property Scrubbing_a_proposal_with_its_record_yields_no_error(EncounterText text)
    {
        Encounter encounter = text.Read();
        Claim claim = EncounterCoder.Default.Propose("E1", encounter).Claim;
        ScrubReport report = ClaimScrubber.Default.Scrub(claim, encounter.Documentation, ClaimHistory.Empty);
        return (claim.Lines.Count == 0 || report.Worst < FindingSeverity.Error).Label($"{claim}\n{string.Join("\n", report.Findings)}");
    }

    [Property(MaxTest = Cases, Arbitrary = [typeof(Encounters)])]
    public bool A_proposal_has_one_trigger_point_line_of_the_code_that_the_record_supports(EncounterText text)
    {
        Encounter encounter = text.Read();
        EncounterProposal proposal = EncounterCoder.Default.Propose("E1", encounter);
        ServiceLine[] lines = [.. proposal.Claim.Lines.Where(line => TriggerPointCodes.Includes(line.Code))];
        return lines.Length <= 1 && lines.All(line => line.Units == 1 && line.Modifiers.Count == 0
            && (line.Code == proposal.Report.SupportedCode || line.Code == proposal.Report.SupportedNeedleCode));
    }

    [Property(MaxTest = Cases, Arbitrary = [typeof(Encounters)])]
    public bool Under_no_payers_policy_a_supported_code_is_always_proposed(EncounterText text)
    {
        Encounter encounter = text.Read().WithPolicy("");
        ServiceLine any = ServiceLine.Create(ProcedureCode.Injection1To2Muscles, encounter.Date).WithUnits(1);
        ProcedureCode supported = ClaimScrubber.Default.Scrub(Claim.Create("", any), encounter.Documentation).SupportedCode;
        return supported.IsNone || EncounterCoder.Default.Propose("E1", encounter).Claim.Lines.Any(line => line.Code == supported);
    }

    [Property(MaxTest = Cases, Arbitrary = [typeof(Encounters)])]
    public bool A_bypass_is_never_added_and_what_is_left_out_has_a_reason(EncounterText text)
    {
        EncounterProposal proposal = EncounterCoder.Default.Propose("E1", text.Read());
        string[] allowed = ["25", "JW", "JZ"];
        return proposal.Claim.Lines.SelectMany(line => line.Modifiers).All(modifier => allowed.Contains(modifier.ToString()))
            && proposal.Notes.All(note => note.Basis.Count > 0 && note.Message.EndsWith('.'))
            && (proposal.Claim.Lines.Count > 0 || proposal.Notes.Count > 0);
    }

    [Property(MaxTest = Cases, Arbitrary = [typeof(WideEncounters)])]
    public Property Scrubbing_a_proposal_of_the_wide_world_yields_no_error(Encounter encounter)
    {
        EncounterProposal proposal = EncounterCoder.Default.Propose("E1", encounter);
        ScrubReport report = ClaimScrubber.Default.Scrub(proposal.Claim, encounter.Documentation, ClaimHistory.Empty);
        return (proposal.Claim.Lines.Count == 0 ? proposal.Notes.Count > 0 : report.Worst < FindingSeverity.Error)
            .Label($"{proposal.Claim}\n{string.Join("\n", report.Findings)}\n{string.Join("\n", proposal.Notes)}");
    }

    [Property(MaxTest = Cases, Arbitrary = [typeof(WideEncounters)])]
    public Property Proposed_units_are_the_dose_in_whole_units_and_never_more(Encounter encounter)
    {
        Claim claim = EncounterCoder.Default.Propose("E1", encounter).Claim;
        return claim.Lines.Where(line => !line.Has(JW) && ReferenceData.Embedded.TryFindDrug(line.Code, out DrugCode drug) && drug.UnitAmount > 0).Select(line =>
        {
            ReferenceData.Embedded.TryFindDrug(line.Code, out DrugCode drug);
            decimal dose = encounter.Documentation.Sessions.Where(session => session.Date == encounter.Date || session.Date.IsUnknown)
                .SelectMany(session => session.Injectates ?? []).Where(injectate => Substance.TryParse(injectate.Substance, out Substance named) && named == drug.Substance)
                .Sum(injectate => DoseUnits.Read(injectate.Unit, out decimal factor) == drug.Unit ? (injectate.Amount ?? 0) * factor : 0);
            decimal billed = (line.Units ?? 0) * drug.UnitAmount;
            return (billed >= dose && billed < dose + drug.UnitAmount).Label($"{line} for {dose}");
        }).Aggregate(true.ToProperty(), (all, next) => all.And(next));
    }

    [Fact]
    public void The_wide_world_reaches_every_drug_code_that_can_be_proposed()
    {
        Dictionary<string, int> met = WideEncounters.All.Fixedly(8_000)
            .SelectMany(encounter => EncounterCoder.Default.Propose("E1", encounter).Claim.Lines.Select(line => line.Code.ToString()))
            .GroupBy(code => code).ToDictionary(group => group.Key, group => group.Count());
        string[] expected = [.. TestTable.Read(Repository.PathOf("src", "TriggerPoint.Rules", "Data", "drugs.tsv")).Rows
            .Where(row => row["amount"].Length > 0 && row["flags"].Length == 0 && row["substance"] is not ("saline" or "mepivacaine")).Select(row => row["code"])];
        output.WriteLine($"checked: {met.Values.Sum()} lines of {met.Count} codes; not met: {string.Join(" ", expected.Except(met.Keys))}");
        Assert.True(expected.Length > 20);
        Assert.Empty(expected.Except(met.Keys));
    }

    [Fact]
    public void The_encounters_reach_every_kind_of_line()
    {
        Dictionary<string, int> met = Encounters.Texts.Fixedly(2_000)
            .SelectMany(text => EncounterCoder.Default.Propose("E1", text.Read()).Claim.Lines.Select(line => string.Join("-", [line.Code.ToString(), .. line.Modifiers])))
            .GroupBy(line => line).ToDictionary(group => group.Key, group => group.Count());
        output.WriteLine($"checked: {met.Values.Sum()} lines: {string.Join(", ", met.OrderBy(line => line.Key).Select(line => $"{line.Key} {line.Value}"))}");
        Assert.All(
            new[] { "20552", "20553", "20560", "99213-25", "76942", "77002", "J3301", "J3301-JZ", "J3301-JW", "J1010", "J1040", "J3490" },
            line => Assert.True(met.GetValueOrDefault(line) >= 10, line));
    }
}

/// <summary>An encounter in the notation of <see cref="TestClaim"/>: its line is the visit.</summary>
public sealed record EncounterText(string Text)
{
    internal Encounter Read() => EncounterCoderTests.Read(Text);

    public override string ToString() => Text;
}

/// <summary>Random encounters of a small world, under every policy.</summary>
public static class Encounters
{
    private static readonly string[] Visits = ["", "", "99213", "99213", "99203", "G0463", "20610"];
    private static readonly string[] Dates = ["", "", "", "", "2001-12-31", "2019-12-31", "2023-06-30", "2023-07-01", "2024-03-31", "2024-04-01", "2025-02-03"];
    private static readonly string[] Muscles =
        ["right trapezius", "left trapezius", "right deltoid", "left multifidus", "right rotator cuff", "neck", "right sacroiliac joint", "foozle", "left piriformis"];
    private static readonly string[] Drugs =
    [
        "Kenalog 40 mg wasted 0", "Kenalog 35 mg wasted 5", "Kenalog 30 mg wasted 10", "Kenalog 40 mg", "Kenalog 1 mL", "Depo-Medrol 80 mg", "Depo-Medrol 60 mg wasted 20",
        "bupivacaine 20 mg wasted 0", "lidocaine 20 mg", "mepivacaine 10 mL wasted 0", "saline 2 mL", "dextrose 5 mL", "PRP 3 mL", "Botox 100 units", "Sarapin 2 mL",
        "dexamethasone 4 mg", "ketorolac 30 mg", "foozle 2 mL", "Kenalog 99999999999 mg",
    ];

    public static Gen<EncounterText> Texts => Gen.Elements(Visits)
        .SelectMany(_ => Gen.Elements(Dates), (text, date) => text + (date.Length == 0 ? "" : $" | date {date}"))
        .SelectMany(_ => Part("muscles", Muscles, "; ", 4), (text, more) => text + more)
        .SelectMany(_ => Gen.Frequency((3, Gen.Constant("")), (1, Part("needled", Muscles, "; ", 3))), (text, more) => text + more)
        .SelectMany(_ => Gen.Frequency((1, Gen.Constant(" | drugs none")), (9, Part("drugs", Drugs, ", ", 3))), (text, more) => text + more)
        .SelectMany(_ => Gen.Elements("", "", "none", "ultrasound", "fluoroscopy", "ct", "mri"), (text, guidance) => text + (guidance.Length == 0 ? "" : $" | guidance {guidance}"))
        .SelectMany(_ => Gen.Elements("", " | separate yes", " | separate yes", " | separate no"), (text, more) => text + more)
        .SelectMany(_ => Part("dx", ["M79.18", "M79.12", "M54.2", "M79.1", "M54.5", "M54.50"], " ", 3), (text, more) => text + more)
        .SelectMany(_ => Gen.Frequency((1, Gen.Constant("")), (2, Gen.Elements(PayerPolicy.All.Select(policy => policy.Id).ToArray()))), (text, policy) =>
            new EncounterText(text + (policy.Length == 0 ? "" : $" | policy {policy}")));

    public static Arbitrary<EncounterText> Arbitrary() => Arb.From(Texts);

    private static Gen<string> Part(string name, string[] items, string separator, int most) => Gen.Choose(0, most)
        .SelectMany(count => Gen.ArrayOf(Gen.Elements(items), count))
        .Select(chosen => chosen.Length == 0 ? "" : $" | {name} {string.Join(separator, chosen)}");
}
