using System;
using TriggerPoint.Rules;

namespace TriggerPoint.Cli;

/// <summary>A trigger point session that a run knows of, and where it comes from.</summary>
/// <param name="Session">The session.</param>
/// <param name="Origin">The claim that bills it; no claim for a row of a history file.</param>
internal readonly record struct RunSession(PastSession Session, ClaimOrigin Origin) : IComparable<RunSession>
{
    /// <summary>By date, and those of a date as they stand in the run, whichever was read first.</summary>
    public int CompareTo(RunSession other)
    {
        int order = Session.Date.CompareTo(other.Session.Date);
        return order != 0 ? order : Origin.CompareTo(other.Origin);
    }
}
