namespace TriggerPoint.Rules.X12;

/// <summary>Why a reader stopped.</summary>
internal enum ReadStep : byte
{
    /// <summary>The bytes at hand are used up.</summary>
    NeedsMore = 0,

    /// <summary>A claim is to be handed over.</summary>
    Claim,

    /// <summary>The file is read.</summary>
    End,
}
