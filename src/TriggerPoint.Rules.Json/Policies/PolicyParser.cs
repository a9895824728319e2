using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;

namespace TriggerPoint.Rules.Json;

/// <summary>Reads policies from a parsed text, and goes on behind what it cannot read.</summary>
internal sealed class PolicyParser
{
    private const string Window = "a window, such as 12 months, calendar year or session";
    private const string Date = "a date, such as 2024-04-01";
    private const string Convention = "a counting convention, such as sides-distinct";

    private readonly List<PolicyProblem> problems;

    private PolicyParser(List<PolicyProblem> problems) => this.problems = problems;

    /// <summary>Reads one policy, a list of policies, or an object with such a list.</summary>
    public static List<PayerPolicy> Read(JsonElement root, List<PolicyProblem> problems)
    {
        var parser = new PolicyParser(problems);
        var all = new JsonField(string.Empty, root, problems);
        if (root.ValueKind == JsonValueKind.Object && all[PolicyFields.Policies].IsGiven)
        {
            all.ReportOthers(PolicyFields.OfFile);
            return parser.Policies(all[PolicyFields.Policies]);
        }

        return root.ValueKind == JsonValueKind.Array
            ? parser.Policies(all)
            : [.. new[] { parser.Policy(all) }.OfType<PayerPolicy>()];
    }

    private List<PayerPolicy> Policies(JsonField list)
    {
        var policies = new List<PayerPolicy>();
        foreach (JsonField item in list.Items("a list of policies"))
        {
            if (Policy(item) is not { } policy)
            {
                continue;
            }

            if (policies.RemoveAll(known => string.Equals(known.Id, policy.Id, StringComparison.OrdinalIgnoreCase)) > 0)
            {
                item[PolicyFields.Id].Report("an id of its own; the last policy of that id counts");
            }

            policies.Add(policy);
        }

        return policies;
    }

    private PayerPolicy? Policy(JsonField field)
    {
        if (!field.IsObject("a policy"))
        {
            return null;
        }

        string name = field[PolicyFields.Name].Text();
        int before = problems.Count;
        PayerPolicy? policy = Named(field[PolicyFields.Id], name);
        ServiceDate first = field[PolicyFields.FirstDay].Value<ServiceDate>(ServiceDate.TryParse, Date) ?? default;
        ServiceDate last = field[PolicyFields.LastDay].Value<ServiceDate>(ServiceDate.TryParse, Date) ?? default;
        if (!last.IsUnknown && last < first)
        {
            field[PolicyFields.LastDay].Report($"a date from {first} on");
        }

        // Without its days a policy would seem to hold for every date.
        if (policy is null || problems.Count > before)
        {
            return null;
        }

        policy = policy.WithDates(first, last)
            .WithContractor(field[PolicyFields.Contractor].Text())
            .WithArea(field[PolicyFields.Area].Text())
            .WithVersion(field[PolicyFields.Version].Text())
            .WithNotes(field[PolicyFields.Notes].Text())
            .WithSource(field[PolicyFields.Source].Word(PolicyWords.Sources) ?? default)
            .WithConvention(field[PolicyFields.Convention].Value<CountingConvention>(CountingConvention.TryParse, Convention) ?? default)
            .WithModifierPlacement(field[PolicyFields.ModifierPlacement].Word(PolicyWords.Placements) ?? default)
            .WithDiagnoses(Diagnoses(field[PolicyFields.Diagnoses]))
            .WithSpacingLimits([.. List(field[PolicyFields.Spacing], Spacing, "a list of least times between sessions")])
            .WithRepeatConditions([.. List(field[PolicyFields.Repeat], Repeat, "a list of conditions on a repeat")])
            .WithClauses([.. List(field[PolicyFields.Clauses], Clause, "a list of clauses")]);
        if (field[PolicyFields.Frequency].IsGiven)
        {
            FrequencyLimit[] limits = [.. List(field[PolicyFields.Frequency], Frequency, "a list of limits")];
            policy = limits.Length > 0 || field[PolicyFields.Frequency].IsEmptyList ? policy.WithFrequencyLimits(limits) : policy;
        }

        field.ReportOthers(PolicyFields.OfPolicy);
        return policy;
    }

    private static PayerPolicy? Named(JsonField id, string name)
    {
        try
        {
            return PayerPolicy.Create(id.Text(), name);
        }
        catch (FormatException)
        {
            id.Report("an id of letters and digits, with - . _ between them, such as HOUSE-1");
            return null;
        }
    }

    private static IEnumerable<T> List<T>(JsonField field, Func<JsonField, T?> read, string expectation)
        where T : class => field.IsGiven ? field.Items(expectation).Select(read).OfType<T>() : [];

    private static DiagnosisCoverage Diagnoses(JsonField field)
    {
        if (!field.IsGiven || !field.IsObject("an object with covered diagnoses"))
        {
            return DiagnosisCoverage.NotKnown;
        }

        JsonField covered = field[PolicyFields.Covered];
        DiagnosisCode[] codes = [.. covered.IsGiven ? covered.Items("a list of diagnoses")
            .Select(code => code.Required<DiagnosisCode>(DiagnosisCode.TryParse, "an ICD-10-CM code, such as M79.18")).OfType<DiagnosisCode>() : []];

        // A list of which nothing could be read restricts, but to what is not known.
        DiagnosisCoverage coverage = codes.Length > 0 || covered.IsEmptyList ? DiagnosisCoverage.Of(codes) : DiagnosisCoverage.NotKnown;
        coverage = coverage.WithSeverity(field[PolicyFields.Severity].Word(PolicyWords.Severities)).WithFacts(Facts(field));
        field.ReportOthers(PolicyFields.OfDiagnoses);
        return coverage;
    }

    private static FrequencyLimit? Frequency(JsonField field)
    {
        if (!field.IsObject("a limit"))
        {
            return FrequencyLimit.NotKnown;
        }

        JsonField per = field[PolicyFields.Per];
        LimitUnit unit = field[PolicyFields.Unit].Word(PolicyWords.Units) ?? default;
        LimitKey key = per.Word(PolicyWords.Keys) ?? default;
        FrequencyLimit limit = FrequencyLimit
            .Create(field[PolicyFields.Most].Whole(), field[PolicyFields.Window].Value<LimitWindow>(LimitWindow.TryParse, Window) ?? LimitWindow.Unknown)
            .WithUnit(unit);
        if (unit != LimitUnit.Session && key != LimitKey.Patient)
        {
            per.Report("patient, since a record gives the number of injections for a whole session");
        }
        else
        {
            limit = limit.WithKey(key);
        }

        limit = limit.WithSeverity(field[PolicyFields.Severity].Word(PolicyWords.Severities)).WithFacts(Facts(field));
        field.ReportOthers(PolicyFields.OfFrequency);
        return limit;
    }

    private static SpacingLimit? Spacing(JsonField field)
    {
        if (!field.IsObject("a least time between sessions"))
        {
            return null;
        }

        CalendarPeriod? gap = field[PolicyFields.Gap].Required<CalendarPeriod>(CalendarPeriod.TryParse, "a period, such as 7 days, 6 weeks or 2 months");
        SpacingLimit limit = SpacingLimit.Create(gap ?? default).WithKey(field[PolicyFields.Per].Word(PolicyWords.Keys) ?? default)
            .WithSeverity(field[PolicyFields.Severity].Word(PolicyWords.Severities)).WithFacts(Facts(field));
        field.ReportOthers(PolicyFields.OfSpacing);
        return gap is null ? null : limit;
    }

    private static RepeatCondition? Repeat(JsonField field)
    {
        if (!field.IsObject("a condition on a repeat"))
        {
            return null;
        }

        JsonField percent = field[PolicyFields.Percent];
        decimal? least = percent.Number();
        if (!percent.IsGiven)
        {
            percent.Report("the least relief, in percent");
        }

        RepeatCondition condition = RepeatCondition.Create(least ?? 0, field[PolicyFields.Weeks].Number() ?? 0)
            .WithKey(field[PolicyFields.Per].Word(PolicyWords.Keys) ?? default)
            .WithSeverity(field[PolicyFields.Severity].Word(PolicyWords.Severities)).WithFacts(Facts(field));
        field.ReportOthers(PolicyFields.OfRepeat);
        return least is null ? null : condition;
    }

    private static PolicyClause? Clause(JsonField field)
    {
        if (field.IsText)
        {
            return field.Word(PolicyWords.Clauses) is { } word ? PolicyClause.Create(word) : null;
        }

        if (!field.IsObject("a clause, such as drug-line-required"))
        {
            return null;
        }

        JsonField name = field[PolicyFields.Clause];
        PolicyClauseKind? kind = name.Word(PolicyWords.Clauses);
        if (!name.IsGiven)
        {
            name.Report("a clause, such as drug-line-required");
        }

        FindingSeverity? severity = field[PolicyFields.Severity].Word(PolicyWords.Severities);
        string[] facts = Facts(field);
        field.ReportOthers(PolicyFields.OfClause);
        return kind is { } known ? PolicyClause.Create(known).WithSeverity(severity).WithFacts(facts) : null;
    }

    private static string[] Facts(JsonField field) =>
        [.. List(field[PolicyFields.Facts], fact => fact.Text() is { Length: > 0 } text ? text : null, "a list of facts")];
}
