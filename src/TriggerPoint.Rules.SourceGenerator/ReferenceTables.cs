using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace TriggerPoint.Rules.SourceGenerator;

/// <summary>The tables of reference data that are plain columns, and the editions that say what they cover.</summary>
internal static class ReferenceTables
{
    private static readonly Dictionary<string, uint> Periods = new()
    {
        ["000"] = 1,
        ["010"] = 2,
        ["090"] = 3,
        ["MMM"] = 4,
        ["XXX"] = 5,
        ["YYY"] = 6,
        ["ZZZ"] = 7,
    };

    public static string FeeSchedule(Tsv table)
    {
        string[][] rows = table.Rows.OrderBy(row => table.Code(row, "code")).ThenBy(row => table.Date(row, "first_day")).ToArray();
        StringBuilder code = Table("FeeScheduleTable");
        TableWriter.Packed(code, "Codes", rows.Select(row => table.Code(row, "code").Packed));
        TableWriter.Packed(code, "Indicators", rows.Select(row => Indicators(table, row)));
        TableWriter.Packed(code, "FirstDays", rows.Select(row => (uint)table.Date(row, "first_day").Packed));
        TableWriter.Packed(code, "LastDays", rows.Select(row => (uint)table.Date(row, "last_day").Packed));
        return code.AppendLine("}").ToString();
    }

    public static string AddOns(Tsv table)
    {
        string[][] rows = table.Rows.OrderBy(row => table.Code(row, "add_on")).ThenBy(row => table.Code(row, "primary")).ToArray();
        StringBuilder code = Table("AddOnTable");
        TableWriter.Packed(code, "AddOns", rows.Select(row => table.Code(row, "add_on").Packed));
        TableWriter.Packed(code, "Primaries", rows.Select(row => table.Code(row, "primary").Packed));
        return code.AppendLine("}").ToString();
    }

    /// <summary>Codes in order; the few that have dates point at them.</summary>
    public static string Diagnoses(Tsv table)
    {
        string[][] rows = table.Rows.OrderBy(row => table.Diagnosis(row, "code")).ToArray();
        string Dates(string[] row) => $"{table.Cell(row, "first_day")} {table.Cell(row, "last_day")}";
        List<string[]> periods = rows.GroupBy(Dates).OrderBy(group => group.Key, System.StringComparer.Ordinal).Select(group => group.First()).ToList();
        StringBuilder code = Table("DiagnosisTable");
        TableWriter.Wide(code, "Codes", rows.Select(row => table.Diagnosis(row, "code").Packed));
        TableWriter.Number(code, "Periods", rows.Select(row => periods.FindIndex(period => Dates(period) == Dates(row))));
        TableWriter.Packed(code, "FirstDays", periods.Select(row => (uint)table.Date(row, "first_day").Packed));
        TableWriter.Packed(code, "LastDays", periods.Select(row => (uint)table.Date(row, "last_day").Packed));
        return code.AppendLine("}").ToString();
    }

    /// <summary>The editions; those of unit limits carry their rows.</summary>
    public static string Editions(Tsv editions, Tsv mue)
    {
        StringBuilder code = Table("EditionTable").AppendLine("    public static ReferenceEdition[] Create() => new ReferenceEdition[]").AppendLine("    {");
        foreach (string[] row in editions.Rows)
        {
            var table = Names.Member<ReferenceTable>(editions.Cell(row, "table"));
            string id = editions.Cell(row, "id");
            string word = editions.Cell(row, "setting");
            string setting = word.Length == 0 ? "null" : $"ClaimSetting.{Names.Member<ClaimSetting>(word)}";
            string rows = table switch
            {
                ReferenceTable.NcciPairs => $", ncciRows: NcciTable.Embedded({setting})",
                ReferenceTable.MedicallyUnlikelyEdits => $", mueRows: {Mue(mue, id, word, setting)}",
                _ => string.Empty,
            };
            code.Append($"        new(ReferenceTable.{table}, {TableWriter.Literal(id)}, {setting}, {Date(editions, row, "first_day")}, ")
                .AppendLine($"{Date(editions, row, "last_day")}, {TableWriter.Literal(editions.Cell(row, "source"))}{rows}),");
        }

        return code.AppendLine("    };").AppendLine("}").ToString();
    }

    private static string Mue(Tsv mue, string edition, string setting, string member)
    {
        string[][] rows = mue.Rows
            .Where(row => mue.Cell(row, "edition") == edition && mue.Cell(row, "setting") == setting)
            .OrderBy(row => mue.Code(row, "code"))
            .ToArray();
        string codes = TableWriter.PackedLiteral(rows.Select(row => mue.Code(row, "code").Packed));
        string values = TableWriter.PackedLiteral(rows.Select(row => ((uint)mue.Number(row, "units") << 2) | (uint)mue.Number(row, "adjudication")));
        return rows.Length > 0 ? $"new MueRows({codes}, {values}, {member})" : throw new DataException($"{mue.Name} has no rows of {edition} for {setting}");
    }

    private static string Date(Tsv table, string[] row, string column) => $"ServiceDate.FromPacked({table.Date(row, column).Packed})";

    private static uint Indicators(Tsv table, string[] row)
    {
        uint Digit(string column)
        {
            int digit = table.Number(row, column);
            return digit <= 9 ? (uint)digit : throw new DataException($"{table.Name}: {digit} is no indicator");
        }

        string status = table.Cell(row, "status");
        string days = table.Cell(row, "global_days");
        return status.Length == 1 && status[0] is >= 'A' and <= 'Z' && Periods.TryGetValue(days, out uint period)
            ? ((uint)(status[0] - 'A') * FeeSchedulePacking.Status)
                + (period * FeeSchedulePacking.GlobalDays)
                + (Digit("professional_technical") * FeeSchedulePacking.ProfessionalTechnical)
                + (Digit("multiple") * FeeSchedulePacking.MultipleProcedure)
                + (Digit("bilateral") * FeeSchedulePacking.Bilateral)
                + (Digit("assistant") * FeeSchedulePacking.Assistant)
                + (Digit("co_surgeon") * FeeSchedulePacking.CoSurgeon)
                + (Digit("team") * FeeSchedulePacking.Team)
            : throw new DataException($"{table.Name}: '{status}' or '{days}' is not known");
    }

    private static StringBuilder Table(string name) =>
        new StringBuilder(Generated.Header).Append("internal static class ").AppendLine(name).AppendLine("{");
}
