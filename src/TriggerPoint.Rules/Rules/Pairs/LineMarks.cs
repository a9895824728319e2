namespace TriggerPoint.Rules;

/// <summary>What <see cref="LinePairs"/> notes of a line.</summary>
internal struct LineMarks
{
    /// <summary>Whether it has a modifier that bypasses when it stands on column 2.</summary>
    public bool BypassesOnColumn2;

    /// <summary>Whether it has 59 or an X modifier.</summary>
    public bool SetsApart;

    /// <summary>Whether it is column 1 of a pair that allows a bypass.</summary>
    public bool IsColumn1;

    /// <summary>Whether it is column 2 of a pair that allows a bypass.</summary>
    public bool IsColumn2;

    /// <summary>The families, a bit each, whose pairs deny it.</summary>
    public uint Denied;

    /// <summary>The families, a bit each, with a pair that would deny it without a modifier.</summary>
    public uint Bypassed;
}
