using System;
using System.Collections.Generic;
using System.Linq;

namespace TriggerPoint.Rules.Testing;

/// <summary>
/// The laws for a scrubber of claims, whoever wrote it: that it answers, always alike, without naming anybody; that it lets pass what is right; and,
/// rule by rule, that it flags what is wrong.
/// </summary>
/// <remarks>All members are safe for use by any number of threads.</remarks>
public static class ScrubberLaws
{
    /// <summary>Any claim is scrubbed: what makes no sense is a flag, not an exception (TPI-801).</summary>
    public const string AnyClaimIsScrubbed = nameof(AnyClaimIsScrubbed);

    /// <summary>The same claim has the same flags again, whatever was scrubbed in between (TPI-801).</summary>
    public const string TheReportIsAlwaysTheSame = nameof(TheReportIsAlwaysTheSame);

    /// <summary>The order of the lines changes neither how many flags there are nor what they weigh (TPI-801).</summary>
    public const string LineOrderDoesNotMatter = nameof(LineOrderDoesNotMatter);

    /// <summary>A flag names a line that the claim has, or the whole claim (TPI-801).</summary>
    public const string FlagsNameLinesOfTheClaim = nameof(FlagsNameLinesOfTheClaim);

    /// <summary>No message holds the identifier of a patient or provider, or words of a note (TPI-805).</summary>
    public const string MessagesNameNobody = nameof(MessagesNameNobody);

    /// <summary>A claim in which everything is right is not rejected (TPI-101).</summary>
    public const string ClaimsThatPassAreNotRejected = nameof(ClaimsThatPassAreNotRejected);

    /// <summary>A claim without its record and history is not called clean: something was not checked (TPI-805, TPI-809).</summary>
    public const string AMissingRecordIsNotClean = nameof(AMissingRecordIsNotClean);

    /// <summary>20552 and 20553 on one date are rejected, whatever the modifiers (TPI-104, TPI-401).</summary>
    public const string BothCodesOnOneDateAreRejected = nameof(BothCodesOnOneDateAreRejected);

    /// <summary>More than one unit is rejected (TPI-103).</summary>
    public const string ASecondUnitIsRejected = nameof(ASecondUnitIsRejected);

    /// <summary>A code for more muscles than the record shows is rejected (TPI-101).</summary>
    public const string ACodeAboveTheRecordIsRejected = nameof(ACodeAboveTheRecordIsRejected);

    /// <summary>The name of the law that a scrubber flags the claims that break one rule.</summary>
    /// <param name="ruleId">The rule's id, one of <see cref="TriggerPointGen.BreakableRules"/>.</param>
    /// <returns>For example <c>FlagsTPR2011</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="ruleId"/> is null.</exception>
    public static string Flags(string ruleId) => "Flags" + (ruleId ?? throw new ArgumentNullException(nameof(ruleId))).ToUpperInvariant();

    /// <summary>The laws for a scrubber of this library, with its own rules or others.</summary>
    /// <param name="scrubber">The scrubber.</param>
    /// <returns>The laws.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="scrubber"/> is null.</exception>
    public static LawSet For(ClaimScrubber scrubber)
    {
        _ = scrubber ?? throw new ArgumentNullException(nameof(scrubber));
        return For(one => FlagsOf(scrubber.Scrub(one.Claim, one.Documentation, one.History)));
    }

    /// <summary>The laws for a scrubber that takes cases of this library.</summary>
    /// <param name="scrub">Gives the flags on a case, those of severity <see cref="FindingSeverity.None"/> for what could not be checked.</param>
    /// <returns>The laws.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="scrub"/> is null.</exception>
    public static LawSet For(Func<ScrubCase, IEnumerable<ClaimFlag>> scrub) => new(new ScrubberCases(scrub ?? throw new ArgumentNullException(nameof(scrub))).All());

    /// <summary>The laws for a scrubber with types of its own.</summary>
    /// <typeparam name="TClaim">The scrubber's type of a claim with what belongs to it.</typeparam>
    /// <typeparam name="TReport">The scrubber's type of a report.</typeparam>
    /// <param name="scrub">The scrubber.</param>
    /// <param name="toTheirs">Makes the scrubber's claim of a case of this library.</param>
    /// <param name="fromTheirs">Makes flags of the scrubber's report.</param>
    /// <returns>The laws.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static LawSet For<TClaim, TReport>(Func<TClaim, TReport> scrub, Func<ScrubCase, TClaim> toTheirs, Func<TReport, IEnumerable<ClaimFlag>> fromTheirs)
    {
        _ = scrub ?? throw new ArgumentNullException(nameof(scrub));
        _ = toTheirs ?? throw new ArgumentNullException(nameof(toTheirs));
        _ = fromTheirs ?? throw new ArgumentNullException(nameof(fromTheirs));
        return For(one => fromTheirs(scrub(toTheirs(one))));
    }

    /// <summary>The flags of a report of this library: its findings, and a flag of no weight for each thing that was not checked.</summary>
    /// <param name="report">The report.</param>
    /// <returns>The flags.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    public static IReadOnlyList<ClaimFlag> FlagsOf(ScrubReport report)
    {
        _ = report ?? throw new ArgumentNullException(nameof(report));
        return Array.AsReadOnly(report.Findings.Select(finding => new ClaimFlag(finding.Line, finding.Severity, $"{finding.Rule.Id} {finding.Message}"))
            .Concat(report.MissingData.Select(missing => new ClaimFlag(missing.Line, FindingSeverity.None, missing.ToString()))).ToArray());
    }
}
