namespace TriggerPoint.Rules;

/// <summary>What a line of a proposal is for.</summary>
internal enum ProposedService : byte
{
    /// <summary>The visit, which stands by itself.</summary>
    Visit = 0,

    /// <summary>The injection or the needling.</summary>
    TriggerPoints = 1,

    /// <summary>Imaging for the injection: it goes with it, and gives way to a policy that does not cover it.</summary>
    Guidance = 2,

    /// <summary>A drug that was injected: it goes with the injection.</summary>
    Drug = 3,
}
