namespace TriggerPoint.Rules;

/// <summary>Whether the record of a date shows a visit with work of its own.</summary>
internal static class SeparateEvaluation
{
    /// <summary>True when some session of the date does, false when one says that there was none, null when the record does not say.</summary>
    public static bool? On(ClaimCheck check, ServiceDate date)
    {
        if (check.EncounterOn(date) is not { } encounter)
        {
            return null;
        }

        bool? separate = null;
        for (int i = 0; i < encounter.Sessions.Count && separate != true; i++)
        {
            separate = encounter.Sessions[i].SeparateEvaluation ?? separate;
        }

        return separate;
    }
}
