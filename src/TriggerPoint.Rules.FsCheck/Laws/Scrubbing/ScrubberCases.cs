using System;
using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;

namespace TriggerPoint.Rules.Testing;

/// <summary>The cases of each of the scrubber laws.</summary>
internal sealed class ScrubberCases
{
    private const string Secret = "Q7X";
    private readonly Func<ScrubCase, IEnumerable<ClaimFlag>> scrub;

    public ScrubberCases(Func<ScrubCase, IEnumerable<ClaimFlag>> scrub) => this.scrub = scrub;

    public IEnumerable<Law> All() => Answers().Concat(Passing()).Concat(Rejections()).Concat(TriggerPointGen.BreakableRules.Select(FlagsRule));

    private IEnumerable<Law> Answers()
    {
        yield return Any(
            new LawText(
                ScrubberLaws.AnyClaimIsScrubbed,
                "Any claim is scrubbed, whatever it holds.",
                "Claims come incomplete and wrong; that is why they are scrubbed. One that stops the run takes all others with it.",
                "TPI-801"),
            TriggerPointGen.ScrubCases,
            one => Ask(one) is { IsException: true } flags ? $"{flags}, expected flags or none" : null);
        yield return Law.Of(
            new LawText(
                ScrubberLaws.TheReportIsAlwaysTheSame,
                "The same claim has the same flags again, whatever was scrubbed in between.",
                "A report that depends on the claim before it cannot be reproduced for an appeal.",
                "TPI-801"),
            Arb.From(
                TriggerPointGen.ScrubCases.Two().Select(two => (One: two.Item1, Other: two.Item2)),
                two => CaseShrinker.Shrink(two.One).Select(one => (One: one, two.Other)).Concat(CaseShrinker.Shrink(two.Other).Select(other => (two.One, Other: other)))),
            two =>
            {
                Flags first = Ask(two.One);
                _ = Ask(two.Other);
                Flags again = Ask(two.One);
                return first.All.SequenceEqual(again.All) ? null : $"{two.One}: {first} at first and {again} after {two.Other}";
            });
        yield return Law.Of(
            new LawText(
                ScrubberLaws.LineOrderDoesNotMatter,
                "The order of the lines changes neither how many flags there are nor what they weigh.",
                "Payers judge the lines of a date together, in whatever order they stand.",
                "TPI-801"),
            Arb.From(
                TriggerPointGen.ScrubCases.SelectMany(_ => Gen.Choose(0, 719), (one, order) => (One: one, Order: order)),
                two => CaseShrinker.Shrink(two.One).Select(one => (One: one, two.Order))),
            two =>
            {
                ScrubCase other = two.One.WithClaim(two.One.Claim.WithLines(Orders.Reordered(two.One.Claim.Lines, two.Order)));
                Flags before = Ask(two.One);
                Flags after = Ask(other);
                return before.Weights.SequenceEqual(after.Weights) ? null : $"{other}: {after}, and {before} for {two.One}";
            });
        yield return Any(
            new LawText(
                ScrubberLaws.FlagsNameLinesOfTheClaim,
                "A flag names a line that the claim has, or the whole claim.",
                "Somebody has to find the line that is to be mended.",
                "TPI-801"),
            TriggerPointGen.ScrubCases,
            one => Ask(one) is var flags && flags.All.All(flag => flag.Line >= 0 && flag.Line <= one.Claim.Lines.Count) ? null : $"{flags}, and the claim has {one.Claim.Lines.Count} lines");
        yield return Any(
            new LawText(
                ScrubberLaws.MessagesNameNobody,
                "No message holds the identifier of a patient or provider, or words of a note.",
                "Messages go to logs, screens and tickets, where identifiers have no business.",
                "TPI-805"),
            TriggerPointGen.ScrubCases.Select(Marked),
            one => Ask(one) is var flags && flags.All.All(flag => flag.Message.IndexOf(Secret, StringComparison.OrdinalIgnoreCase) < 0) ? null : $"{flags}, and {Secret} marks what is nobody's business");
    }

    private IEnumerable<Law> Passing()
    {
        yield return These(
            new LawText(
                ScrubberLaws.ClaimsThatPassAreNotRejected,
                "A claim in which everything is right has no error.",
                "The code is that of the muscles in the record, with one unit, a diagnosis that fits, and nothing beside it that denies it.",
                "TPI-101"),
            TriggerPointGen.PassingCases,
            one => Ask(one) is var flags && !flags.IsException && !flags.Has(FindingSeverity.Error) ? null : $"{flags}, expected no error");
        yield return These(
            new LawText(
                ScrubberLaws.AMissingRecordIsNotClean,
                "A claim without its record and history is not called clean.",
                "No element of a claim names muscles or earlier sessions. What cannot be checked has to be said, or it looks like a pass.",
                "TPI-805",
                "TPI-809"),
            TriggerPointGen.PassingCases.Select(one => ScrubCase.Create(one.Claim)),
            one => Ask(one) is var flags && !flags.IsException && flags.All.Count > 0 ? null : $"{flags}, expected a word on what was not checked");
    }

    private IEnumerable<Law> Rejections()
    {
        yield return Flagged(
            new LawText(
                ScrubberLaws.BothCodesOnOneDateAreRejected,
                "20552 and 20553 on one date are an error, whatever the modifiers.",
                "The two exclude each other, and no modifier makes room for both.",
                "TPI-104",
                "TPI-401"),
            PassingClaims.Injected(1, 5).SelectMany(
                _ => Gen.Elements(Array.Empty<string>(), new[] { "59" }, new[] { "XS" }),
                (one, modifiers) => one.Bill(BrokenClaims.Other(one), modifiers)),
            FindingSeverity.Error);
        yield return Flagged(
            new LawText(
                ScrubberLaws.ASecondUnitIsRejected,
                "More than one unit of a trigger point code is an error.",
                "The code covers all that was injected on the date, and is reported once.",
                "TPI-103"),
            PassingClaims.Injected(1, 5).SelectMany(_ => Gen.Choose(2, 9), (one, units) => one.Line(line => line.WithUnits(units))),
            FindingSeverity.Error);
        yield return Flagged(
            new LawText(
                ScrubberLaws.ACodeAboveTheRecordIsRejected,
                "20553 for one or two documented muscles is an error.",
                "The record proves fewer muscles than the code says.",
                "TPI-101"),
            PassingClaims.Injected(1, 2).Select(one => one.Code("20553")),
            FindingSeverity.Error);
    }

    private Law FlagsRule(string ruleId)
    {
        RuleCatalog.TryGet(ruleId, out RuleDescriptor? rule);
        FindingSeverity least = rule!.DefaultSeverity == FindingSeverity.Info ? FindingSeverity.Info : FindingSeverity.Warning;
        string weight = least == FindingSeverity.Info ? "flagged" : "flagged as a warning or an error";
        return Flagged(
            new LawText(ScrubberLaws.Flags(ruleId), $"Claims that break {ruleId} are {weight}: {rule.Title}.", $"See {rule.HelpPath}.", rule.Facts.ToArray()),
            TriggerPointGen.CasesThatBreak(ruleId),
            least);
    }

    private Law Flagged(LawText text, Gen<ScrubCase> cases, FindingSeverity least) => These(
        text, cases, one => Ask(one) is var flags && flags.Has(least) ? null : $"{flags}, expected {(least == FindingSeverity.Info ? "a flag" : $"a flag of weight {least.ToString().ToLowerInvariant()}")}");

    /// <summary>A law on any case, which may be made smaller.</summary>
    private static Law Any(LawText text, Gen<ScrubCase> cases, Func<ScrubCase, string?> objection) =>
        Law.Of(text, Arb.From(cases, CaseShrinker.Shrink), one => objection(one) is string wrong ? $"{one}: {wrong}" : null);

    /// <summary>A law on cases that pass, or that break one rule: a smaller one might be something else.</summary>
    private static Law These(LawText text, Gen<ScrubCase> cases, Func<ScrubCase, string?> objection) =>
        Law.Of(text, Arb.From(cases), one => objection(one) is string wrong ? $"{one}: {wrong}" : null);

    private Flags Ask(ScrubCase one) => Flags.Of(one, scrub);

    private static ScrubCase Marked(ScrubCase one) => one.WithClaim(one.Claim.WithPatient(Secret + "1").WithNote($"seen with {Secret}").WithLines(
        one.Claim.Lines.Select(line => line.WithProvider(Secret + "2").WithNote($"as told by {Secret}"))));
}
