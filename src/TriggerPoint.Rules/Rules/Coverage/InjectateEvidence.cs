using System.Collections.Generic;

namespace TriggerPoint.Rules;

/// <summary>What kinds of substance were injected on a date, by the record and by the drugs that are billed.</summary>
internal struct InjectateEvidence
{
    /// <summary>Whether the record was not given, or not in full, so that other substances may have been injected.</summary>
    public bool IsOpen { get; private set; }

    /// <summary>Whether a substance is in no table.</summary>
    public bool HasUnknown { get; private set; }

    /// <summary>Whether saline is documented, and nothing beside it.</summary>
    public bool IsSalineAlone { get; private set; }

    /// <summary>Whether a steroid was injected; null when that is open.</summary>
    public static bool? HasSteroid(ClaimCheck check, ServiceDate date)
    {
        InjectateEvidence evidence = On(check, date);
        return evidence.Find(check, date, SubstanceKind.Steroid).IsUnspecified ? evidence.IsOpen || evidence.HasUnknown ? null : false : true;
    }

    public static InjectateEvidence On(ClaimCheck check, ServiceDate date)
    {
        DocumentedEncounter? encounter = check.EncounterOn(date);
        var evidence = new InjectateEvidence { IsOpen = encounter is null };
        bool hasSaline = false;
        bool hasOther = false;
        for (int i = 0; encounter is not null && i < encounter.Sessions.Count; i++)
        {
            IReadOnlyList<Injectate>? injectates = encounter.Sessions[i].Injectates;
            evidence.IsOpen |= injectates is null;
            for (int j = 0; injectates is not null && j < injectates.Count; j++)
            {
                SubstanceKind kind = Named(injectates[j]).Kind;
                evidence.HasUnknown |= kind == SubstanceKind.Unspecified;
                hasSaline |= kind == SubstanceKind.Saline;
                hasOther |= kind != SubstanceKind.Saline;
            }
        }

        evidence.IsSalineAlone = hasSaline && !hasOther && !evidence.IsOpen;
        return evidence;
    }

    /// <summary>A substance of a kind that was injected, of several the one whose name comes first; unspecified when none is known.</summary>
    public Substance Find(ClaimCheck check, ServiceDate date, SubstanceKind kind)
    {
        Substance found = default;
        if (check.EncounterOn(date) is { } encounter)
        {
            foreach (DocumentedSession session in encounter.Sessions)
            {
                for (int i = 0; session.Injectates is { } injectates && i < injectates.Count; i++)
                {
                    found = Earlier(found, Named(injectates[i]), kind);
                }
            }
        }

        foreach (ServiceLine line in check.Lines)
        {
            if (line.Date == date && check.Reference.TryFindDrug(line.Code, out DrugCode drug) && !drug.IsProcedure)
            {
                found = Earlier(found, drug.Substance, kind);
            }
        }

        return found;
    }

    private static Substance Named(Injectate injectate) => Substance.TryParse(injectate.Substance, out Substance substance) ? substance : default;

    private static Substance Earlier(Substance known, Substance next, SubstanceKind kind) =>
        next.Kind == kind && (known.IsUnspecified || string.CompareOrdinal(next.Name, known.Name) < 0) ? next : known;
}
