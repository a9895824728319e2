using System.Collections.Generic;
using System.Linq;

namespace TriggerPoint.Rules;

/// <summary>A session's evidence, sorted once when the session is made, so that selecting from it is quick.</summary>
internal sealed class SessionEvidence
{
    public SessionEvidence(IReadOnlyList<Injection> injections, IReadOnlyList<MuscleMention> setAside)
    {
        Injected = Of(injections, NeedleTechnique.Injection).Concat(setAside.Where(mention => mention.MayCount)).ToArray();
        Needled = Of(injections, NeedleTechnique.DryNeedling);
        HasInjections = injections.Any(injection => injection.Technique == NeedleTechnique.Injection);
        HasNeedling = Needled.Length > 0 || injections.Any(injection => injection.Technique == NeedleTechnique.DryNeedling);
        HasSacroiliacJoint = injections.Any(injection => injection.Mention.IsSacroiliacJoint && injection.Technique == NeedleTechnique.Injection);
        ExactSites = Needled.Length == 0 && Injected.All(IsExact) ? Injected.Select(mention => mention.Site).Distinct().ToArray() : null;
    }

    /// <summary>Mentions that may count for an injection, those of the examination included.</summary>
    public MuscleMention[] Injected { get; }

    /// <summary>Mentions that may count for dry needling.</summary>
    public MuscleMention[] Needled { get; }

    public bool HasInjections { get; }

    public bool HasNeedling { get; }

    public bool HasSacroiliacJoint { get; }

    /// <summary>The distinct sites when nothing is open and nothing was needled; null otherwise.</summary>
    public MuscleSite[]? ExactSites { get; }

    private static MuscleMention[] Of(IReadOnlyList<Injection> injections, NeedleTechnique technique) =>
        injections.Where(injection => injection.Technique == technique && injection.Mention.MayCount).Select(injection => injection.Mention).ToArray();

    private static bool IsExact(MuscleMention mention) =>
        mention.IsSettled && (mention.Site.Side is Side.Left or Side.Right || !mention.Site.Muscle.IsPaired);
}
