using System.Collections.Generic;
using System.Linq;

namespace TriggerPoint.Rules;

/// <summary>The documented encounters of a claim, each put together when a rule first asks.</summary>
internal sealed class EncounterCache
{
    private readonly List<DocumentedEncounter> known = new();

    public void Clear() => known.Clear();

    public DocumentedEncounter? On(ServiceDate date, ClaimCheck check)
    {
        if (check.Documentation.SessionArray.Length == 0)
        {
            return null;
        }

        foreach (DocumentedEncounter encounter in known)
        {
            if (encounter.Date == date)
            {
                return encounter;
            }
        }

        return Add(date, check);
    }

    private DocumentedEncounter? Add(ServiceDate date, ClaimCheck check)
    {
        bool oneDate = check.Lines.All(line => line.Date == date);
        DocumentedSession[] sessions = check.Documentation.SessionArray
            .Where(session => session.Date == date || (session.Date.IsUnknown && oneDate)).ToArray();
        if (sessions.Length == 0)
        {
            return null;
        }

        var encounter = new DocumentedEncounter(date, sessions, check.Convention);
        known.Add(encounter);
        return encounter;
    }
}
