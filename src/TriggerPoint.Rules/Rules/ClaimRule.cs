using System;

namespace TriggerPoint.Rules;

/// <summary>A rule on claims: what it is, and how it is checked. The library's own rules and house rules are made alike.</summary>
/// <remarks>
/// A rule looks at the claim and what belongs to it, never at other rules' findings, so that switching one off changes no other.
/// Immutable; safe for use by any number of threads when its check is.
/// </remarks>
public sealed class ClaimRule
{
    private readonly Action<ClaimCheck> check;

    private ClaimRule(RuleDescriptor descriptor, Action<ClaimCheck> check, RuleMatter matter, RuleMatter concern)
    {
        Descriptor = descriptor;
        this.check = check;
        Matter = matter;
        Concern = concern;
    }

    /// <summary>What the rule is.</summary>
    public RuleDescriptor Descriptor { get; }

    /// <summary>Makes a rule.</summary>
    /// <param name="descriptor">What it is.</param>
    /// <param name="check">
    /// Looks at a claim and reports. It must depend on what it is given alone, must not keep the <see cref="ClaimCheck"/>, and is called from
    /// as many threads as scrub. What it throws, the scrubber throws.
    /// </param>
    /// <returns>The rule.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ClaimRule Create(RuleDescriptor descriptor, Action<ClaimCheck> check) => new(
        descriptor ?? throw new ArgumentNullException(nameof(descriptor)), check ?? throw new ArgumentNullException(nameof(check)), RuleMatter.Claim, RuleMatter.None);

    /// <summary>The rule's id and title.</summary>
    /// <returns>See <see cref="RuleDescriptor.ToString"/>.</returns>
    public override string ToString() => Descriptor.ToString();

    /// <summary>What the claim must have any of for the rule to be asked.</summary>
    internal RuleMatter Matter { get; }

    /// <summary>What makes the claim the rule's concern when it is not asked: then it has passed.</summary>
    internal RuleMatter Concern { get; }

    internal void Check(ClaimCheck claim) => check(claim);

    /// <summary>The same rule, asked only where there is some matter for it. Without it the rule must have nothing to say.</summary>
    internal ClaimRule On(RuleMatter matter) => new(Descriptor, check, matter, RuleMatter.None);

    /// <summary>The same rule, asked only where there is some matter for it. Without it the rule must have passed where the claim has what it is concerned with.</summary>
    internal ClaimRule On(RuleMatter matter, RuleMatter concern) => new(Descriptor, check, matter, concern);
}
