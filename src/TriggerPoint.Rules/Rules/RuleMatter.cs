using System;

namespace TriggerPoint.Rules;

/// <summary>
/// What a claim has with it, a bit each. A rule is asked where the claim has any of what the rule is about; most claims lack most of it. The lowest bits are
/// the families of NCCI pairs, see <see cref="ClaimMatter.Of(NcciPairFamily)"/>.
/// </summary>
[Flags]
internal enum RuleMatter : ulong
{
    None = 0,

    /// <summary>Nothing but the claim: always there.</summary>
    Claim = 1ul << 32,

    /// <summary>A record.</summary>
    Record = 1ul << 33,

    /// <summary>A policy that says anything, or one that is not known.</summary>
    Policy = 1ul << 34,

    /// <summary>A line that bills a drug.</summary>
    Drugs = 1ul << 35,

    /// <summary>A line with one of the four codes.</summary>
    TriggerPoints = 1ul << 36,

    /// <summary>A line with 20552 or 20553.</summary>
    Injection = 1ul << 37,

    /// <summary>A line with 20560 or 20561.</summary>
    Needling = 1ul << 38,

    /// <summary>A modifier on a line with one of the four codes.</summary>
    Modifiers = 1ul << 39,

    /// <summary>A line with another code.</summary>
    OtherCodes = 1ul << 40,

    /// <summary>A visit.</summary>
    Visits = 1ul << 41,

    /// <summary>Guidance of a needle, or sedation, by codes that no pair denies.</summary>
    Guidance = 1ul << 42,

    /// <summary>An injection of tendons.</summary>
    Tendons = 1ul << 43,

    /// <summary>Acupuncture.</summary>
    Acupuncture = 1ul << 44,

    /// <summary>A pair of lines that a modifier sets apart.</summary>
    Bypass = 1ul << 45,
}
