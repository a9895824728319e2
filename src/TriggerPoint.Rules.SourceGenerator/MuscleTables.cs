using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace TriggerPoint.Rules.SourceGenerator;

/// <summary>muscles.tsv and groups.tsv as <c>Muscle</c> and <c>MuscleGroup</c> members and their tables.</summary>
internal sealed class MuscleTables
{
    private const string Unspecified = "unspecified";
    private readonly Tsv muscles;
    private readonly Tsv groups;
    private readonly Dictionary<string, int> muscleRows;
    private readonly Dictionary<string, int> groupRows;

    public MuscleTables(Tsv muscles, Tsv groups)
    {
        this.muscles = muscles;
        this.groups = groups;
        muscleRows = Rows(muscles);
        groupRows = Rows(groups);
    }

    /// <summary>The row of a muscle, from 1; 0 for the empty key.</summary>
    public int MuscleRow(string key) => Row(muscleRows, key, muscles.Name);

    /// <summary>The row of a group, from 1; 0 for the empty key.</summary>
    public int GroupRow(string key) => Row(groupRows, key, groups.Name);

    public bool IsGroup(string key) => groupRows.ContainsKey(key);

    public string MuscleMembers() => Members("Muscle", muscles, row =>
    {
        string name = muscles.Cell(row, "name");
        string latin = muscles.Cell(row, "latin");
        string paired = muscles.Cell(row, "paired") == "yes" ? "paired" : "in the midline";
        string division = muscles.Cell(row, "division_of");
        string summary = $"The {name}{(latin.Length > 0 ? $" (<i>{latin}</i>)" : string.Empty)}, {paired}";
        return division.Length > 0 ? $"{summary}; counted with <see cref=\"{Names.Pascal(division)}\"/> unless divisions are counted apart" : summary;
    });

    public string GroupMembers() => Members("MuscleGroup", groups, row =>
        $"The group word \"{groups.Cell(row, "name")}\": {(groups.Cell(row, "min_muscles") == "0" ? "a region, proves no muscle" : "proves one muscle a side")}");

    public string MuscleTable()
    {
        StringBuilder code = Table("MuscleTable");
        Text(code, "Key", muscles, "key", Unspecified);
        Text(code, "Name", muscles, "name", "unspecified muscle");
        foreach (string column in new[] { "latin", "ta98", "ta2", "fma", "uberon" })
        {
            Text(code, Names.Pascal(column), muscles, column, string.Empty);
        }

        // Bit 0: paired; bits 4 to 7: rank; from bit 8: region.
        TableWriter.Number(code, "Flags", Prepend(0, muscles.Rows.Select(row =>
            (muscles.Cell(row, "paired") == "yes" ? 1 : 0)
            | ((int)Names.Member<MuscleRank>(muscles.Cell(row, "rank")) << 4)
            | ((int)Names.Member<BodyRegion>(muscles.Cell(row, "region")) << 8))));
        TableWriter.Number(code, "Clinical", Prepend(0, muscles.Rows.Select(ClinicalRegionsOf)));
        TableWriter.Number(code, "Group", Prepend(0, muscles.Column("group").Select(GroupRow)));
        TableWriter.Number(code, "DivisionOf", Prepend(0, muscles.Column("division_of").Select(MuscleRow)));
        TableWriter.KeyIndex(code, "ByKey", Prepend(Unspecified, muscles.Column("key")).ToList());
        return code.AppendLine("}").ToString();
    }

    public string GroupTable()
    {
        StringBuilder code = Table("GroupTable");
        Text(code, "Key", groups, "key", Unspecified);
        Text(code, "Name", groups, "name", "unspecified group");
        Text(code, "Ta98", groups, "ta98", string.Empty);
        Text(code, "Ta2", groups, "ta2", string.Empty);

        // Bit 0: the word proves a muscle; bit 1: it names a unit.
        TableWriter.Number(code, "Flags", Prepend(0, groups.Rows.Select(row =>
            (groups.Cell(row, "min_muscles") != "0" ? 1 : 0) | (groups.Cell(row, "treatment") != "ambiguous" ? 2 : 0))));
        int end = 0;
        TableWriter.Number(code, "MemberEnds", Prepend(0, groups.Rows.Select(row => end += groups.List(row, "members").Length)));
        TableWriter.Number(code, "Members", groups.Rows.SelectMany(row => groups.List(row, "members")).Select(MuscleRow));
        TableWriter.KeyIndex(code, "ByKey", Prepend(Unspecified, groups.Column("key")).ToList());
        return code.AppendLine("}").ToString();
    }

    private int ClinicalRegionsOf(string[] row)
    {
        int regions = muscles.List(row, "clinical").Aggregate(0, (known, word) => known | (int)Names.Member<ClinicalRegions>(word));
        return regions != 0 ? regions : throw new DataException($"{muscles.Name}: '{muscles.Cell(row, "key")}' has no clinical region");
    }

    private static StringBuilder Table(string name) =>
        new StringBuilder(Generated.Header).Append("internal static class ").AppendLine(name).AppendLine("{");

    private static string Members(string type, Tsv table, Func<string[], string> summary)
    {
        StringBuilder code = new StringBuilder(Generated.Header).Append("public readonly partial struct ").AppendLine(type).AppendLine("{");
        for (int i = 0; i < table.Rows.Length; i++)
        {
            string[] row = table.Rows[i];
            code.Append("    /// <summary>").Append(summary(row)).AppendLine(".</summary>");
            code.Append("    public static ").Append(type).Append(' ').Append(Names.Pascal(table.Cell(row, "key")))
                .Append(" => new(").Append(i + 1).AppendLine(");").AppendLine();
        }

        return code.AppendLine("}").ToString();
    }

    private static void Text(StringBuilder code, string name, Tsv table, string column, string first) =>
        TableWriter.Text(code, name, Prepend(first, table.Column(column)).ToList());

    private static IEnumerable<T> Prepend<T>(T first, IEnumerable<T> rest) => new[] { first }.Concat(rest);

    private static Dictionary<string, int> Rows(Tsv table)
    {
        var rows = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (string key in table.Column("key"))
        {
            if (rows.ContainsKey(key) || key == Unspecified)
            {
                throw new DataException($"{table.Name}: '{key}' stands twice");
            }

            rows.Add(key, rows.Count + 1);
        }

        return rows;
    }

    private static int Row(Dictionary<string, int> rows, string key, string table) =>
        key.Length == 0 ? 0 : rows.TryGetValue(key, out int row) ? row : throw new DataException($"{table} has no '{key}'");
}
