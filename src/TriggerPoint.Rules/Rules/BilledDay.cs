namespace TriggerPoint.Rules;

/// <summary>A day for which the claim bills trigger point codes, with its record and what the record makes of them.</summary>
internal readonly struct BilledDay
{
    public BilledDay(ServiceDate date, int line, DocumentedEncounter? encounter, BilledCode injection, BilledCode needling)
    {
        Date = date;
        Line = line;
        Encounter = encounter;
        Injection = injection;
        Needling = needling;
    }

    public ServiceDate Date { get; }

    /// <summary>The line, from 1, that stands for the day: the first by what it says.</summary>
    public int Line { get; }

    /// <summary>The record of the day; null when there is none.</summary>
    public DocumentedEncounter? Encounter { get; }

    public BilledCode Injection { get; }

    public BilledCode Needling { get; }
}
