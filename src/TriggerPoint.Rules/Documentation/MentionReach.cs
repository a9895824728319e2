namespace TriggerPoint.Rules;

/// <summary>How many muscles a mention may mean.</summary>
/// <remarks>The default value is <see cref="Nothing"/>.</remarks>
public enum MentionReach : byte
{
    /// <summary>No muscle.</summary>
    Nothing = 0,

    /// <summary>One of the candidates.</summary>
    One = 1,

    /// <summary>Any number of the candidates, each once.</summary>
    Several = 2,

    /// <summary>Any number of muscles: the words set no bound.</summary>
    Open = 3,
}
