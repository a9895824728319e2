namespace TriggerPoint.Rules;

/// <summary>A day for which the claim bills a trigger point injection, with what the record says of its drugs.</summary>
internal readonly struct InjectionDay
{
    public InjectionDay(ServiceDate date, int line, DocumentedEncounter? encounter)
    {
        Date = date;
        Line = line;
        Encounter = encounter;
    }

    public ServiceDate Date { get; }

    /// <summary>The line of 20552 or 20553, from 1.</summary>
    public int Line { get; }

    public DocumentedEncounter? Encounter { get; }

    /// <summary>What was injected; null when the record does not say.</summary>
    public DocumentedDrug[]? Drugs => Encounter?.Drugs;

    /// <summary>Whether a substance of a kind is documented.</summary>
    public bool Shows(SubstanceKind kind)
    {
        foreach (DocumentedDrug drug in Drugs ?? [])
        {
            if (drug.Substance.Kind == kind)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether one more substance may have been injected than those whose kinds are known.</summary>
    public bool LeavesDrugsOpen
    {
        get
        {
            foreach (DocumentedDrug drug in Drugs ?? [])
            {
                if (drug.Substance.IsUnspecified)
                {
                    return true;
                }
            }

            return Encounter?.DrugsAreComplete != true;
        }
    }
}
