namespace TriggerPoint.Rules;

/// <summary>What an edit of a mend does to a service line.</summary>
/// <remarks>The default value is <see cref="None"/>: nothing.</remarks>
public enum MendEditKind : byte
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Takes the line off the claim.</summary>
    RemoveLine = 1,

    /// <summary>Gives the line another code.</summary>
    ReplaceCode = 2,

    /// <summary>Gives the line other units.</summary>
    SetUnits = 3,

    /// <summary>Adds a modifier behind the others.</summary>
    AddModifier = 4,

    /// <summary>Takes a modifier off, wherever it stands.</summary>
    RemoveModifier = 5,
}
