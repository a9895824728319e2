namespace TriggerPoint.Rules;

/// <summary>What kinds of substance were injected on a date, by the record and by the drugs that are billed.</summary>
internal static class InjectateEvidence
{
    /// <summary>Whether a steroid was injected; null when that is open.</summary>
    public static bool? HasSteroid(ClaimCheck check, ServiceDate date)
    {
        DocumentedEncounter? record = check.EncounterOn(date);
        bool has = record?.Shows(SubstanceKind.Steroid) == true
            || check.DrugLines.OnDay(date, static drug => drug.Substance.Kind == SubstanceKind.Steroid) > 0;
        return has ? true : record?.LeavesDrugsOpen == false ? false : null;
    }

    /// <summary>Whether saline is documented, and nothing that is or may be something else.</summary>
    public static bool IsSalineAlone(DocumentedEncounter record) => record.Shows(SubstanceKind.Saline) && !record.LeavesDrugsOpen
        && record.ShowsNothingBut(SubstanceKind.Saline, SubstanceKind.Saline, SubstanceKind.Saline);

    /// <summary>A substance of a kind that was injected, of several the one whose name comes first; unspecified when none is known.</summary>
    public static Substance Find(ClaimCheck check, BilledDay day, SubstanceKind kind)
    {
        Substance found = default;
        if (day.Encounter?.Drugs is { } drugs)
        {
            foreach (DocumentedDrug drug in drugs)
            {
                found = Earlier(found, drug.Substance, kind);
            }
        }

        foreach (DrugLine line in check.DrugLines.On(day.Date))
        {
            if (!line.Drug.IsProcedure)
            {
                found = Earlier(found, line.Drug.Substance, kind);
            }
        }

        return found;
    }

    private static Substance Earlier(Substance known, Substance next, SubstanceKind kind) =>
        next.Kind == kind && (known.IsUnspecified || string.CompareOrdinal(next.Name, known.Name) < 0) ? next : known;
}
