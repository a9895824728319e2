using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace TriggerPoint.Rules;

/// <summary>Reads the CSV files of medically unlikely edits.</summary>
internal sealed class MueReader : CmsReader
{
    private const int Code = 0;
    private const int Units = 1;
    private const int Adjudication = 2;

    private readonly SortedDictionary<uint, uint> values = new();

    /// <summary>The kept rows as a table.</summary>
    public MueRows Rows(ClaimSetting setting)
    {
        StringBuilder codes = new(), units = new();
        foreach (KeyValuePair<uint, uint> row in values)
        {
            PackedColumn.Append(codes, row.Key);
            PackedColumn.Append(units, row.Value);
        }

        return new MueRows(codes.ToString(), units.ToString(), setting);
    }

    protected override bool LooksLikeRow(List<string> row) => row.Count > 1 && (LooksLikeCode(row[Code]) || TryUnits(row[Units], out _));

    protected override void ReadRow(List<string> row)
    {
        if (row.Count <= Adjudication)
        {
            Reject(string.Empty, $"{Wording.Count(row.Count, "cell")} where at least {Adjudication + 1} are expected");
        }
        else if (TryCode(row, Code, "code", out ProcedureCode code)
            && (TryUnits(row[Units], out int units) || Reject("units", $"{Quote(row[Units])} is not a number of units"))
            && TryAdjudication(row[Adjudication], out MueAdjudication adjudication)
            && (!values.ContainsKey(code.Packed) || Reject("code", $"{Quote(row[Code])} stands twice; the first row is kept")))
        {
            values.Add(code.Packed, MueRows.Value(units, adjudication));
            Kept++;
        }
    }

    private static bool TryUnits(string cell, out int units) =>
        int.TryParse(cell, NumberStyles.None, CultureInfo.InvariantCulture, out units) && units <= MueRows.MostUnits;

    // The cell begins with the indicator; words explain it.
    private bool TryAdjudication(string cell, out MueAdjudication adjudication)
    {
        bool known = cell.Length > 0 && cell[0] is '1' or '2' or '3' && (cell.Length == 1 || cell[1] is < '0' or > '9');
        adjudication = known ? (MueAdjudication)(cell[0] - '0') : MueAdjudication.Unspecified;
        return known || Reject("adjudication indicator", $"{Quote(cell)} does not begin with 1, 2 or 3");
    }
}
