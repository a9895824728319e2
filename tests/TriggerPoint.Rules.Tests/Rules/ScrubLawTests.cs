using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Xunit;
using Xunit.Abstractions;

namespace TriggerPoint.Rules.Tests;

/// <summary>What must hold of every report, whatever the claim and whichever the rules.</summary>
public sealed class ScrubLawTests(ITestOutputHelper output)
{
    private const int Cases = 1_000;

    // A laboratory test: no rule has it, and no pair.
    private static readonly ProcedureCode Unrelated = ProcedureCode.Parse("85025");

    [Property(MaxTest = Cases, Arbitrary = [typeof(ScrubWorld)])]
    public Property What_was_scrubbed_before_never_matters(ScrubCase one, ScrubCase other)
    {
        string[] alone = Everything(one, one.Scrub());
        other.Scrub();
        return Same(alone, Everything(one, one.Scrub()));
    }

    [Property(MaxTest = Cases, Arbitrary = [typeof(ScrubWorld)])]
    public Property Permuting_lines_permutes_findings_and_nothing_else(ScrubCase scrubbed, int seed)
    {
        ScrubCase permuted = scrubbed.With(Permuted(scrubbed.Claim.Lines, seed));
        return Same(Everything(scrubbed, scrubbed.Scrub()), Everything(permuted, permuted.Scrub()));
    }

    [Property(MaxTest = Cases, Arbitrary = [typeof(ScrubWorld)])]
    public Property An_unrelated_line_changes_nothing(ScrubCase scrubbed, byte at)
    {
        ServiceLine first = scrubbed.Claim.Lines[0];
        ServiceLine line = ServiceLine.Create(Unrelated, first.Date).WithUnits(1).WithProvider(first.Provider).WithDiagnosisPointers(first.DiagnosisPointers);
        ScrubCase more = scrubbed.With(scrubbed.Claim.Lines.Take(at % 8).Append(line).Concat(scrubbed.Claim.Lines.Skip(at % 8)));
        string own = more.LineText(Math.Min(at % 8, scrubbed.Claim.Lines.Count) + 1);
        return Same(scrubbed.Findings(scrubbed.Scrub()), more.Findings(more.Scrub()).Where(finding => !finding.Contains(own, StringComparison.Ordinal)));
    }

    [Property(MaxTest = Cases, Arbitrary = [typeof(ScrubWorld)])]
    public Property A_rule_that_is_switched_off_disappears_and_changes_no_other(ScrubCase scrubbed)
    {
        ScrubReport report = scrubbed.Scrub();
        return report.Findings.Select(finding => finding.Rule.Id).Concat(report.MissingData.Select(missing => missing.Rule.Id)).Distinct().Select(id =>
        {
            ScrubReport without = scrubbed.Scrub(ClaimScrubber.Default.WithSeverity(id, FindingSeverity.None));
            return Same(Everything(scrubbed, report).Where(text => !text.StartsWith(id, StringComparison.Ordinal)), Everything(scrubbed, without));
        }).Aggregate(true.ToProperty(), (all, next) => all.And(next));
    }

    [Property(MaxTest = Cases, Arbitrary = [typeof(ScrubWorld)])]
    public Property A_severity_that_is_given_is_that_of_all_findings_of_the_rule(ScrubCase scrubbed)
    {
        Finding? first = scrubbed.Scrub().Findings.Take(1).SingleOrDefault();
        return (first is null || scrubbed.Scrub(ClaimScrubber.Default.WithSeverity(first.Rule.Id, FindingSeverity.Info)).Findings
            .Where(finding => finding.Rule == first.Rule).All(finding => finding.Severity == FindingSeverity.Info)).ToProperty();
    }

    [Property(MaxTest = Cases, Arbitrary = [typeof(ScrubWorld)])]
    public Property Applying_a_mend_removes_its_finding_and_adds_no_error(ScrubCase scrubbed)
    {
        ScrubReport before = scrubbed.Scrub();
        return before.Findings.Where(finding => finding.Mend is { Edits.Count: > 0 }).Select(finding =>
        {
            ScrubReport after = Mended(scrubbed, finding).Scrub();
            return (Of(after, finding.Rule) < Of(before, finding.Rule)).Label($"{finding} stays after {finding.Mend}")
                .And(NewErrors(before, after).Length == 0).Label($"{finding} mended gives {string.Join("; ", NewErrors(before, after))}");
        }).Aggregate(true.ToProperty(), (all, next) => all.And(next));
    }

    [Property(MaxTest = Cases, Arbitrary = [typeof(ScrubWorld)])]
    public Property Applying_mends_comes_to_an_end(ScrubCase scrubbed)
    {
        ScrubCase mended = scrubbed;
        int steps = 0;
        while (steps < 100 && mended.Scrub().Findings.FirstOrDefault(finding => finding.Mend is { Edits.Count: > 0 }) is { } finding)
        {
            mended = Mended(mended, finding);
            steps++;
        }

        return (steps < 100 && NewErrors(scrubbed.Scrub(), mended.Scrub()).Length == 0).Collect($"{Math.Min(steps, 8)} mends");
    }

    [Property(MaxTest = Cases, Arbitrary = [typeof(ScrubWorld)])]
    public Property A_rule_that_is_not_asked_would_have_had_nothing_to_say(ScrubCase scrubbed, bool silent)
    {
        var check = new ClaimCheck();
        PayerPolicy? policy = silent ? PayerPolicy.Cpt : ClaimScrubber.Default.PolicyOf(scrubbed.Claim);
        check.Begin(scrubbed.Claim, scrubbed.Documentation, scrubbed.History, policy, ReferenceData.Embedded, []);
        ClaimRule[] rules = RuleSet.Default.RuleArray;
        var outcomes = new RuleOutcome[rules.Length];
        new RulePlan(RuleSet.Default).Run(check, outcomes);
        RuleMatter matter = ClaimMatter.Of(check);
        string[] wrong = [.. rules.Where((rule, i) => check.Run(rule, null) != outcomes[i]).Select(rule => rule.ToString())];
        return (wrong.Length == 0).Label(string.Join("\n", wrong)).Collect($"{rules.Count(rule => (rule.Matter & matter) == 0) / 10 * 10} rules or more not asked");
    }

    [Property(MaxTest = Cases, Arbitrary = [typeof(ScrubWorld)])]
    public bool No_mend_claims_what_only_the_record_can_show(ScrubCase scrubbed) =>
        scrubbed.Scrub().Findings.SelectMany(finding => finding.Mend?.Edits ?? []).All(edit => edit.Kind != MendEditKind.AddModifier || !PairBypassModifiers.Contains(edit.Modifier));

    [Property(MaxTest = Cases, Arbitrary = [typeof(ScrubWorld)])]
    public Property More_history_never_removes_a_finding(ScrubCase scrubbed)
    {
        PastSession more = PastSession.Create(new ServiceDate(2024, 6, 15), ProcedureCode.Injection1To2Muscles);
        ScrubCase then = scrubbed with { History = scrubbed.History.With([more]) };
        string[] rules = [.. then.Scrub().Findings.Select(finding => finding.Rule.Id)];
        return scrubbed.Scrub().Findings.All(finding => rules.Contains(finding.Rule.Id)).ToProperty();
    }

    [Property(MaxTest = Cases, Arbitrary = [typeof(ScrubWorld)])]
    public bool No_identifier_or_note_is_ever_printed(ScrubCase scrubbed)
    {
        ScrubReport report = scrubbed.Scrub();
        string[] secrets = [ScrubWorld.Patient, ScrubWorld.OneProvider, ScrubWorld.OtherProvider, ScrubWorld.Note];
        return report.Findings.SelectMany(finding => new[] { finding.Message, finding.Mention, finding.Mend?.Text ?? string.Empty })
            .Concat(report.MissingData.Select(missing => missing.Missing))
            .All(text => !secrets.Any(secret => text.Contains(secret, StringComparison.OrdinalIgnoreCase)));
    }

    [Property(MaxTest = Cases, Arbitrary = [typeof(ScrubWorld)])]
    public Property Every_finding_is_well_formed(ScrubCase scrubbed)
    {
        ScrubReport report = scrubbed.Scrub();
        return report.Findings.Select(finding => (finding.Severity != FindingSeverity.None
                && finding.Basis.Count > 0 && finding.Basis.All(finding.Rule.Facts.Contains)
                && finding.Message.Length is > 10 and < 400 && finding.Message[^1] == '.' && (char.IsUpper(finding.Message[0]) || char.IsDigit(finding.Message[0]))
                && (finding.Mend is null || finding.Mend.Text[^1] == '.') && finding.OtherLine != (finding.Line == 0 ? -1 : finding.Line)).Label(finding.ToString()))
            .Aggregate(true.ToProperty(), (all, next) => all.And(next));
    }

    /// <summary>A thread begins without scratch memory, so that nothing of an earlier claim can stand in for what a claim alone does not have.</summary>
    [Fact]
    public void The_first_claim_of_a_thread_may_bill_any_one_code()
    {
        string[] codes = [.. new[] { "ncci-families.tsv", "drugs.tsv", "mue.tsv" }
            .SelectMany(table => TestTable.Read(Repository.PathOf("src", "TriggerPoint.Rules", "Data", table)).Rows.Select(row => row["code"]))
            .Concat(["20552", "20560", "99203", "99283", "77003", "95874", "00300", "85025"]).Distinct()];
        var failures = new List<string>();
        foreach (string code in codes)
        {
            var thread = new Thread(() =>
            {
                try
                {
                    Claim claim = Claim.Create("C1", ServiceLine.Create(ProcedureCode.Parse(code), new ServiceDate(2024, 8, 1)).WithUnits(1));
                    ClaimScrubber.Default.Scrub(claim);
                }
                catch (Exception failure) when (failure is IndexOutOfRangeException or NullReferenceException or ArgumentException or InvalidOperationException)
                {
                    failures.Add($"{code}: {failure}");
                }
            });
            thread.Start();
            thread.Join();
        }

        output.WriteLine($"checked: {codes.Length} codes, each alone on the first claim of a thread");
        Assert.True(codes.Length > 600);
        Assert.Empty(failures);
    }

    /// <summary>Ten thousand lines: as a claim that repeats a small one, and as one where every line meets every other.</summary>
    [Theory]
    [InlineData("20552; 20553; 64405; 20610; 99213; J3301 x17; 20561")]
    [InlineData("20552; 64405")]
    [InlineData("20552-59; 64405")]
    [InlineData("20552-RT by N1; 64405 by N2")]
    [InlineData("20552-50-51-76-26-AS-GA x3; 20561-50 x0")]
    [InlineData("99203; 77003; 95874; 99152; 77002; 20552 @2024-08-02")]
    public void Ten_thousand_lines_are_checked_with_about_a_finding_a_line(string lines)
    {
        TestClaim small = TestClaim.Parse(lines + " | muscles right trapezius; left trapezius | separate no");
        Claim claim = small.Claim.WithLines(Enumerable.Range(0, 10_000).Select(i => small.Claim.Lines[i % small.Claim.Lines.Count]));
        ScrubReport report = ClaimScrubber.Default.Scrub(claim, small.Documentation, small.History);
        output.WriteLine($"checked: 10000 lines of {lines}, {report.Findings.Count} findings");
        Assert.All(report.Findings.GroupBy(finding => finding.Rule.Id), findings => Assert.InRange(findings.Count(), 1, 10_000));
    }

    /// <summary>Ten thousand lines over thousands of dates, all documented: each date is found to be what it is alone.</summary>
    [Theory]
    [InlineData("20553; J3301 x9; 99213; 64405-59")]
    [InlineData("20560; 20561-50; 77003; 95874")]
    [InlineData("20551 x4; 76942; J2001; M0076")]
    public void Thousands_of_dates_are_each_checked_as_if_alone(string lines)
    {
        TestClaim small = TestClaim.Parse(lines + " | date 2018-01-01 | muscles right trapezius; left trapezius | drugs Kenalog 40 mg | separate no");
        ServiceDate[] dates = [.. Enumerable.Range(0, 10_000 / small.Claim.Lines.Count).Select(day => ServiceDate.FromDateTime(new DateTime(2017, 1, 1).AddDays(day)))];
        Claim claim = small.Claim.WithLines(dates.SelectMany(date => small.Claim.Lines.Select(line => line.WithDates(date, date))));
        DocumentedSession session = small.Documentation.Sessions[0];
        ClaimDocumentation record = ClaimDocumentation.Create(dates.Select(date => DocumentedSession.Create(date)
            .WithMuscles(session.Muscles).WithInjectates(session.Injectates).WithSeparateEvaluation(session.SeparateEvaluation)));
        string[] alone = [.. small.Scrub().Findings.Select(finding => finding.Rule.Id).Order(StringComparer.Ordinal)];
        ILookup<ServiceDate, string> found = ClaimScrubber.Default.Scrub(claim, record, small.History).Findings
            .ToLookup(finding => claim.Lines[finding.Line - 1].Date, finding => finding.Rule.Id);
        output.WriteLine($"checked: {claim.Lines.Count} lines of {lines} over {dates.Length} dates, {alone.Length} findings each");
        Assert.All(dates.Where(date => date.Year is 2018 or 2019), date => Assert.Equal(alone, found[date].Order(StringComparer.Ordinal)));
    }

    /// <summary>Without a policy nothing of one date bears upon another: rules look at the lines and records of a date alone.</summary>
    [Property(MaxTest = Cases, Arbitrary = [typeof(MendWorld)])]
    public Property A_claim_of_several_dates_is_found_to_be_what_its_dates_are(ScrubCase scrubbed)
    {
        // A diagnosis that is not valid is said once, for all dates of the claim.
        ScrubCase plain = scrubbed with { Claim = scrubbed.Claim.WithPolicy(string.Empty).WithDiagnoses() };
        return Same(
            plain.Findings(plain.Scrub()),
            plain.Claim.Lines.GroupBy(line => line.Date).Select(plain.With).SelectMany(day => day.Findings(day.Scrub())).Order(StringComparer.Ordinal));
    }

    /// <summary>A thread that has scrubbed nothing yet knows nothing of other claims' lines.</summary>
    [Theory]
    [InlineData("99203")]
    [InlineData("99203; 99285-57; 64405; J3301 x4; 20551")]
    [InlineData("?; 77003; 97140-59")]
    public void A_claim_without_trigger_points_can_be_the_first_of_a_thread(string lines)
    {
        ScrubReport? first = null;
        Exception? thrown = null;
        var thread = new Thread(() => thrown = Xunit.Record.Exception(() => first = TestClaim.Parse(lines).Scrub()));
        thread.Start();
        thread.Join();
        Assert.Null(thrown);
        Assert.Equal(TestClaim.Parse(lines).Scrub().Findings.Select(finding => finding.ToString()), first!.Findings.Select(finding => finding.ToString()));
    }

    [Fact]
    public void The_world_meets_every_rule_of_units_modifiers_and_pairs()
    {
        string[] met = [.. ScrubWorld.CaseGen.Fixedly(6_000).SelectMany(scrubbed => scrubbed.Scrub().Findings)
            .Select(finding => finding.Rule.Id).Distinct().Order(StringComparer.Ordinal)];
        output.WriteLine($"checked: {met.Length} of {RuleCatalog.All.Count} rules met by random claims; not: {string.Join(" ", RuleCatalog.All.Select(rule => rule.Id).Except(met))}");
        Assert.Empty(RuleCatalog.All.Where(rule => rule.Category is RuleCategory.UnitsAndModifiers or RuleCategory.CodePairs).Select(rule => rule.Id).Except(met));
    }

    private static readonly Modifier[] PairBypassModifiers =
        [.. "59 XE XS XP XU 24 25 27 57 58 78 79 91 RT LT E1 E2 E3 E4 FA F1 F2 F3 F4 F5 F6 F7 F8 F9 TA T1 T2 T3 T4 T5 T6 T7 T8 T9 LC LD RC LM RI".Split(' ').Select(Modifier.Parse)];

    private static ServiceLine[] Permuted(IReadOnlyList<ServiceLine> lines, int seed)
    {
        ServiceLine[] permuted = [.. lines];
        new System.Random(seed).Shuffle(permuted);
        return permuted;
    }

    private static string[] Everything(ScrubCase scrubbed, ScrubReport report) =>
    [
        .. scrubbed.Findings(report), .. scrubbed.NotChecked(report), $"supports {report.SupportedCode} {report.SupportedNeedleCode}",
        $"editions {string.Join(", ", report.Editions)}",
    ];

    private static ScrubCase Mended(ScrubCase scrubbed, Finding finding) => scrubbed with { Claim = scrubbed.Claim.Apply(finding.Mend!) };

    private static int Of(ScrubReport report, RuleDescriptor rule) => report.Findings.Count(finding => finding.Rule == rule);

    // By rule: a line that was edited is another line.
    private static string[] NewErrors(ScrubReport before, ScrubReport after) => [.. after.Findings
        .Where(finding => finding.Severity == FindingSeverity.Error).GroupBy(finding => finding.Rule.Id)
        .Where(errors => errors.Count() > before.Findings.Count(finding => finding.Severity == FindingSeverity.Error && finding.Rule.Id == errors.Key))
        .Select(errors => errors.First().ToString())];

    private static Property Same(IEnumerable<string> one, IEnumerable<string> other)
    {
        string[] left = [.. one];
        string[] right = [.. other];
        return left.SequenceEqual(right).Label($"only before: {string.Join(" // ", left.Except(right))}\nonly after: {string.Join(" // ", right.Except(left))}");
    }
}
