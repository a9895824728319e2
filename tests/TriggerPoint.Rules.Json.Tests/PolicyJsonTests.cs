using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using FsCheck.Xunit;
using Json.Schema;
using TriggerPoint.Rules.Tests;
using Xunit;

namespace TriggerPoint.Rules.Json.Tests;

/// <summary>Policies as JSON: every embedded one there and back, what a user writes, and what cannot be read.</summary>
public sealed class PolicyJsonTests
{
    private const string House = """
        {
          "id": "HOUSE-1", "name": "House plan", "firstDay": "2024-01-01", "source": "official",
          "diagnoses": { "covered": ["M79.18", "M79.1"] },
          "frequency": [{ "most": 4, "window": "12 months", "per": "region" }],
          "spacing": [{ "gap": "14 days" }],
          "repeat": [{ "percent": 50, "weeks": 6, "per": "site", "severity": "error" }],
          "clauses": ["drug-line-required", { "clause": "other-blocks-barred", "severity": "error", "facts": ["H-7"] }]
        }
        """;

    private static readonly JsonSchema Schema = JsonSchema.FromText(File.ReadAllText(Path.Combine(Repository.Root, "docs", "schemas", "policy.schema.json")));

    [Fact]
    public void Every_embedded_policy_reads_back_as_it_is_and_fits_the_schema()
    {
        string all = PolicyJson.Write(PayerPolicy.All);
        Assert.Equal(PayerPolicy.All, Read(all));
        Assert.True(Fits(all));
        Assert.True(PayerPolicy.All.Count >= 27);
        Assert.All(PayerPolicy.All, policy =>
        {
            string one = PolicyJson.Write(policy);
            Assert.Equal(policy, Assert.Single(Read(one)));
            Assert.True(Fits(one), policy.Id);
        });
    }

    [Fact]
    public void A_policy_that_uses_everything_reads_back_as_it_is()
    {
        FindingSeverity?[] severities = [null, FindingSeverity.Info, FindingSeverity.Warning, FindingSeverity.Error];
        LimitWindow[] windows = [LimitWindow.Unknown, LimitWindow.Session, LimitWindow.CalendarYear, LimitWindow.Rolling(CalendarPeriod.Weeks(8))];
        var policy = PayerPolicy.Create("A.1_b-2", "\"quoted\" — ü").WithDates(default, new ServiceDate(2024, 12, 31)).WithSource(PolicySource.Official)
            .WithConvention(CountingConvention.SidesMerged.WithDivisionsApart(true)).WithModifierPlacement(ModifierPlacement.Column2Only).WithNotes("a\nb")
            .WithDiagnoses(DiagnosisCoverage.Unrestricted.WithFacts("H-1"))
            .WithFrequencyLimits([.. windows.SelectMany(window => Enum.GetValues<LimitUnit>(), (window, unit) => FrequencyLimit.Create(window.IsSession ? null : 4, window).WithUnit(unit))])
            .WithSpacingLimits([.. Enum.GetValues<LimitKey>().Select(key => SpacingLimit.Create(CalendarPeriod.Months(2)).WithKey(key))])
            .WithRepeatConditions(RepeatCondition.Create(33.3m, 0).WithKey(LimitKey.Region))
            .WithClauses([.. Enum.GetValues<PolicyClauseKind>().Skip(1).Select((kind, at) => PolicyClause.Create(kind).WithSeverity(severities[at % 4]).WithFacts("H-2", "H-3"))]);
        string written = PolicyJson.Write(policy);
        Assert.Equal(policy, Assert.Single(Read(written)));
        Assert.True(Fits(written));
        PayerPolicy unlimited = policy.WithFrequencyLimits().WithDiagnoses(DiagnosisCoverage.NotKnown.WithFacts("H-4"));
        Assert.Equal(unlimited, Assert.Single(Read(PolicyJson.Write(unlimited))));
    }

    [Fact]
    public void What_a_user_writes_is_what_code_would_make()
    {
        PayerPolicy expected = PayerPolicy.Create("HOUSE-1", "House plan").WithDates(new ServiceDate(2024, 1, 1), default).WithSource(PolicySource.Official)
            .WithDiagnoses(DiagnosisCoverage.Of(DiagnosisCode.Parse("M79.18"), DiagnosisCode.Parse("M79.1")))
            .WithFrequencyLimits(FrequencyLimit.Create(4, LimitWindow.Rolling(CalendarPeriod.Months(12))).WithKey(LimitKey.Region))
            .WithSpacingLimits(SpacingLimit.Create(CalendarPeriod.Days(14)))
            .WithRepeatConditions(RepeatCondition.Create(50, 6).WithKey(LimitKey.Site).WithSeverity(FindingSeverity.Error))
            .WithClauses(
                PolicyClause.Create(PolicyClauseKind.DrugLineRequired),
                PolicyClause.Create(PolicyClauseKind.OtherBlocksBarred).WithSeverity(FindingSeverity.Error).WithFacts("H-7"));
        Assert.Equal(expected, Assert.Single(Read(House)));
        Assert.Equal([expected], Read($"[{House}]"));
        Assert.Equal([expected], Read($$"""{ "$schema": "policy.schema.json", "policies": [{{House}}] } // comment"""));
        Assert.True(Fits(House));
        Assert.True(Fits($"[{House}]"));
    }

    [Theory]
    [InlineData("""{"id":"A","frequency":[{"most":-1,"window":"12 months"}]}""", "frequency[0].most is -1; expected is a whole number of 0 or more.")]
    [InlineData("""{"id":"A","frequency":[{"most":3,"window":"fortnight"}]}""", "frequency[0].window is \"fortnight\"; expected is a window, such as 12 months, calendar year or session.")]
    [InlineData("""{"id":"A","frequency":[{"most":3,"unit":"visit"}]}""", "frequency[0].unit is \"visit\"; expected is one of session, injection, steroid-injection.")]
    [InlineData("""{"id":"A","frequency":[{"most":3,"unit":"injection","window":"session","per":"site"}]}""", "frequency[0].per is \"site\"; expected is patient, since a record gives the number of injections for a whole session.")]
    [InlineData("""{"id":"A","frequency":{"most":3}}""", "frequency is an object; expected is a list of limits.")]
    [InlineData("""{"id":"A","frequency":[3]}""", "frequency[0] is 3; expected is a limit.")]
    [InlineData("""{"id":"A","spacing":[{"per":"site"}]}""", "spacing[0].gap is missing; expected is a period, such as 7 days, 6 weeks or 2 months.")]
    [InlineData("""{"id":"A","repeat":[{"weeks":6}]}""", "repeat[0].percent is missing; expected is the least relief, in percent.")]
    [InlineData("""{"id":"A","repeat":[{"percent":"half"}]}""", "repeat[0].percent is \"half\"; expected is a number of 0 or more.")]
    [InlineData("""{"id":"A","clauses":["no-drugs"]}""", "clauses[0] is \"no-drugs\"; expected is one of drug-line-required, ")]
    [InlineData("""{"id":"A","clauses":[{"severity":"error"}]}""", "clauses[0].clause is missing; expected is a clause, such as drug-line-required.")]
    [InlineData("""{"id":"A","clauses":[{"clause":"one-code-per-day","severity":"none"}]}""", "clauses[0].severity is \"none\"; expected is one of info, warning, error.")]
    [InlineData("""{"id":"A","diagnoses":{"covered":["79.18"]}}""", "diagnoses.covered[0] is \"79.18\"; expected is an ICD-10-CM code, such as M79.18.")]
    [InlineData("""{"id":"A","diagnoses":["M79.18"]}""", "diagnoses is a list; expected is an object with covered diagnoses.")]
    [InlineData("""{"id":"A","convention":"sides"}""", "convention is \"sides\"; expected is a counting convention, such as sides-distinct.")]
    [InlineData("""{"id":"A","source":"hearsay"}""", "source is \"hearsay\"; expected is one of official, secondary.")]
    [InlineData("""{"id":"A","frequncy":[]}""", "frequncy is a list; expected is the name of a known field; perhaps frequency is meant.")]
    [InlineData("""{"id":"A","name":7}""", "name is 7; expected is a text.")]
    [InlineData("""{"id":"A","firstDay":"2024-02-30"}""", "firstDay is \"2024-02-30\"; expected is a date, such as 2024-04-01.")]
    [InlineData("""{"id":"A","firstDay":"2024-02-01","lastDay":"2024-01-31"}""", "lastDay is \"2024-01-31\"; expected is a date from 2024-02-01 on.")]
    [InlineData("""{"id":"A B"}""", "id is \"A B\"; expected is an id of letters and digits, with - . _ between them, such as HOUSE-1.")]
    [InlineData("""{"name":"no id"}""", "id is missing; expected is an id of letters and digits, with - . _ between them, such as HOUSE-1.")]
    [InlineData("""{"policies":{}}""", "policies is an object; expected is a list of policies.")]
    [InlineData("""{"policies":[7]}""", "policies[0] is 7; expected is a policy.")]
    [InlineData("7", "The text is 7; expected is a policy.")]
    [InlineData("""{"id":""", "The text is no JSON from line 1, byte ")]
    [InlineData("", "The text is no JSON from line 1, byte ")]
    public void What_cannot_be_read_is_said_with_path_value_and_expectation(string json, string problem)
    {
        _ = PolicyJson.Parse(json, out IReadOnlyList<PolicyProblem> problems);
        Assert.StartsWith(problem, Assert.Single(problems).ToString());
    }

    [Fact]
    public void The_rest_of_a_file_is_not_lost_and_nothing_broken_looks_clean()
    {
        string json = $$"""
            { "policies": [
              { "id": "GOOD-1", "frequency": [{ "most": 3, "window": "fortnight" }, { "most": 2, "window": "90 days" }], "clauses": ["no-drugs", "one-code-per-day"] },
              { "id": "NO DAYS", "firstDay": "2024-01-01" },
              { "id": "DATED", "firstDay": "soon" },
              {{House}},
              { "id": "house-1" } ] }
            """;
        IReadOnlyList<PayerPolicy> policies = PolicyJson.Parse(json, out IReadOnlyList<PolicyProblem> problems);
        Assert.Equal(["GOOD-1", "house-1"], policies.Select(policy => policy.Id));
        Assert.Equal([false, true], policies[0].FrequencyLimits.Select(limit => limit.IsKnown));
        Assert.Equal(PolicyClauseKind.OneCodePerDay, Assert.Single(policies[0].Clauses).Kind);
        Assert.Equal(
            ["policies[0].clauses[0]", "policies[0].frequency[0].window", "policies[1].id", "policies[2].firstDay", "policies[4].id"],
            problems.Select(problem => problem.Path).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("""{"id":"A","frequency":[{"most":-1}]}""")]
    [InlineData("""{"id":"A","frequency":[{"most":3,"window":"12 years"}]}""")]
    [InlineData("""{"id":"A","frequency":[{"unit":"injection","per":"site"}]}""")]
    [InlineData("""{"id":"A","spacing":[{"per":"site"}]}""")]
    [InlineData("""{"id":"A","clauses":["no-drugs"]}""")]
    [InlineData("""{"id":"A","severity":"error"}""")]
    [InlineData("""{"id":"A B"}""")]
    [InlineData("""{"name":"no id"}""")]
    [InlineData("7")]
    public void The_schema_refuses_what_the_reader_reports(string json)
    {
        Assert.False(Fits(json));
        _ = PolicyJson.Parse(json, out IReadOnlyList<PolicyProblem> problems);
        Assert.NotEmpty(problems);
    }

    [Fact]
    public void The_schema_knows_every_word_of_every_enumeration()
    {
        string schema = File.ReadAllText(Path.Combine(Repository.Root, "docs", "schemas", "policy.schema.json"));
        string[] words = [.. Words(PolicyWords.Clauses), .. Words(PolicyWords.Keys), .. Words(PolicyWords.Units), .. Words(PolicyWords.Placements), .. Words(PolicyWords.Sources), .. Words(PolicyWords.Severities)];
        Assert.Equal(18 + 3 + 3 + 2 + 2 + 3, words.Length);
        Assert.All(words, word => Assert.Contains($"\"{word}\"", schema, StringComparison.Ordinal));
    }

    [Property(MaxTest = 300)]
    public void No_text_throws(string? text, byte cut)
    {
        _ = PolicyJson.Parse(text ?? string.Empty, out _);
        string all = PolicyJson.Write(PayerPolicy.MedicareLcd("L34211"));
        _ = PolicyJson.Parse(all[..(all.Length * cut / 255)], out _);
    }

    [Fact]
    public void Half_a_character_is_no_text()
    {
        _ = PolicyJson.Parse("""{"id":"A","name":"\ud800","no\ud800":1}""", out IReadOnlyList<PolicyProblem> problems);
        Assert.Equal(["name", "?"], problems.Select(problem => problem.Path));
    }

    [Fact]
    public void A_policy_from_a_file_is_one_that_claims_may_name()
    {
        Claim claim = Claim.Create("C1", ServiceLine.Create(ProcedureCode.Parse("20552"), new ServiceDate(2024, 8, 1))).WithPolicy("house-1");
        ScrubReport report = ClaimScrubber.Default.WithPolicies(Read(House)).Scrub(claim);
        Assert.Equal("HOUSE-1", Assert.Single(report.Findings, finding => finding.Rule.Id == "TPR4003").Policy);
    }

    private static IReadOnlyList<PayerPolicy> Read(string json)
    {
        IReadOnlyList<PayerPolicy> policies = PolicyJson.Parse(json, out IReadOnlyList<PolicyProblem> problems);
        Assert.Empty(problems);
        return policies;
    }

    private static bool Fits(string json)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        return Schema.Evaluate(document.RootElement).IsValid;
    }

    private static string[] Words<T>(EnumWords<T> words)
        where T : struct, Enum => words.Choice.Split(", ");
}
