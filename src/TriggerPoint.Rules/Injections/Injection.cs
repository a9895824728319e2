using System;

namespace TriggerPoint.Rules;

/// <summary>One documented place of a session: the evidence of where, how it was needled, and how often.</summary>
/// <remarks>Equality is that of the evidence, the technique and the passes. Immutable and safe for use by any number of threads.</remarks>
public sealed class Injection : IEquatable<Injection>
{
    /// <summary>An injection of a muscle.</summary>
    /// <param name="site">The muscle and its side; an unspecified one is evidence of no muscle.</param>
    public Injection(MuscleSite site)
        : this(MuscleMention.Of(site))
    {
    }

    /// <summary>An injection of a muscle with a technique.</summary>
    /// <param name="site">The muscle and its side.</param>
    /// <param name="technique">What was done with the needle.</param>
    public Injection(MuscleSite site, NeedleTechnique technique)
        : this(MuscleMention.Of(site), technique)
    {
    }

    /// <summary>An injection of what a mention means.</summary>
    /// <param name="mention">The evidence.</param>
    /// <exception cref="ArgumentNullException"><paramref name="mention"/> is null.</exception>
    public Injection(MuscleMention mention)
        : this(mention, NeedleTechnique.Injection)
    {
    }

    /// <summary>An injection of what a mention means, with a technique.</summary>
    /// <param name="mention">The evidence.</param>
    /// <param name="technique">What was done with the needle; an undeclared value counts as an injection.</param>
    /// <exception cref="ArgumentNullException"><paramref name="mention"/> is null.</exception>
    public Injection(MuscleMention mention, NeedleTechnique technique)
        : this(mention ?? throw new ArgumentNullException(nameof(mention)), technique, mention.NeedlePasses)
    {
    }

    private Injection(MuscleMention mention, NeedleTechnique technique, int needlePasses)
    {
        Mention = mention;
        Technique = technique == NeedleTechnique.DryNeedling ? technique : NeedleTechnique.Injection;
        NeedlePasses = needlePasses;
    }

    /// <summary>The evidence of where.</summary>
    public MuscleMention Mention { get; }

    /// <summary>What was done with the needle.</summary>
    public NeedleTechnique Technique { get; }

    /// <summary>How many injections or needle passes are recorded; 0 when not recorded. Never counted (TPI-102).</summary>
    public int NeedlePasses { get; }

    /// <summary>The same place with another number of injections or passes.</summary>
    /// <param name="needlePasses">The number, 0 or more; 0 for not recorded.</param>
    /// <returns>This value when nothing changes.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="needlePasses"/> is negative.</exception>
    public Injection WithNeedlePasses(int needlePasses) => needlePasses < 0
        ? throw new ArgumentOutOfRangeException(nameof(needlePasses), needlePasses, "A number of needle passes is 0 or more.")
        : needlePasses == NeedlePasses ? this : new(Mention, Technique, needlePasses);

    /// <summary>The same place with another technique.</summary>
    /// <param name="technique">What was done with the needle.</param>
    /// <returns>This value when nothing changes.</returns>
    public Injection WithTechnique(NeedleTechnique technique) => technique == Technique ? this : new(Mention, technique, NeedlePasses);

    /// <inheritdoc/>
    public bool Equals(Injection? other) =>
        other is not null && Technique == other.Technique && NeedlePasses == other.NeedlePasses && Mention.Equals(other.Mention);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Injection);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((Mention.GetHashCode() * 31) + NeedlePasses);

    /// <summary>The words of the mention and the passes: <c>right trapezius x6</c>.</summary>
    /// <returns>The place in words that <see cref="InjectionSession.Parse(string)"/> reads.</returns>
    public override string ToString()
    {
        string passes = NeedlePasses == 0 ? string.Empty : $" x{NeedlePasses}";
        return Technique == NeedleTechnique.DryNeedling ? $"{Mention} dry needled{passes}" : Mention + passes;
    }
}
