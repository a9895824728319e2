namespace TriggerPoint.Rules;

/// <summary>One session of a <see cref="SessionLog"/>: all that was billed on one date.</summary>
internal readonly struct LoggedSession
{
    public LoggedSession(ServiceDate date, int line, int firstEntry, int lastEntry)
    {
        Date = date;
        Line = line;
        FirstEntry = firstEntry;
        LastEntry = lastEntry;
    }

    /// <summary>The date; unknown for lines of the claim that give none.</summary>
    public ServiceDate Date { get; }

    /// <summary>The claim's line for it, from 1: of several the one with the higher code; 0 when only the history knows it.</summary>
    public int Line { get; }

    /// <summary>Whether the claim bills it.</summary>
    public bool IsBilled => Line > 0;

    /// <summary>The entries of the log that it was put together from.</summary>
    public int FirstEntry { get; }

    public int LastEntry { get; }
}
