namespace TriggerPoint.Rules;

/// <summary>Look-ups in the generated fee schedule table.</summary>
internal static class FeeScheduleRows
{
    public static bool TryFind(ProcedureCode code, ServiceDate date, out FeeScheduleIndicators indicators)
    {
        var codes = new PackedColumn(FeeScheduleTable.Codes);
        for (int row = codes.LowerBound(code.Packed); row < codes.Count && codes[row] == code.Packed; row++)
        {
            ServiceDate first = ServiceDate.FromPacked(new PackedColumn(FeeScheduleTable.FirstDays)[row]);
            ServiceDate last = ServiceDate.FromPacked(new PackedColumn(FeeScheduleTable.LastDays)[row]);
            if (date.IsUnknown ? last.IsUnknown : date >= first && (last.IsUnknown || date <= last))
            {
                indicators = new FeeScheduleIndicators(code, new PackedColumn(FeeScheduleTable.Indicators)[row], first, last);
                return true;
            }
        }

        indicators = default;
        return false;
    }
}
