using System;
using System.IO;
using System.Linq;

namespace TriggerPoint.Rules.Mutants;

/// <summary>A mutant that changes no answer, with the reason: a row of the list. It goes with its line; when that changes, somebody has to look again.</summary>
internal sealed record AcceptedMutant(string File, string Mutator, string Line, string Replacement, string Reason)
{
    private static readonly string[] Columns = ["file", "mutator", "line", "replacement", "reason"];

    public bool HasLine => System.IO.File.Exists(Mutant.Library + File) && Mutant.Words(System.IO.File.ReadAllText(Mutant.Library + File)).Contains(Line, StringComparison.Ordinal);

    /// <exception cref="FormatException">A row has other columns, or nothing in one of them.</exception>
    public static AcceptedMutant[] Read(string path)
    {
        string[][] rows = [.. System.IO.File.ReadLines(path).Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t'))];
        if (!rows[0].SequenceEqual(Columns) || Array.Exists(rows, row => row.Length != Columns.Length || Array.Exists(row, string.IsNullOrWhiteSpace)))
        {
            throw new FormatException($"The list of accepted mutants has the columns {string.Join(", ", Columns)}, and none is empty.");
        }

        return [.. rows.Skip(1).Select(row => new AcceptedMutant(row[0], row[1], row[2], row[3], row[4]))];
    }

    public bool IsOf(Mutant mutant) => mutant.File == File && mutant.Mutator == Mutator && mutant.Line == Line && mutant.Replacement == Replacement;

    public override string ToString() => $"{File}, {Mutator}: {Line} -> {Replacement}";
}
