using System.Collections.Generic;
using System.Linq;

namespace TriggerPoint.Rules;

/// <summary>Substances and drug codes as lists, made when first asked for; look-ups of a code do without them.</summary>
internal static class DrugRows
{
    private static readonly IReadOnlyList<DrugCode>?[] OfSubstance = new IReadOnlyList<DrugCode>?[SubstanceTable.Key.Count];
    private static IReadOnlyList<Substance>? substances;

    public static IReadOnlyList<Substance> Substances =>
        substances ??= ReadOnly.View(Enumerable.Range(1, SubstanceTable.Key.Count - 1).Select(row => new Substance(row)).ToArray());

    public static bool TryFind(ProcedureCode code, out DrugCode drug)
    {
        // Row 0 is no code, and is not found as one.
        int row = new PackedColumn(DrugTable.Codes).Find(code.Packed);
        drug = new DrugCode(row > 0 ? row : 0);
        return row > 0;
    }

    public static IReadOnlyList<DrugCode> Of(Substance substance) => OfSubstance[substance.Row] ??= CodesOf(substance);

    private static IReadOnlyList<DrugCode> CodesOf(Substance substance) => ReadOnly.View(
        Enumerable.Range(1, DrugTable.Substances.Length - 1)
            .Where(row => DrugTable.Substances[row] == substance.Row && !substance.IsUnspecified)
            .Select(row => new DrugCode(row))
            .ToArray());
}
