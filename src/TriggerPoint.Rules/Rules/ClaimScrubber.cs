using System;
using System.Collections.Generic;
using System.Linq;

namespace TriggerPoint.Rules;

/// <summary>Checks claims against the rules of trigger point injection coding.</summary>
/// <remarks>
/// The same claim, record, history, policy and reference data give the same report on every machine, whatever was scrubbed before.
/// Immutable and safe for use by any number of threads.
/// </remarks>
public sealed class ClaimScrubber
{
    // Scratch memory of a thread, so that a claim without findings costs none; taken while in use, so that a house rule may scrub as well.
    [ThreadStatic]
    private static ClaimCheck? idle;

    private readonly RulePlan plan;
    private readonly Dictionary<string, PayerPolicy> policies;

    private ClaimScrubber(RulePlan plan, PayerPolicy policy, Dictionary<string, PayerPolicy> policies, ReferenceData reference)
    {
        this.plan = plan;
        Policy = policy;
        Reference = reference;
        this.policies = policies;
    }

    /// <summary>All rules with their own severities, under <see cref="PayerPolicy.Cpt"/>, with <see cref="ReferenceData.Embedded"/>.</summary>
    public static ClaimScrubber Default { get; } = new(
        new RulePlan(RuleSet.Default), PayerPolicy.Cpt, new Dictionary<string, PayerPolicy>(StringComparer.OrdinalIgnoreCase), ReferenceData.Embedded);

    /// <summary>The rules.</summary>
    public RuleSet Rules => plan.Set;

    /// <summary>The policy for claims that name none, or that name it.</summary>
    public PayerPolicy Policy { get; }

    /// <summary>The tables to look codes up in, with their editions.</summary>
    public ReferenceData Reference { get; }

    /// <summary>The same scrubber with other rules.</summary>
    /// <param name="rules">The rules.</param>
    /// <returns>This value when nothing changes.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rules"/> is null.</exception>
    public ClaimScrubber WithRules(RuleSet rules) => (rules ?? throw new ArgumentNullException(nameof(rules))) == Rules
        ? this
        : new(new RulePlan(rules), Policy, policies, Reference);

    /// <summary>The same scrubber with one rule's severity given, see <see cref="RuleSet.WithSeverity"/>.</summary>
    /// <param name="ruleId">The rule's id, in any letter case.</param>
    /// <param name="severity">The severity of all its findings.</param>
    /// <returns>The scrubber.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="ruleId"/> is null.</exception>
    /// <exception cref="ArgumentException">There is no such rule.</exception>
    public ClaimScrubber WithSeverity(string ruleId, FindingSeverity severity) => WithRules(Rules.WithSeverity(ruleId, severity));

    /// <summary>The same scrubber under another policy, for claims that name none.</summary>
    /// <param name="policy">The policy.</param>
    /// <returns>This value when nothing changes.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="policy"/> is null.</exception>
    public ClaimScrubber WithPolicy(PayerPolicy policy) => (policy ?? throw new ArgumentNullException(nameof(policy))) == Policy
        ? this
        : new(plan, policy, policies, Reference);

    /// <summary>
    /// The same scrubber with more policies that claims may name. Those of <see cref="PayerPolicy.All"/> are known already; one of the same id takes the
    /// place of the one known before.
    /// </summary>
    /// <param name="more">The policies.</param>
    /// <returns>The scrubber.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="more"/> or a policy is null.</exception>
    public ClaimScrubber WithPolicies(IEnumerable<PayerPolicy> more)
    {
        var known = new Dictionary<string, PayerPolicy>(policies, StringComparer.OrdinalIgnoreCase);
        foreach (PayerPolicy policy in ReadOnly.Copy(more, nameof(more)))
        {
            known[policy.Id] = policy;
        }

        return new(plan, Policy, known, Reference);
    }

    /// <summary>
    /// The same scrubber with more policies that claims may name. Those of <see cref="PayerPolicy.All"/> are known already; one of the same id takes the
    /// place of the one known before.
    /// </summary>
    /// <param name="more">The policies.</param>
    /// <returns>The scrubber.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="more"/> or a policy is null.</exception>
    public ClaimScrubber WithPolicies(params PayerPolicy[] more) => WithPolicies((IEnumerable<PayerPolicy>)more);

    /// <summary>The same scrubber with other reference data, such as newer files of CMS.</summary>
    /// <param name="reference">The data.</param>
    /// <returns>This value when nothing changes.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="reference"/> is null.</exception>
    public ClaimScrubber WithReference(ReferenceData reference) => (reference ?? throw new ArgumentNullException(nameof(reference))) == Reference
        ? this
        : new(plan, Policy, policies, reference);

    /// <summary>Scrubs a claim of which nothing but the claim is known.</summary>
    /// <param name="claim">The claim.</param>
    /// <returns>The report.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="claim"/> is null.</exception>
    public ScrubReport Scrub(Claim claim) => Scrub(claim, ClaimDocumentation.None, ClaimHistory.Unknown);

    /// <summary>Scrubs a claim with what its record says.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="documentation">What the record says, or <see cref="ClaimDocumentation.None"/>.</param>
    /// <returns>The report.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public ScrubReport Scrub(Claim claim, ClaimDocumentation documentation) => Scrub(claim, documentation, ClaimHistory.Unknown);

    /// <summary>Scrubs a claim with what its record says and the patient's earlier sessions.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="documentation">What the record says, or <see cref="ClaimDocumentation.None"/>.</param>
    /// <param name="history">The earlier sessions, or <see cref="ClaimHistory.Unknown"/>.</param>
    /// <returns>The report.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public ScrubReport Scrub(Claim claim, ClaimDocumentation documentation, ClaimHistory history) =>
        Scrub(claim, documentation, history, Array.Empty<Finding>());

    /// <summary>Scrubs what a reader of claim files handed over.</summary>
    /// <param name="input">The claim with what belongs to it; one that could not be read gives a report of the reasons alone.</param>
    /// <returns>The report, which begins with what the reader found.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="input"/> is null.</exception>
    public ScrubReport Scrub(ClaimInput input)
    {
        ScrubReport report = (input ?? throw new ArgumentNullException(nameof(input))).Claim is { } claim
            ? Scrub(claim, input.Documentation, input.History, input.FindingArray)
            : ScrubReport.OfNothing(Rules);
        return input.FindingArray.Length == 0 ? report : report.Behind(input.FindingArray.Select(Rules.Weighed).OfType<Finding>());
    }

    /// <summary>The policy that a claim names, or the scrubber's own; null when it names one that is not known.</summary>
    internal PayerPolicy? PolicyOf(Claim claim)
    {
        if (claim.Policy.Length == 0 || claim.Policy.Equals(Policy.Id, StringComparison.OrdinalIgnoreCase))
        {
            return Policy;
        }

        return policies.TryGetValue(claim.Policy, out PayerPolicy? policy) ? policy : PolicyCatalogue.Find(claim.Policy);
    }

    private ScrubReport Scrub(Claim claim, ClaimDocumentation documentation, ClaimHistory history, Finding[] read)
    {
        ClaimCheck check = idle ?? new ClaimCheck();
        idle = null;
        check.Begin(
            claim ?? throw new ArgumentNullException(nameof(claim)),
            documentation ?? throw new ArgumentNullException(nameof(documentation)),
            history ?? throw new ArgumentNullException(nameof(history)),
            PolicyOf(claim),
            Reference,
            read);
        check.Run(plan);
        ScrubReport report = check.Report(Rules, SelectionOf(check));
        check.End();
        idle = check;
        return report;
    }

    // Where tendon codes are billed instead, what the record supports is the answer all the same (TPI-901).
    private static CptSelection? SelectionOf(ClaimCheck check) =>
        TryFirstDate(check.Lines, static code => TriggerPointCodes.Includes(code), out ServiceDate date)
        || TryFirstDate(check.Lines, static code => TendonCodesForMusclesRule.IsTendon(code), out date)
            ? check.EncounterOn(date) is { IsProlotherapy: false } encounter ? encounter.Selection : null
            : null;

    private static bool TryFirstDate(ServiceLine[] lines, Func<ProcedureCode, bool> isOf, out ServiceDate first)
    {
        first = default;
        bool any = false;
        foreach (ServiceLine line in lines)
        {
            if (isOf(line.Code) && (!any || line.Date < first))
            {
                first = line.Date;
                any = true;
            }
        }

        return any;
    }
}
