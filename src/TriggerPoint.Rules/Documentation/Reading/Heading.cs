namespace TriggerPoint.Rules;

/// <summary>What the headings above a clause say of it: <c>Right:</c>, <c>Palpated:</c>, <c>Dry needling:</c>.</summary>
internal sealed class Heading
{
    public SideReading Side { get; set; }

    /// <summary>Whether the side heading stands on a line of its own and so holds for the lines below.</summary>
    public bool SideHoldsBelow { get; set; }

    /// <summary>What the section is about; <see cref="ContextReading.None"/> before any section heading.</summary>
    public ContextReading Section { get; set; }

    /// <summary>A number of injections that a heading gives: <c>3 injections:</c>.</summary>
    public int Recorded { get; set; }

    public bool IsDryNeedling { get; set; }

    /// <summary>Whether the box before the item is empty: <c>[ ] L trapezius</c>.</summary>
    public bool IsUnchecked { get; set; }

    /// <summary>Whether a line above names both sides and no muscle: <c>Muscle | R | L</c>, a table with a column for each.</summary>
    public bool HasColumnsOfSides { get; set; }

    /// <summary>A date in front of a colon, in normal form; it holds until the next.</summary>
    public string? Date { get; set; }

    public Heading Copy() => (Heading)MemberwiseClone();
}
