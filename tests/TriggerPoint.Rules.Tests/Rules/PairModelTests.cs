using System;
using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace TriggerPoint.Rules.Tests;

/// <summary>A second, naive reading of pairs and units among many lines, held against the rules: every line against every other, one modifier at a time.</summary>
public sealed class PairModelTests
{
    private const int Cases = 2_000;

    private static readonly string[] PairRuleIds =
    [
        .. Enumerable.Range(1, 20).Where(number => number != 14).Select(number => $"TPR30{number:00}"), RuleIds.OtherPair, RuleIds.VisitWithoutModifier,
    ];

    private static readonly string[] Apart = ["59", "XE", "XS", "XP", "XU"];
    private static readonly string[] OnVisitsOnly = ["24", "25", "57"];
    private static readonly string[] OnColumn2 = [.. "RT LT F7 27 58 78 79 91".Split(' ')];

    [Property(MaxTest = Cases, Arbitrary = [typeof(ScrubWorld)])]
    public Property A_line_denies_exactly_where_some_line_beside_it_is_column_1_without_a_bypass(ScrubCase scrubbed)
    {
        ScrubReport report = scrubbed.Scrub();
        int[] found = [.. report.Findings.Where(finding => PairRuleIds.Contains(finding.Rule.Id)).Select(finding => finding.Line).Distinct().Order()];
        int[] expected = [.. Pairs(scrubbed.Claim).Where(pair => !pair.Bypassed).Select(pair => pair.Line).Distinct().Order()];
        return found.SequenceEqual(expected).Label($"expected lines {string.Join(",", expected)}, found {string.Join(",", found)}: {string.Join(" // ", report.Findings)}")
            .Classify(expected.Length > 0, "denied").Classify(expected.Length > 1, "denied twice");
    }

    [Property(MaxTest = Cases, Arbitrary = [typeof(ScrubWorld)])]
    public Property A_bypass_is_told_once_for_each_line_and_family_that_nothing_denies(ScrubCase scrubbed)
    {
        (int, NcciPairFamily)[] denied = [.. Pairs(scrubbed.Claim).Where(pair => !pair.Bypassed).Select(pair => (pair.Line, pair.Family))];
        (int, NcciPairFamily)[] expected = [.. Pairs(scrubbed.Claim).Where(pair => pair.Bypassed && !pair.IsVisit).Select(pair => (pair.Line, pair.Family)).Except(denied)];
        Finding[] found = [.. scrubbed.Scrub().Findings.Where(finding => finding.Rule.Id is RuleIds.BypassedPair or RuleIds.DoubtfulBypass)];
        return (found.Length == expected.Length && found.Select(finding => finding.Line).Order().SequenceEqual(expected.Select(pair => pair.Item1).Order()))
            .Label($"expected {string.Join(",", expected)}, found {string.Join(" // ", found.Select(finding => finding.ToString()))}")
            .Classify(expected.Length > 0, "bypassed");
    }

    [Property(MaxTest = Cases, Arbitrary = [typeof(ScrubWorld)])]
    public Property Units_are_found_exactly_where_some_provider_may_have_more_than_one(ScrubCase scrubbed)
    {
        // Of lines without a date nobody knows that they are of one.
        bool exceeds = scrubbed.Claim.Lines.Index().Where(line => IsTriggerPoint(line.Item.Code))
            .GroupBy(line => (line.Item.Code, line.Item.Date, line.Item.Date.IsUnknown ? line.Index : -1), line => line.Item).Any(lines =>
            lines.Select(line => line.Provider).Append(string.Empty).Distinct().Any(provider =>
                lines.Where(line => line.Provider.Length == 0 || line.Provider == provider).Sum(WholeUnits) > 1));
        return (exceeds == scrubbed.Scrub().Findings.Any(finding => finding.Rule.Id == RuleIds.TriggerPointUnits)).ToProperty()
            .Classify(exceeds, "more than one");
    }

    private static decimal WholeUnits(ServiceLine line) => line.Units is { } units && units > 0 && units % 1 == 0 ? Math.Min(units, 2) : 0;

    private static bool IsTriggerPoint(ProcedureCode code) => code.ToString() is "20552" or "20553" or "20560" or "20561";

    private static IEnumerable<(int Line, NcciPairFamily Family, bool Bypassed, bool IsVisit)> Pairs(Claim claim)
    {
        for (int i = 0; i < claim.Lines.Count; i++)
        {
            foreach (ServiceLine other in claim.Lines)
            {
                ServiceLine line = claim.Lines[i];
                if (ReferenceEquals(line, other) || line.Date != other.Date || line.Date.IsUnknown || line.Code == other.Code || (!IsTriggerPoint(line.Code) && !IsTriggerPoint(other.Code))
                    || !ReferenceData.Embedded.TryFindPair(line.Code, other.Code, line.Date, claim.Setting, out NcciPair pair) || pair.Column2 != line.Code
                    || (!IsWhoeverBills(pair) && line.Provider != other.Provider && line.Provider.Length * other.Provider.Length > 0))
                {
                    continue;
                }

                bool isVisit = line.Code.ToString() is { } code && (code[..2] == "99" || code is "G0463" or "92014") && code is not ("99152" or "99156");
                yield return (i + 1, pair.Family, pair.Indicator == NcciModifierIndicator.Allowed && IsBypassed(line, other, isVisit), isVisit);
            }
        }
    }

    private static bool IsWhoeverBills(NcciPair pair) => pair.Column2.ToString() is "01991" or "01992" or "99155" or "99156" or "99157"
        || pair.Column1.ToString() is "99155" or "99156" or "99157";

    private static bool IsBypassed(ServiceLine column2, ServiceLine column1, bool isVisit) =>
        column2.Modifiers.Select(modifier => modifier.ToString()).Any(modifier => Apart.Contains(modifier) || OnColumn2.Contains(modifier) || (isVisit && OnVisitsOnly.Contains(modifier)))
        || (column1.Modifiers.Any(modifier => Apart.Contains(modifier.ToString())) && (column2.Date.IsUnknown || column2.Date >= new ServiceDate(2019, 7, 1)));
}
