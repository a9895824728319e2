namespace TriggerPoint.Rules;

/// <summary>What a claim must have with it for a rule to be its concern. Rules without their matter are not asked: most claims lack most of it.</summary>
internal enum RuleMatter : byte
{
    /// <summary>Nothing but the claim.</summary>
    Claim = 0,

    /// <summary>A record.</summary>
    Record = 1,

    /// <summary>A policy that says anything, or one that is not known.</summary>
    Policy = 2,

    /// <summary>A line that bills a drug.</summary>
    Drugs = 3,
}
