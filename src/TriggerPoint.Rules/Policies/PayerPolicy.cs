using System;

namespace TriggerPoint.Rules;

/// <summary>A payer's dated choices, as data: what it covers, how often, and how it counts.</summary>
/// <remarks>Equality is that of the object. Immutable and safe for use by any number of threads.</remarks>
public sealed class PayerPolicy
{
    private PayerPolicy(string id) => Id = id;

    /// <summary>AMA and NCCI rules alone: the policy of a claim that names none.</summary>
    public static PayerPolicy Cpt { get; } = new("CPT");

    /// <summary>The policy's id, such as <c>L34211</c>.</summary>
    public string Id { get; }

    /// <summary>How the payer counts muscles; <see cref="CountingConvention.SidesDistinct"/> unless it says otherwise.</summary>
    public CountingConvention Convention { get; private set; }
}
