using System.Collections.Generic;

namespace TriggerPoint.Rules;

/// <summary>The medically unlikely edits of one edition: codes in order, and for each its units and how they are counted.</summary>
internal sealed class MueRows
{
    /// <summary>The most units that a row can hold.</summary>
    public const int MostUnits = (1 << 28) - 1;

    private readonly PackedColumn codes;
    private readonly PackedColumn values;

    /// <param name="codes">The codes, in order.</param>
    /// <param name="values">For each the units and, in the low two bits, the adjudication.</param>
    public MueRows(string codes, string values)
    {
        this.codes = new PackedColumn(codes);
        this.values = new PackedColumn(values);
    }

    public static uint Value(int units, MueAdjudication adjudication) => ((uint)units << 2) | (uint)adjudication;

    public bool TryFind(ProcedureCode code, ClaimSetting setting, out MedicallyUnlikelyEdit edit)
    {
        int row = codes.Find(code.Packed);
        edit = row < 0 ? default : Edit(row, setting);
        return row >= 0;
    }

    public IEnumerable<MedicallyUnlikelyEdit> Edits(ClaimSetting setting)
    {
        for (int row = 0; row < codes.Count; row++)
        {
            yield return Edit(row, setting);
        }
    }

    private MedicallyUnlikelyEdit Edit(int row, ClaimSetting setting) =>
        new(ProcedureCode.FromPacked(codes[row]), (int)(values[row] >> 2), (MueAdjudication)(values[row] & 3), setting);
}
