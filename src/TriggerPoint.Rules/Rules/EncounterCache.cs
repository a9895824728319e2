using System.Collections.Generic;

namespace TriggerPoint.Rules;

/// <summary>The documented encounters of a claim, each put together when a rule first asks, in memory that is used again for the next claim.</summary>
internal sealed class EncounterCache
{
    private readonly List<DocumentedEncounter> encounters = new();
    private int known;

    public void Clear()
    {
        for (int i = 0; i < known; i++)
        {
            encounters[i].Clear();
        }

        known = 0;
    }

    public DocumentedEncounter? On(ServiceDate date, ClaimCheck check)
    {
        if (check.Documentation.SessionArray.Length == 0)
        {
            return null;
        }

        for (int i = 0; i < known; i++)
        {
            if (encounters[i].Date == date)
            {
                return encounters[i];
            }
        }

        return Add(date, check);
    }

    private DocumentedEncounter? Add(ServiceDate date, ClaimCheck check)
    {
        if (known == encounters.Count)
        {
            encounters.Add(new DocumentedEncounter());
        }

        DocumentedEncounter encounter = encounters[known];
        encounter.Begin(date, check.Documentation.SessionArray, AreAllOf(date, check.Lines), check.Convention);
        if (encounter.Sessions.Count == 0)
        {
            return null;
        }

        known++;
        return encounter;
    }

    private static bool AreAllOf(ServiceDate date, ServiceLine[] lines)
    {
        foreach (ServiceLine line in lines)
        {
            if (line.Date != date)
            {
                return false;
            }
        }

        return true;
    }
}
