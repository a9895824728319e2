namespace TriggerPoint.Rules;

/// <summary>How well the words of a mention name a muscle.</summary>
/// <remarks>The default value is <see cref="Unknown"/>. Only <see cref="Exact"/> and <see cref="Part"/> name one muscle.</remarks>
public enum MentionKind : byte
{
    /// <summary>The words are in no table; they may or may not name muscles.</summary>
    Unknown = 0,

    /// <summary>The words name one muscle.</summary>
    Exact = 1,

    /// <summary>The words name a part of one muscle, which counts as that muscle (TPI-203, TPI-204).</summary>
    Part = 2,

    /// <summary>The words name a group; one member at least is meant (TPI-207, TPI-208).</summary>
    Group = 3,

    /// <summary>The words leave open which muscle is meant, or whether any is (TPI-206, TPI-209).</summary>
    Vague = 4,

    /// <summary>The words name a tendon, nerve, joint, fascia, block, diagnosis or the like.</summary>
    NotAMuscle = 5,
}
