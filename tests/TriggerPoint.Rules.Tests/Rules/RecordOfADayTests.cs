using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using Xunit;

namespace TriggerPoint.Rules.Tests;

/// <summary>All sessions of a day are one record, a session without a date is of the only day of the claim, and nothing is kept of any.</summary>
public sealed class RecordOfADayTests
{
    /// <summary>Sessions: a date or <c>?</c>, and the parts of a test claim.</summary>
    [Theory]
    [InlineData("20552", "20552", "? muscles right trapezius")]
    [InlineData("20552; 64405", "20552", "? muscles right trapezius")]
    [InlineData("20552", "20553", "? muscles right trapezius", "? muscles right deltoid; left deltoid")]
    [InlineData("20552", "20553", "2024-08-01 muscles right trapezius", "? muscles right deltoid", "? muscles left deltoid")]
    [InlineData("20552", "20552", "2024-08-01 muscles right trapezius", "? muscles right deltoid", "2024-08-02 muscles left deltoid; right infraspinatus")]
    [InlineData("20552", "20553", "2024-08-01 muscles right trapezius; left trapezius", "? muscles right deltoid", "2024-08-02 muscles left deltoid")]
    [InlineData("20552; 64405 @2024-08-02", "", "? muscles right trapezius")]
    [InlineData("64405 @2024-08-02; 20552", "", "? muscles right trapezius")]
    [InlineData("20552; 64405 @2024-08-02", "20552", "2024-08-01 muscles right trapezius", "? muscles right deltoid; left deltoid")]
    [InlineData("20552", "", "2024-08-02 muscles right trapezius")]
    [InlineData("20552 @?", "20552", "? muscles right trapezius")]
    [InlineData("20552 @?; 64405", "20552", "? muscles right trapezius")]
    public void A_session_without_a_date_is_of_the_only_day_of_the_claim(string lines, string supported, params string[] sessions) =>
        Assert.Equal(supported.Length == 0 ? default : ProcedureCode.Parse(supported), Scrub(lines, sessions).SupportedCode);

    [Theory]
    [InlineData("2024-08-02 muscles right trapezius")]
    [InlineData("2024-08-02 muscles right trapezius", "2024-07-31 needled right trapezius")]
    [InlineData("2024-08-02 muscles right trapezius | drugs none")]
    public void A_record_of_another_day_is_none_of_this_one(params string[] sessions)
    {
        ScrubReport report = Scrub("20552", sessions);
        Assert.Equal("documentation 1", string.Join(", ", report.MissingData.Where(one => one.Rule.Id == RuleIds.BilledAboveRecord).Select(one => $"{one.Missing} {one.Line}")));
        Assert.Equal(RuleOutcome.NoData, report.OutcomeOf(RuleIds.BilledAboveRecord));
        Assert.NotEqual(RuleOutcome.Found, report.OutcomeOf(RuleIds.WrongTechnique));
    }

    [Theory]
    [InlineData("", "? muscles right trapezius", false)]
    [InlineData("", "2024-08-01 muscles right trapezius", true)]
    [InlineData("64405", "? muscles right trapezius", true)]
    [InlineData("64405 @2024-08-02", "? muscles right trapezius", false)]
    [InlineData("64405", "2024-08-02 muscles right trapezius", false)]
    public void A_house_rule_may_ask_for_the_record_of_a_day_whatever_the_claim(string lines, string session, bool isThere)
    {
        bool? known = null;
        Scrub(With(check => known = check.SelectionOn(new ServiceDate(2024, 8, 1)) is not null), lines, session);
        Assert.Equal(isThere, known);
    }

    [Theory]
    [InlineData(RuleIds.UnitsAboveDose, RuleOutcome.Passed, "20552; J3301 x4", "2024-08-01 drugs Kenalog 20 mg", "2024-08-01 drugs Kenalog 20 mg")]
    [InlineData(RuleIds.UnitsAboveDose, RuleOutcome.Found, "20552; J3301 x5", "2024-08-01 drugs Kenalog 20 mg", "2024-08-01 drugs Kenalog 20 mg")]
    [InlineData(RuleIds.BotulinumToxinInjected, RuleOutcome.NoData, "20552", "2024-08-01 muscles right trapezius", "2024-08-01 muscles left trapezius")]
    [InlineData(RuleIds.BotulinumToxinInjected, RuleOutcome.NoData, "20552", "2024-08-01 muscles right trapezius", "2024-08-01 drugs foozle 2 mL")]
    [InlineData(RuleIds.BotulinumToxinInjected, RuleOutcome.NoData, "20552", "2024-08-01 muscles right trapezius", "2024-08-01 drugs lidocaine 2 mL")]
    [InlineData(RuleIds.BotulinumToxinInjected, RuleOutcome.Passed, "20552", "2024-08-01 drugs lidocaine 2 mL", "2024-08-01 drugs Kenalog 40 mg")]
    public void What_was_injected_is_what_all_sessions_of_the_day_say(string rule, RuleOutcome outcome, string lines, params string[] sessions) =>
        Assert.Equal(outcome, Scrub(lines, sessions).OutcomeOf(rule));

    [Fact]
    public void Of_many_sessions_of_a_day_the_first_in_the_record_is_read_first()
    {
        string[] sessions = [.. Enumerable.Range(0, 40).Select(i => (i % 2 == 0 ? "2024-08-05" : "2024-08-01") + (i < 2 ? " drugs Kenalog" : " drugs Kenalog 1 mL"))];
        ScrubReport report = Scrub("20552; J3301 x4; 20552 @2024-08-05; J3301 x4 @2024-08-05", sessions);
        Assert.Equal(["dose 2", "dose 4"], report.MissingData.Where(one => one.Rule.Id == RuleIds.UnitsAboveDose).Select(one => $"{one.Missing} {one.Line}"));
    }

    [Fact]
    public void Between_two_claims_nothing_of_a_patient_is_kept()
    {
        (string What, WeakReference Kept)[] all = Scrubbed();
        GC.Collect();
        Assert.Empty(all.Where(one => one.Kept.IsAlive).Select(one => one.What));
    }

    // A method of its own, so that nothing of the claim stands on the stack behind it.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static (string What, WeakReference Kept)[] Scrubbed()
    {
        Claim claim = TestClaim.Parse("20552; 64405-59; J3301 x4").Claim.WithPatient("P1");
        DocumentedSession[] sessions = [Session("2024-08-01 muscles right trapezius | drugs Kenalog 40 mg"), Session("? muscles right deltoid")];
        ClaimScrubber.Default.Scrub(claim, ClaimDocumentation.Create(sessions));

        // A report with words of a house rule is not remembered, however often the rule says them.
        Claim plain = TestClaim.Parse("20552").Claim.WithPatient("P1");
        ScrubReport once = With(static check => check.NoData($"weight of {check.Claim.Patient}")).Scrub(plain);
        ScrubReport twice = With(static check =>
        {
            check.NoData($"weight of {check.Claim.Patient}");
            check.NoData($"height of {check.Claim.Patient}");
        }).Scrub(plain);
        return
        [
            ("claim", new(claim)), ("line", new(claim.Lines[0])), ("line without a record", new(plain.Lines[0])),
            ("session", new(sessions[0])), ("session without a date", new(sessions[1])),
            ("report", new(once)), ("what was missing", new(once.MissingData[^1])), ("report that says it twice", new(twice)), ("what was missing as well", new(twice.MissingData[^1])),
        ];
    }

    private static ClaimScrubber With(Action<ClaimCheck> check) => ClaimScrubber.Default.WithRules(RuleSet.Default.With(
        ClaimRule.Create(RuleDescriptor.Create("HOUSE1", "A rule", RuleCategory.Documentation, FindingSeverity.Info), check)));

    private static ScrubReport Scrub(string lines, params string[] sessions) => Scrub(ClaimScrubber.Default, lines, sessions);

    private static ScrubReport Scrub(ClaimScrubber scrubber, string lines, params string[] sessions) =>
        scrubber.Scrub(TestClaim.Parse(lines).Claim, ClaimDocumentation.Create(sessions.Select(Session)));

    private static DocumentedSession Session(string text)
    {
        string[] words = text.Split(' ', 2);
        DocumentedSession said = TestClaim.Parse($"20552 | {words[1]}").Documentation.Sessions[0];
        return DocumentedSession.Create(words[0] == "?" ? default : ServiceDate.Parse(words[0])).WithMuscles(said.Muscles).WithInjectates(said.Injectates as IEnumerable<Injectate>);
    }
}
