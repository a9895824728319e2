using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace TriggerPoint.Rules.SourceGenerator;

/// <summary>substances.tsv and drugs.tsv as <c>Substance</c> members, the terms that name them, and the codes.</summary>
internal sealed class DrugTables
{
    private const string Unspecified = "unspecified";
    private readonly Tsv substances;
    private readonly Tsv drugs;
    private readonly List<string> keys;

    public DrugTables(Tsv substances, Tsv drugs)
    {
        this.substances = substances;
        this.drugs = drugs;
        keys = new[] { Unspecified }.Concat(substances.Column("key")).ToList();
        if (keys.Distinct().Count() != keys.Count || keys.Count > byte.MaxValue)
        {
            throw new DataException($"{substances.Name}: a key stands twice, or there are more than a byte holds");
        }
    }

    public string Members()
    {
        StringBuilder code = new StringBuilder(Generated.Header).AppendLine("public readonly partial struct Substance").AppendLine("{");
        for (int i = 1; i < keys.Count; i++)
        {
            code.Append("    /// <summary>Substance: ").Append(substances.Cell(substances.Rows[i - 1], "name")).AppendLine(".</summary>");
            code.Append("    public static Substance ").Append(Names.Pascal(keys[i])).Append(" => new(").Append(i).AppendLine(");").AppendLine();
        }

        return code.AppendLine("}").ToString();
    }

    public string SubstanceTable()
    {
        StringBuilder code = Table("SubstanceTable");
        TableWriter.Text(code, "Key", keys);
        TableWriter.Text(code, "Name", new[] { "unspecified substance" }.Concat(substances.Column("name")).ToList());
        TableWriter.Number(code, "Kind", new[] { 0 }.Concat(substances.Column("kind").Select(kind => (int)Names.Member<SubstanceKind>(kind))));
        List<(string Term, int Row)> terms = Terms();
        TableWriter.Text(code, "Term", terms.Select(term => term.Term).ToList());
        TableWriter.Number(code, "TermRow", terms.Select(term => term.Row));
        TableWriter.KeyIndex(code, "ByTerm", terms.Select(term => term.Term).ToList());
        return code.AppendLine("}").ToString();
    }

    public string DrugTable()
    {
        string[][] rows = drugs.Rows.OrderBy(row => drugs.Code(row, "code")).ToArray();
        StringBuilder code = Table("DrugTable");
        TableWriter.Packed(code, "Codes", Prepend(rows.Select(row => drugs.Code(row, "code").Packed)));
        TableWriter.Number(code, "Substances", new[] { 0 }.Concat(rows.Select(Substance)));
        TableWriter.Packed(code, "Thousandths", Prepend(rows.Select(Thousandths)));
        TableWriter.Number(code, "Units", new[] { 0 }.Concat(rows.Select(Unit)));
        TableWriter.Packed(code, "FirstDays", Prepend(rows.Select(row => (uint)drugs.Date(row, "first_day").Packed)));
        TableWriter.Packed(code, "LastDays", Prepend(rows.Select(row => (uint)drugs.Date(row, "last_day").Packed)));
        TableWriter.Number(code, "Traits", new[] { 0 }.Concat(rows.Select(row => drugs.List(row, "flags").Sum(flag => (int)Names.Member<DrugTraits>(flag)))));
        return code.AppendLine("}").ToString();
    }

    private static StringBuilder Table(string name) =>
        new StringBuilder(Generated.Header).Append("internal static class ").AppendLine(name).AppendLine("{");

    private static IEnumerable<uint> Prepend(IEnumerable<uint> rest) => new[] { 0u }.Concat(rest);

    // Key and name are terms too, so that what is printed reads back.
    private List<(string Term, int Row)> Terms()
    {
        var terms = new SortedDictionary<string, int>(StringComparer.Ordinal) { [Unspecified] = 0 };
        for (int row = 1; row < keys.Count; row++)
        {
            string[] cells = substances.Rows[row - 1];
            foreach (string words in substances.List(cells, "terms").Append(keys[row]).Append(substances.Cell(cells, "name")))
            {
                string term = SubstanceText.Normal(words);
                if (terms.TryGetValue(term, out int other) && other != row)
                {
                    throw new DataException($"{substances.Name}: '{term}' is both {keys[other]} and {keys[row]}");
                }

                terms[term] = row;
            }
        }

        return terms.Select(term => (term.Key, term.Value)).ToList();
    }

    private int Substance(string[] row)
    {
        string key = drugs.Cell(row, "substance");
        int at = key.Length == 0 ? 0 : keys.IndexOf(key);
        return at >= 0 ? at : throw new DataException($"{substances.Name} has no '{key}'");
    }

    private uint Thousandths(string[] row)
    {
        string cell = drugs.Cell(row, "amount");
        return cell.Length == 0 ? 0 : (uint)(decimal.Parse(cell, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture) * 1000);
    }

    private int Unit(string[] row)
    {
        string cell = drugs.Cell(row, "unit");
        return cell.Length == 0 ? 0 : (int)Names.Member<DoseUnit>(cell);
    }
}
