using System;
using System.Collections.Generic;

namespace TriggerPoint.Rules;

/// <summary>What every rule on coverage begins with: whether the claim is its concern, and whether the policy speaks. What is not known is said once.</summary>
internal struct PolicyGate
{
    private readonly ClaimCheck check;
    private bool said;

    private PolicyGate(ClaimCheck check, PayerPolicy policy)
    {
        this.check = check;
        Policy = policy;
        said = false;
    }

    public PayerPolicy Policy { get; }

    /// <summary>Whether the claim bills 20552 or 20553, and its policy is known.</summary>
    public static bool TryOpen(ClaimCheck check, out PolicyGate gate) => TryOpen(check, NeedleTechnique.Injection, out gate);

    /// <summary>Whether the claim bills a technique's codes, and its policy is known.</summary>
    public static bool TryOpen(ClaimCheck check, NeedleTechnique technique, out PolicyGate gate)
    {
        gate = default;
        if (!Bills(check, technique))
        {
            return false;
        }

        if (check.Policy is null)
        {
            check.NoData(PayerPolicy.IsId(check.Claim.Policy) ? check.Words($"policy {check.Claim.Policy} is not known") : "the policy that the claim names is not known");
            return false;
        }

        gate = new PolicyGate(check, check.Policy);
        return true;
    }

    /// <summary>Whether the policy is in force on a date, so that a clause of it can be held against the claim.</summary>
    public bool SpeaksOn(ServiceDate date, ClauseTerms terms) => SpeaksOn(date, terms.Basis(Policy));

    /// <summary>Whether the policy is in force on the date of some session that the claim bills.</summary>
    public bool SpeaksOnSomeSession(ClauseTerms terms)
    {
        IReadOnlyList<string> basis = terms.Basis(Policy);
        SessionLog log = check.Sessions;
        bool any = false;
        for (int i = 0; i < log.Count; i++)
        {
            any |= log[i].IsBilled && SpeaksOn(log[i].Date, basis);
        }

        return any;
    }

    /// <summary>Whether the policy is in force on the date of some line of dry needling; the earliest line that it does not speak of is said.</summary>
    public bool SpeaksOnSomeNeedling(ClauseTerms terms)
    {
        ServiceDate earliest = default;
        bool any = false;
        bool isOutside = false;
        foreach (ServiceLine line in check.Lines)
        {
            if (!TriggerPointCodes.IsNeedling(line.Code))
            {
                continue;
            }

            bool speaks = Policy.IsInForceOn(line.Date);
            any |= speaks;
            earliest = !speaks && (!isOutside || line.Date < earliest) ? line.Date : earliest;
            isOutside |= !speaks;
        }

        if (isOutside)
        {
            SpeaksOn(earliest, terms);
        }

        if (any)
        {
            check.Applies();
        }

        return any;
    }

    public bool SpeaksOn(ServiceDate date, IReadOnlyList<string>? basis)
    {
        if (Policy.IsInForceOn(date))
        {
            check.Applies();
            return true;
        }

        if (!said)
        {
            said = true;
            string missing = date.IsUnknown ? "date of service"
                : date < Policy.FirstDay ? check.Words($"{Policy.Id} before {Policy.FirstDay}")
                : check.Words($"{Policy.Id} after {Policy.LastDay}");
            check.NoData(missing, 0, basis);
        }

        return false;
    }

    /// <summary>A finding on a clause of the policy, with the clause's weight and basis.</summary>
    public FindingDraft Finding(ClauseTerms terms, int line, string message) => new()
    {
        Line = line,
        Message = message,
        Severity = terms.Severity,
        Basis = terms.Basis(Policy),
        Policy = Policy,
    };

    private static bool Bills(ClaimCheck check, NeedleTechnique technique)
    {
        foreach (ServiceLine line in check.Lines)
        {
            if (technique == NeedleTechnique.DryNeedling ? TriggerPointCodes.IsNeedling(line.Code) : TriggerPointCodes.IsInjection(line.Code))
            {
                return true;
            }
        }

        return false;
    }
}
