using System;
using System.Collections.Generic;
using System.Linq;

namespace TriggerPoint.Rules;

/// <summary>What the rules make of a claim: what they found, what they could not check, and the code that the record supports.</summary>
/// <remarks>
/// A report without findings is not "clean": see <see cref="MissingData"/>. Reports of the same content may be the same object.
/// Immutable and safe for use by any number of threads.
/// </remarks>
public sealed class ScrubReport
{
    private readonly Finding[] findings;
    private readonly MissingData[] missing;
    private readonly RuleOutcome[] outcomes;
    private readonly RuleSet rules;

    internal ScrubReport(
        RuleSet rules, RuleOutcome[] outcomes, Finding[] findings, MissingData[] missing, IReadOnlyList<ReferenceEdition> editions,
        ProcedureCode supported, ProcedureCode supportedNeedle)
    {
        this.rules = rules;
        this.outcomes = outcomes;
        this.findings = findings;
        this.missing = missing;
        Findings = ReadOnly.View(findings);
        MissingData = ReadOnly.View(missing);
        Editions = editions;
        SupportedCode = supported;
        SupportedNeedleCode = supportedNeedle;
    }

    /// <summary>What was found: first what the reader of a file found, then in the order of the rules and of the lines.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>What could not be checked, and why, in the order of the rules.</summary>
    public IReadOnlyList<MissingData> MissingData { get; }

    /// <summary>
    /// The editions of the reference data that answered for the dates on which the claim bills a trigger point code, table by table; empty when it bills
    /// none. An edition need not cover the date: <see cref="MissingData"/> says so then.
    /// </summary>
    public IReadOnlyList<ReferenceEdition> Editions { get; }

    /// <summary>
    /// The injection code that the record supports on the first date that the claim bills a trigger point code, or else a tendon code (TPI-901): 20552,
    /// 20553 or none. None as well for prolotherapy (TPI-509), and when nothing is documented; <see cref="MissingData"/> says so then.
    /// </summary>
    public ProcedureCode SupportedCode { get; }

    /// <summary>The needling code that the record supports on that date: 20560, 20561 or none.</summary>
    public ProcedureCode SupportedNeedleCode { get; }

    /// <summary>The worst severity among the findings; <see cref="FindingSeverity.None"/> when there are none.</summary>
    public FindingSeverity Worst => findings.Length == 0 ? FindingSeverity.None : findings.Max(finding => finding.Severity);

    /// <summary>What became of each rule, in the order of the set; rules that are switched off are left out.</summary>
    public IEnumerable<KeyValuePair<RuleDescriptor, RuleOutcome>> Outcomes
    {
        get
        {
            for (int i = 0; i < outcomes.Length; i++)
            {
                RuleDescriptor descriptor = rules.RuleArray[i].Descriptor;
                if (rules.SeverityOf(descriptor.Id) != FindingSeverity.None)
                {
                    yield return new(descriptor, outcomes[i]);
                }
            }
        }
    }

    /// <summary>What became of one rule.</summary>
    /// <param name="ruleId">The rule's id, in any letter case.</param>
    /// <returns>
    /// The outcome; <see cref="RuleOutcome.NotApplicable"/> for a rule that was switched off or is not in the set, and for one of readers that found nothing.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="ruleId"/> is null.</exception>
    public RuleOutcome OutcomeOf(string ruleId)
    {
        _ = ruleId ?? throw new ArgumentNullException(nameof(ruleId));
        return Array.Exists(findings, finding => string.Equals(finding.Rule.Id, ruleId, StringComparison.OrdinalIgnoreCase))
            ? RuleOutcome.Found
            : Outcomes.FirstOrDefault(outcome => string.Equals(outcome.Key.Id, ruleId, StringComparison.OrdinalIgnoreCase)).Value;
    }

    /// <summary>The report on a claim that could not be read: no rule was its concern.</summary>
    internal static ScrubReport OfNothing(RuleSet rules) =>
        new(rules, new RuleOutcome[rules.RuleArray.Length], Array.Empty<Finding>(), Array.Empty<MissingData>(), ReadOnly.View(Array.Empty<ReferenceEdition>()), default, default);

    /// <summary>The same report behind what a reader found.</summary>
    internal ScrubReport Behind(IEnumerable<Finding> read) =>
        new(rules, outcomes, read.Concat(findings).ToArray(), missing, Editions, SupportedCode, SupportedNeedleCode);

    /// <summary>Whether this is what the rules make of a claim on which nothing was found.</summary>
    /// <param name="known">The rules.</param>
    /// <param name="became">What became of them; there may be more room behind.</param>
    /// <param name="without">What was missing.</param>
    /// <param name="answered">The editions that answered.</param>
    /// <returns>True when it says the same in everything.</returns>
    internal bool Says(RuleSet known, RuleOutcome[] became, List<MissingData> without, IReadOnlyList<ReferenceEdition> answered)
    {
        bool same = findings.Length == 0 && rules == known && Editions == answered && missing.Length == without.Count;
        for (int i = 0; same && i < missing.Length; i++)
        {
            same = missing[i] == without[i];
        }

        for (int i = 0; same && i < outcomes.Length; i++)
        {
            same = outcomes[i] == became[i];
        }

        return same;
    }

    /// <summary>The number of findings and of what could not be checked.</summary>
    /// <returns>For example <c>2 findings, 1 not checked</c>.</returns>
    public override string ToString() => $"{Wording.Count(findings.Length, "finding")}, {missing.Length} not checked";
}
