using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Xunit;
using Xunit.Abstractions;

namespace TriggerPoint.Rules.Tests;

/// <summary>
/// Every row of both NCCI tables is enforced in its direction and with its indicator: both orders of the lines, no modifier or one on either line, while
/// it is in force and after it ended. What to expect is worked out here from the table's text, without the library.
/// </summary>
public sealed class NcciRowTests(ITestOutputHelper output)
{
    private static readonly string[] Modifiers = ["59", "XS", "25", "RT"];

    private static readonly Dictionary<string, string> Families = TestTable.Read(Repository.PathOf("src", "TriggerPoint.Rules", "Data", "ncci-families.tsv"))
        .Rows.ToDictionary(row => row["code"], row => row["family"]);

    private static readonly Dictionary<string, string> RuleOf = new()
    {
        ["evaluation-and-management"] = "TPR2007",
        ["trigger-point-injections"] = "TPR3001",
        ["nerve-or-facet-block"] = "TPR3002",
        ["carpal-tunnel-or-sinus-tract"] = "TPR3003",
        ["joint-injection"] = "TPR3004",
        ["tendon-injection"] = "TPR3005",
        ["chemodenervation-or-neurolysis"] = "TPR3006",
        ["injection-and-needling"] = "TPR3007",
        ["dry-needling"] = "TPR3008",
        ["acupuncture"] = "TPR3009",
        ["sympathetic-block"] = "TPR3010",
        ["plane-block-or-microscope"] = "TPR3011",
        ["infusion-or-minor-service"] = "TPR3012",
        ["imaging-guidance"] = "TPR3013",
        ["block-anesthesia"] = "TPR3015",
        ["moderate-sedation"] = "TPR3016",
        ["drug"] = "TPR3017",
        ["port-or-consultation"] = "TPR3018",
        ["surgery"] = "TPR3019",
        ["epidural"] = "TPR3020",
        ["other"] = "TPR3060",
    };

    private static readonly string[] PairRuleIds = [.. RuleOf.Values, "TPR3050"];

    // Other rules have tests of their own, and would only take time here.
    private static readonly ClaimScrubber Scrubber = RuleSet.Default.Rules.Select(rule => rule.Descriptor.Id).Except(PairRuleIds)
        .Aggregate(ClaimScrubber.Default, (scrubber, id) => scrubber.WithSeverity(id, FindingSeverity.None));

    [Fact]
    public void Every_row_of_both_tables_is_enforced()
    {
        Row[] rows = [.. Rows()];
        ILookup<string, Row> byPair = rows.ToLookup(row => row.Key);
        int claims = 0;
        int denied = 0;
        int bypassed = 0;
        foreach (Row row in rows)
        {
            foreach (ServiceDate date in Dates(row))
            {
                Row? inForce = byPair[row.Key].Where(other => other.AppliesOn(date)).MinBy(other => other.LastDay ?? new DateOnly(9999, 12, 31));
                foreach ((string first, string second) in new[] { (row.Column1, row.Column2), (row.Column2, row.Column1) })
                {
                    foreach ((string onFirst, string onSecond) in Variations())
                    {
                        Claim claim = Claim.Create("C1", Line(first, onFirst, date), Line(second, onSecond, date)).WithSetting(row.Setting);
                        string expected = Expected(inForce, first, onFirst, onSecond, date);
                        string found = string.Join("; ", Scrubber.Scrub(claim).Findings.Select(Text));
                        Assert.True(expected == found, $"{claim} {row.Setting}: expected '{expected}', found '{found}'");
                        claims++;
                        denied += found.Contains("Error", StringComparison.Ordinal) ? 1 : 0;
                        bypassed += found.Contains("TPR3050", StringComparison.Ordinal) ? 1 : 0;
                    }
                }
            }
        }

        output.WriteLine($"checked: {rows.Length} rows of NCCI pairs in {claims} claims, {denied} denied, {bypassed} bypassed");
        Assert.True(rows.Length >= 5800 && claims >= 36 * rows.Length && denied >= 100_000 && bypassed >= 20_000, $"{rows.Length}, {claims}, {denied}, {bypassed}");
    }

    private static string Expected(Row? row, string first, string onFirst, string onSecond, ServiceDate date)
    {
        if (row is null)
        {
            return string.Empty;
        }

        bool deniesSecond = row.Column1 == first;
        string onColumn1 = deniesSecond ? onFirst : onSecond;
        string onColumn2 = deniesSecond ? onSecond : onFirst;
        bool isVisit = row.Family == "evaluation-and-management" && row.Column2[..3] is not "205";
        bool bypassed = row.Indicator == "1" && (onColumn2 is "59" or "XS" or "RT" || (onColumn2 == "25" && isVisit)
            || (onColumn1 is "59" or "XS" && (date.Year > 2019 || (date.Year == 2019 && date.Month >= 7))));
        string lines = deniesSecond ? "2 over 1" : "1 over 2";
        bool isUnsure = row.Indicator == "1" && onColumn1 == "25" && row.Family == "evaluation-and-management" && !isVisit;
        return bypassed ? (isVisit ? string.Empty : $"TPR3050 Info {lines}") : $"{RuleOf[row.Family]} {(isUnsure ? "Warning" : "Error")} {lines}";
    }

    private static string Text(Finding finding) => $"{finding.Rule.Id} {finding.Severity} {finding.Line} over {finding.OtherLine}";

    private static IEnumerable<(string OnFirst, string OnSecond)> Variations() =>
        Modifiers.SelectMany(modifier => new[] { (modifier, ""), ("", modifier) }).Prepend(("", ""));

    // In force: within the edition and before 59 counted on column 1. Ended: the last day and the day after.
    private static ServiceDate[] Dates(Row row) => row.LastDay is { } last
        ? [ServiceDate.FromDateOnly(last), ServiceDate.FromDateOnly(last.AddDays(1))]
        : [new(2024, 8, 1), new(2019, 6, 30)];

    private static ServiceLine Line(string code, string modifier, ServiceDate date) =>
        ServiceLine.Create(ProcedureCode.Parse(code), date).WithUnits(1).WithModifiers(modifier.Length == 0 ? [] : [Modifier.Parse(modifier)]);

    private static IEnumerable<Row> Rows()
    {
        foreach (TestRow cells in TestTable.Read(Repository.PathOf("src", "TriggerPoint.Rules", "Data", "ncci-pairs.tsv")).Rows)
        {
            DateOnly? last = cells["last_day"].Length == 0 ? null : DateOnly.ParseExact(cells["last_day"], "yyyy-MM-dd", CultureInfo.InvariantCulture);
            foreach (ClaimSetting setting in Enum.GetValues<ClaimSetting>())
            {
                if (cells["setting"] == "both" || (cells["setting"] == "practitioner") == (setting == ClaimSetting.Practitioner))
                {
                    yield return new Row(cells["column_1"], cells["column_2"], cells["indicator"], last, setting);
                }
            }
        }
    }

    private sealed record Row(string Column1, string Column2, string Indicator, DateOnly? LastDay, ClaimSetting Setting)
    {
        public string Key { get; } = $"{Setting} {string.Join(' ', new[] { Column1, Column2 }.Order(StringComparer.Ordinal))}";

        public string Family { get; } = (Column1, Column2) switch
        {
            ("20553", "20552") => "trigger-point-injections",
            ("20561", "20560") => "dry-needling",
            ("20552" or "20553", "20560" or "20561") => "injection-and-needling",
            (_, "20552" or "20553" or "20560" or "20561") => Families[Column1],
            _ => Families[Column2],
        };

        // 9 marks a row that was withdrawn from its first day.
        public bool AppliesOn(ServiceDate date) => Indicator != "9" && (LastDay is not { } last || date <= ServiceDate.FromDateOnly(last));
    }
}
