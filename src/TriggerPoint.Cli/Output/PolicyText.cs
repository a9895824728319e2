using System.Collections.Generic;
using System.Linq;
using TriggerPoint.Rules;

namespace TriggerPoint.Cli;

/// <summary>Policies as text: one at length, all as a table.</summary>
internal static class PolicyText
{
    /// <summary>Writes one policy, or all when it is null.</summary>
    public static void Write(PayerPolicy? policy, ITextReport report)
    {
        if (policy is null)
        {
            WriteAll(report);
        }
        else
        {
            WriteOne(policy, report);
        }

        report.Finish();
    }

    private static void WriteAll(ITextReport report)
    {
        var table = new TextTable("Policy", "Payer", "In force", "Sessions");
        foreach (PayerPolicy policy in PayerPolicy.All)
        {
            table.Add(TextTone.Plain, policy.Id, policy.Contractor.Length == 0 ? policy.Name : policy.Contractor, Dates(policy), Sessions(policy));
        }

        report.Table(table);
    }

    private static void WriteOne(PayerPolicy policy, ITextReport report)
    {
        report.Heading($"{policy.Id}  {policy.Name}");
        WriteLine("payer", policy.Contractor, report);
        WriteLine("area", policy.Area, report);
        WriteLine("version", policy.Version, report);
        WriteLine("in force", Dates(policy), report);
        WriteLine("read from", Wording.Of(policy.Source), report);
        WriteLine("counting", policy.Convention.ToString(), report);
        WriteLine("sessions", Sessions(policy), report);
        WriteLine("spacing", Joined(policy.SpacingLimits), report);
        WriteLine("repeat", Joined(policy.RepeatConditions), report);
        WriteLine("diagnoses", policy.Diagnoses.ToString(), report);
        WriteLine("clauses", string.Join(", ", policy.Clauses.Select(clause => Wording.Hyphenated(clause.Kind.ToString()))), report);
        WriteLine("notes", policy.Notes, report);
    }

    private static string Dates(PayerPolicy policy) =>
        policy.IsUndated ? "undated"
        : policy.LastDay.IsUnknown ? $"from {policy.FirstDay}"
        : policy.FirstDay.IsUnknown ? $"to {policy.LastDay}"
        : $"from {policy.FirstDay} to {policy.LastDay}";

    private static string Sessions(PayerPolicy policy) =>
        policy.FrequencyLimits.Count == 0 ? "no limit"
        : policy.FrequencyLimits.All(limit => !limit.IsKnown && limit.Most is null) ? "not known"
        : Joined(policy.FrequencyLimits.Where(limit => limit.IsKnown || limit.Most is not null));

    private static string Joined<T>(IEnumerable<T> items) => string.Join("; ", items);

    private static void WriteLine(string name, string value, ITextReport report)
    {
        if (value.Length > 0)
        {
            report.Line($"{name,-9}  {value}");
        }
    }
}
