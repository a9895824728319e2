namespace TriggerPoint.Rules;

/// <summary>What kinds of substance were injected on a date, by the record and by the drugs that are billed.</summary>
internal static class InjectateEvidence
{
    /// <summary>Whether a steroid was injected; null when that is open.</summary>
    public static bool? HasSteroid(ClaimCheck check, ServiceDate date)
    {
        var day = new InjectionDay(date, 0, check.EncounterOn(date));
        bool has = day.Shows(SubstanceKind.Steroid) || DrugLines.OnDay(check, date, static drug => drug.Substance.Kind == SubstanceKind.Steroid) > 0;
        return has ? true : day.LeavesDrugsOpen ? null : false;
    }

    /// <summary>Whether saline is documented, and nothing that is or may be something else.</summary>
    public static bool IsSalineAlone(InjectionDay day)
    {
        foreach (DocumentedDrug drug in day.Drugs ?? [])
        {
            if (drug.Substance.Kind != SubstanceKind.Saline)
            {
                return false;
            }
        }

        return day.Shows(SubstanceKind.Saline) && !day.LeavesDrugsOpen;
    }

    /// <summary>A substance of a kind that was injected, of several the one whose name comes first; unspecified when none is known.</summary>
    public static Substance Find(ClaimCheck check, InjectionDay day, SubstanceKind kind)
    {
        Substance found = default;
        foreach (DocumentedDrug drug in day.Drugs ?? [])
        {
            found = Earlier(found, drug.Substance, kind);
        }

        foreach (ServiceLine line in check.Lines)
        {
            if (line.Date == day.Date && check.Reference.TryFindDrug(line.Code, out DrugCode drug) && !drug.IsProcedure)
            {
                found = Earlier(found, drug.Substance, kind);
            }
        }

        return found;
    }

    private static Substance Earlier(Substance known, Substance next, SubstanceKind kind) =>
        next.Kind == kind && (known.IsUnspecified || string.CompareOrdinal(next.Name, known.Name) < 0) ? next : known;
}
