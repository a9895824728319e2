using System;
using System.Collections.Generic;

namespace TriggerPoint.Rules;

/// <summary>What the report on a claim without findings says, in the scratch memory of its check.</summary>
internal readonly struct ReportContent : IContent<ScrubReport>
{
    private readonly RuleSet rules;
    private readonly RuleOutcome[] outcomes;
    private readonly List<MissingData> missing;
    private readonly IReadOnlyList<ReferenceEdition> editions;
    private readonly ProcedureCode supported;
    private readonly ProcedureCode supportedNeedle;

    /// <param name="rules">The rules.</param>
    /// <param name="outcomes">What became of them; there may be more room behind.</param>
    /// <param name="missing">What was missing.</param>
    /// <param name="editions">The editions that answered.</param>
    /// <param name="selection">What the record supports; null when it does not say.</param>
    public ReportContent(
        RuleSet rules, RuleOutcome[] outcomes, List<MissingData> missing, IReadOnlyList<ReferenceEdition> editions, CptSelection? selection)
    {
        this.rules = rules;
        this.outcomes = outcomes;
        this.missing = missing;
        this.editions = editions;
        supported = selection?.InjectionCode ?? default;
        supportedNeedle = selection?.NeedlingCode ?? default;
    }

    public int Hash
    {
        get
        {
            int hash = ContentHash.With(ContentHash.Of(outcomes, rules.RuleArray.Length), (int)supported.Packed);
            foreach (MissingData one in missing)
            {
                hash = ContentHash.With(hash, one.ContentHash);
            }

            return hash;
        }
    }

    public bool IsThatOf(ScrubReport value) =>
        value.SupportedCode == supported && value.SupportedNeedleCode == supportedNeedle && value.Says(rules, outcomes, missing, editions);

    public ScrubReport Make() => With(Array.Empty<Finding>());

    /// <summary>The same with findings.</summary>
    public ScrubReport With(Finding[] findings)
    {
        var kept = new RuleOutcome[rules.RuleArray.Length];
        Array.Copy(outcomes, kept, kept.Length);
        return new(rules, kept, findings, missing.ToArray(), editions, supported, supportedNeedle);
    }
}
