namespace TriggerPoint.Rules;

/// <summary>Look-ups in the generated table of diagnosis codes.</summary>
internal static class DiagnosisRows
{
    /// <param name="code">The code.</param>
    /// <param name="date">The date of service.</param>
    /// <param name="tableDay">The day from which on the table says what is a category: one that was split later may have been a code before.</param>
    public static DiagnosisValidity ValidityOf(DiagnosisCode code, ServiceDate date, ServiceDate tableDay)
    {
        var codes = new WideColumn(DiagnosisTable.Codes);
        int row = codes.LowerBound(code.Packed);
        if (code.IsNone || row == codes.Count)
        {
            return DiagnosisValidity.Unknown;
        }

        if (codes[row] == code.Packed)
        {
            return Within(DiagnosisTable.Periods[row], date);
        }

        // A category sorts before the codes under it.
        bool isCategory = DiagnosisCode.FromPacked(codes[row]).IsUnder(code);
        return isCategory && (date.IsUnknown || date >= tableDay) ? DiagnosisValidity.NotBillable : DiagnosisValidity.Unknown;
    }

    private static DiagnosisValidity Within(int period, ServiceDate date)
    {
        ServiceDate first = ServiceDate.FromPacked(new PackedColumn(DiagnosisTable.FirstDays)[period]);
        ServiceDate last = ServiceDate.FromPacked(new PackedColumn(DiagnosisTable.LastDays)[period]);
        return !last.IsUnknown && (date.IsUnknown || date > last) ? DiagnosisValidity.Ended
            : !date.IsUnknown && date < first ? DiagnosisValidity.NotYetValid
            : DiagnosisValidity.Valid;
    }
}
