using System;
using System.Collections.Generic;

namespace TriggerPoint.Rules.Json;

/// <summary>Reads the entries of muscle lists, each on its own, and remembers the readings of short ones: lists repeat each other.</summary>
internal sealed class MuscleWords
{
    private const int MostRemembered = 4096;
    private const int LongestRemembered = 100;

    private readonly Dictionary<string, InjectionSession> known = new(StringComparer.Ordinal);

    public InjectionSession Read(string entry)
    {
        if (known.TryGetValue(entry, out InjectionSession? session))
        {
            return session;
        }

        session = InjectionSession.Parse(entry);
        if (entry.Length <= LongestRemembered)
        {
            if (known.Count == MostRemembered)
            {
                known.Clear();
            }

            known.Add(entry, session);
        }

        return session;
    }
}
