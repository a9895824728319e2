namespace TriggerPoint.Rules;

/// <summary>One row of the term table: what a phrase is in each of the vocabularies.</summary>
internal readonly struct TermEntry
{
    private readonly int row;

    public TermEntry(int row) => this.row = row + 1;

    /// <summary>Whether there is such a row; the default value is none.</summary>
    public bool Exists => row != 0;

    public bool IsMuscleWord => Exists && TermTable.Sense[Row] != 0;

    public MuscleSense Sense => MuscleSense.FromTable(TermTable.Sense[Row]);

    public MuscleSenseKind SenseKind => Exists ? (MuscleSenseKind)(TermTable.Senses[TermTable.Sense[Row]] & 15) : MuscleSenseKind.None;

    public SideReading Side => Exists ? (SideReading)(TermTable.Reading[Row] & 15) : SideReading.None;

    /// <summary>Whether the side word is a single letter that means a side only beside a muscle.</summary>
    public bool IsSideLetter => Exists && (TermTable.Reading[Row] & 16) != 0;

    public ThingReading Thing => Exists ? (ThingReading)(TermTable.Reading[Row] >> 5) : ThingReading.None;

    public ContextReading Context => Exists ? (ContextReading)(TermTable.Context[Row] & 255) : ContextReading.None;

    /// <summary>The number that a number word stands for.</summary>
    public int Value => Exists ? TermTable.Context[Row] >> 8 : 0;

    public string Text => TermTable.Term[Row];

    /// <summary>Whether it names one muscle, or a part of it, and can be nothing else.</summary>
    public bool TryNameOne(out Muscle muscle, out MentionKind kind)
    {
        muscle = default;
        kind = default;
        return IsMuscleWord && Side == SideReading.None && Thing == ThingReading.None && Context == ContextReading.None
            && MuscleSense.TryNameOne(TermTable.Sense[Row], out muscle, out kind);
    }

    private int Row => row - 1;
}
