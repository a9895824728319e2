using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace TriggerPoint.Rules.SourceGenerator;

/// <summary>policies.tsv and the tables beside it as code that makes the policies when they are first asked for.</summary>
internal sealed class PolicyTables
{
    private readonly Tsv policies;
    private readonly Tsv diagnoses;
    private readonly Tsv limits;
    private readonly Tsv clauses;

    public PolicyTables(Tsv policies, Tsv diagnoses, Tsv limits, Tsv clauses)
    {
        this.policies = policies;
        this.diagnoses = diagnoses;
        this.limits = limits;
        this.clauses = clauses;
        var ids = new HashSet<string>(policies.Column("id"), StringComparer.OrdinalIgnoreCase);
        if (ids.Count != policies.Rows.Length)
        {
            throw new DataException($"{policies.Name}: an id stands twice");
        }

        foreach (Tsv table in new[] { diagnoses, limits, clauses })
        {
            foreach (string id in table.Rows.SelectMany(row => table.List(row, "policies")).Where(id => !ids.Contains(id)))
            {
                throw new DataException($"{table.Name}: {policies.Name} has no '{id}'");
            }
        }
    }

    public string Code()
    {
        StringBuilder code = new StringBuilder(Generated.Header).AppendLine("internal static class EmbeddedPolicies").AppendLine("{")
            .AppendLine("    public static PayerPolicy[] Create() => new PayerPolicy[]").AppendLine("    {");
        foreach (string[] row in policies.Rows)
        {
            code.AppendLine(Policy(row));
        }

        return code.AppendLine("    };").AppendLine("}").ToString();
    }

    private string Policy(string[] row)
    {
        string id = policies.Cell(row, "id");
        StringBuilder code = new StringBuilder("        PayerPolicy.Create(").Append(Quoted(id)).Append(", ").Append(Quoted(policies.Cell(row, "name"))).Append(')');
        foreach (string column in new[] { "contractor", "area", "version", "notes" })
        {
            code.Append(Call(Names.Pascal(column), Quoted(policies.Cell(row, column))));
        }

        string placement = policies.Cell(row, "modifier_placement");
        code.Append(Call("Dates", $"{Date(row, "first_day")}, {Date(row, "last_day")}"))
            .Append(Call("Source", $"PolicySource.{Names.Member<PolicySource>(policies.Cell(row, "source"))}"))
            .Append(Call("ModifierPlacement", $"ModifierPlacement.{(placement.Length == 0 ? default : Names.Member<ModifierPlacement>(placement))}"));

        string[][] covered = Of(diagnoses, id);
        if (covered.Length > 0)
        {
            string codes = string.Join(", ", covered.Select(listed => $"DiagnosisCode.Parse({Quoted(diagnoses.Diagnosis(listed, "code").ToString())})"));
            code.Append(Call("Diagnoses", $"DiagnosisCoverage.Of({codes}){Terms(diagnoses, covered[0])}"));
        }

        Append(code, "FrequencyLimits", Limits(id, "frequency").Select(Frequency));
        Append(code, "SpacingLimits", Limits(id, "spacing").Select(Spacing));
        Append(code, "RepeatConditions", Limits(id, "repeat").Select(Repeat));
        Append(code, "Clauses", Of(clauses, id).Select(Clause));
        return code.Append(',').ToString();
    }

    private string Frequency(string[] row)
    {
        string most = limits.Cell(row, "most");
        string time = limits.Cell(row, "time");
        string limit = most.Length == 0 && time == "unknown"
            ? "FrequencyLimit.NotKnown"
            : $"FrequencyLimit.Create({limits.Number(row, "most")}, LimitWindow.Parse({Quoted(time)}))";
        return $"{limit}.WithUnit(LimitUnit.{Names.Member<LimitUnit>(limits.Cell(row, "unit"))}){Key(row)}{Terms(limits, row)}";
    }

    private string Spacing(string[] row) =>
        $"SpacingLimit.Create(CalendarPeriod.Parse({Quoted(limits.Cell(row, "time"))})){Key(row)}{Terms(limits, row)}";

    private string Repeat(string[] row)
    {
        string[] weeks = limits.Cell(row, "time").Split(' ');
        return weeks.Length == 2 && weeks[1] == "weeks"
            ? $"RepeatCondition.Create({limits.Number(row, "percent")}, {int.Parse(weeks[0], NumberStyles.None, CultureInfo.InvariantCulture)}){Key(row)}{Terms(limits, row)}"
            : throw new DataException($"{limits.Name}: a relief lasts a number of weeks");
    }

    private string Clause(string[] row) =>
        $"PolicyClause.Create(PolicyClauseKind.{Names.Member<PolicyClauseKind>(clauses.Cell(row, "clause"))}){Terms(clauses, row)}";

    private string Key(string[] row) => Call("Key", $"LimitKey.{Names.Member<LimitKey>(limits.Cell(row, "per"))}");

    private static string Terms(Tsv table, string[] row)
    {
        string severity = table.Cell(row, "severity");
        string weight = severity.Length == 0 ? string.Empty : Call("Severity", $"FindingSeverity.{Names.Member<FindingSeverity>(severity)}");
        return weight + Call("Facts", string.Join(", ", table.List(row, "facts").Select(Quoted)));
    }

    private IEnumerable<string[]> Limits(string id, string kind) => Of(limits, id).Where(row => limits.Cell(row, "kind") == kind);

    private static string[][] Of(Tsv table, string id) => table.Rows.Where(row => table.List(row, "policies").Contains(id)).ToArray();

    private string Date(string[] row, string column) => $"ServiceDate.FromPacked({policies.Date(row, column).Packed})";

    private static void Append(StringBuilder code, string what, IEnumerable<string> parts)
    {
        string[] all = parts.ToArray();
        if (all.Length > 0)
        {
            code.Append(Call(what, string.Join(", ", all)));
        }
    }

    private static string Call(string what, string argument) => $".With{what}({argument})";

    private static string Quoted(string text) => TableWriter.Literal(text);
}
