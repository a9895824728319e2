namespace TriggerPoint.Rules;

/// <summary>What kind of entry of the muscle catalogue a <see cref="Muscle"/> is.</summary>
/// <remarks>The default value is <see cref="Unspecified"/>.</remarks>
public enum MuscleRank : byte
{
    /// <summary>Not a catalogue entry.</summary>
    Unspecified = 0,

    /// <summary>A muscle that anatomy names as one.</summary>
    Muscle = 1,

    /// <summary>A regional division of a muscle, such as the lumbar multifidus.</summary>
    RegionalDivision = 2,

    /// <summary>A belly that is charted on its own, such as the frontalis.</summary>
    Belly = 3,

    /// <summary>A series of like muscles, such as the dorsal interossei of the hand.</summary>
    Series = 4,

    /// <summary>One member of a series.</summary>
    SeriesMember = 5,

    /// <summary>An inconstant muscle.</summary>
    Variant = 6,
}
