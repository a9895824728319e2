using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace TriggerPoint.Rules.SourceGenerator;

/// <summary>All terms of all vocabularies in one hash table: a term may be a muscle word, a side word and a context word at once.</summary>
internal sealed class TermTable
{
    private const int GroupBit = 0x800;
    private readonly MuscleTables tables;
    private readonly SortedDictionary<string, Term> terms = new(StringComparer.Ordinal);
    private readonly List<int> senses = new() { 0 };
    private readonly Dictionary<string, int> senseStarts = new(StringComparer.Ordinal);

    public TermTable(MuscleTables tables, Tsv muscleTerms, Tsv sides, Tsv notMuscles, Tsv context)
    {
        this.tables = tables;
        Add(muscleTerms, (row, term) => term.Sense = Sense(
            Names.Member<MuscleSenseKind>(muscleTerms.Cell(row, "kind")),
            muscleTerms.List(row, "targets"),
            muscleTerms.Cell(row, "context") == "site-field-only"));
        Add(sides, (row, term) =>
        {
            term.Side = Names.Member<SideReading>(sides.Cell(row, "reading"));
            term.Adjacent = sides.Cell(row, "context") == "adjacent";
        });
        Add(notMuscles, (row, term) => term.Thing = Names.Member<ThingReading>(notMuscles.Cell(row, "reading")));
        Add(context, (row, term) =>
        {
            term.Context = Names.Member<ContextReading>(context.Cell(row, "reading"));
            string value = context.Cell(row, "value");
            term.Value = value.Length == 0 ? 0 : int.Parse(value, System.Globalization.CultureInfo.InvariantCulture);
        });
    }

    public string Code()
    {
        StringBuilder code = new StringBuilder(Generated.Header).AppendLine("internal static class TermTable").AppendLine("{");
        List<string> texts = terms.Keys.ToList();
        List<Term> rows = terms.Values.ToList();
        TableWriter.Text(code, "Term", texts);
        TableWriter.Number(code, "Sense", rows.Select(term => term.Sense));

        // Bits 0 to 3: side; bit 4: only beside a muscle; bits 5 to 8: thing.
        TableWriter.Number(code, "Reading", rows.Select(term => (int)term.Side | (term.Adjacent ? 16 : 0) | ((int)term.Thing << 5)));

        // Bits 0 to 7: context; from bit 8: the number that the word stands for.
        TableWriter.Number(code, "Context", rows.Select(term => (int)term.Context | (term.Value << 8)));
        TableWriter.Number(code, "Senses", senses);
        code.Append("    public const int MostWords = ").Append(texts.Max(text => text.Split(' ', '/').Length)).AppendLine(";").AppendLine();
        TableWriter.Number(code, "Slots", Slots(texts));
        return code.AppendLine("}").ToString();
    }

    private void Add(Tsv table, Action<string[], Term> fill)
    {
        var own = new HashSet<string>(StringComparer.Ordinal);
        foreach (string[] row in table.Rows)
        {
            string text = table.Cell(row, "term");
            if (!own.Add(text))
            {
                throw new DataException($"{table.Name}: '{text}' stands twice");
            }

            if (!terms.TryGetValue(text, out Term term))
            {
                terms.Add(text, term = new Term());
            }

            fill(row, term);
        }
    }

    // A sense: kind and site-field bit, number of targets, targets (groups with a bit of their own). Equal senses are stored once.
    private int Sense(MuscleSenseKind kind, string[] targets, bool siteFieldOnly)
    {
        string key = $"{kind} {siteFieldOnly} {string.Join(";", targets)}";
        if (!senseStarts.TryGetValue(key, out int start))
        {
            start = senses.Count;
            senseStarts.Add(key, start);
            senses.Add((int)kind | (siteFieldOnly ? 16 : 0));
            senses.Add(targets.Length);
            senses.AddRange(targets.Select(target => tables.IsGroup(target) ? tables.GroupRow(target) | GroupBit : tables.MuscleRow(target)));
        }

        return start;
    }

    // Open addressing; a slot holds the term's row plus one.
    private static int[] Slots(List<string> texts)
    {
        int size = 1;
        while (size < texts.Count * 2)
        {
            size *= 2;
        }

        int[] slots = new int[size];
        for (int row = 0; row < texts.Count; row++)
        {
            uint hash = TermHash.Seed;
            foreach (char c in texts[row])
            {
                hash = TermHash.Add(hash, c);
            }

            int slot = TermHash.Slot(hash, size);
            while (slots[slot] != 0)
            {
                slot = (slot + 1) & (size - 1);
            }

            slots[slot] = row + 1;
        }

        return slots;
    }

    private sealed class Term
    {
        public int Sense { get; set; }

        public SideReading Side { get; set; }

        public bool Adjacent { get; set; }

        public ThingReading Thing { get; set; }

        public ContextReading Context { get; set; }

        public int Value { get; set; }
    }
}
