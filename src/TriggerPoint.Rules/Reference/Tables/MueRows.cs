using System.Collections.Generic;

namespace TriggerPoint.Rules;

/// <summary>The medically unlikely edits of one edition: codes in order, and for each its units and how they are counted.</summary>
internal sealed class MueRows
{
    /// <summary>The most units that a row can hold.</summary>
    public const int MostUnits = (1 << 28) - 1;

    private readonly PackedColumn codes;
    private readonly PackedColumn values;
    private readonly ClaimSetting setting;

    /// <param name="codes">The codes, in order.</param>
    /// <param name="values">For each the units and, in the low two bits, the adjudication.</param>
    /// <param name="setting">The setting that the edits are for.</param>
    public MueRows(string codes, string values, ClaimSetting setting)
    {
        this.codes = new PackedColumn(codes);
        this.values = new PackedColumn(values);
        this.setting = setting;
    }

    public static uint Value(int units, MueAdjudication adjudication) => ((uint)units << 2) | (uint)adjudication;

    public bool TryFind(ProcedureCode code, out MedicallyUnlikelyEdit edit)
    {
        int row = codes.Find(code.Packed);
        edit = row < 0 ? default : Edit(row);
        return row >= 0;
    }

    public IEnumerable<MedicallyUnlikelyEdit> Edits()
    {
        for (int row = 0; row < codes.Count; row++)
        {
            yield return Edit(row);
        }
    }

    private MedicallyUnlikelyEdit Edit(int row) =>
        new(ProcedureCode.FromPacked(codes[row]), (int)(values[row] >> 2), (MueAdjudication)(values[row] & 3), setting);
}
