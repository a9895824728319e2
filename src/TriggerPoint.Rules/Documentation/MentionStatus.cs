namespace TriggerPoint.Rules;

/// <summary>What the record says happened to what a mention names.</summary>
/// <remarks>The default value is <see cref="Injected"/>: in a list of injected sites a name stands for an injection. Every other status proves nothing.</remarks>
public enum MentionStatus : byte
{
    /// <summary>Injected or needled.</summary>
    Injected = 0,

    /// <summary>Said not to have been done.</summary>
    Negated = 1,

    /// <summary>Put off or planned.</summary>
    Deferred = 2,

    /// <summary>Done on an earlier occasion.</summary>
    History = 3,

    /// <summary>Found or palpated on examination.</summary>
    Examined = 4,

    /// <summary>Named only to say where something else lies.</summary>
    Landmark = 5,
}
