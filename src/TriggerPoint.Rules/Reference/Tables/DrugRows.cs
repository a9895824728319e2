using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.Linq;

namespace TriggerPoint.Rules;

/// <summary>Substances and drug codes as lists, made when first asked for; look-ups of a code do without them.</summary>
internal static class DrugRows
{
    private static readonly ReadOnlyCollection<DrugCode>?[] OfSubstance = new ReadOnlyCollection<DrugCode>?[SubstanceTable.Key.Count];
    private static ReadOnlyCollection<Substance>? substances;

    public static IReadOnlyList<Substance> Substances =>
        substances ??= new ReadOnlyCollection<Substance>(Enumerable.Range(1, SubstanceTable.Key.Count - 1).Select(row => new Substance(row)).ToArray());

    public static bool TryFind(ProcedureCode code, out DrugCode drug)
    {
        // Row 0 is no code, and is not found as one.
        int row = new PackedColumn(DrugTable.Codes).Find(code.Packed);
        drug = new DrugCode(row > 0 ? row : 0);
        return row > 0;
    }

    public static IReadOnlyList<DrugCode> Of(Substance substance) => OfSubstance[substance.Row] ??= new ReadOnlyCollection<DrugCode>(
        Enumerable.Range(1, DrugTable.Substances.Length - 1)
            .Where(row => DrugTable.Substances[row] == substance.Row && !substance.IsUnspecified)
            .Select(row => new DrugCode(row))
            .ToArray());
}
