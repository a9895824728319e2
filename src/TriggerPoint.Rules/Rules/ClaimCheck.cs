using System;
using System.Collections.Generic;

namespace TriggerPoint.Rules;

/// <summary>One claim under check: what a rule looks at, and where it reports.</summary>
/// <remarks>
/// Made by the scrubber, handed to each rule in turn, and used for another claim afterwards: a rule must not keep it. For use by one thread.
/// </remarks>
public sealed partial class ClaimCheck
{
    // Enough for the claims of a quarter that are alike but for their dates. The texts name codes, dates and policies, and nobody.
    private const int RememberedReportsBits = 10;
    private const int RememberedMissingBits = 12;

    private readonly RecentValues<ScrubReport> reports = new(RememberedReportsBits);
    private readonly RecentValues<MissingData> knownMissing = new(RememberedMissingBits);
    private readonly List<Finding> findings = new();
    private readonly List<MissingData> missing = new();
    private readonly EncounterCache encounters = new();
    private readonly SortedLines order = new();
    private readonly LinePairs pairs = new();
    private readonly EditionList editions = new();
    private readonly SessionLog sessions = new();
    private readonly BilledDays days = new();
    private readonly DrugLines drugs = new();
    private readonly BilledDrugs doses = new();
    private readonly OutsideEdition outside = new();
    private readonly HashSet<(int Line, string RuleId)> superseded = new();
    private RuleOutcome[] outcomes = Array.Empty<RuleOutcome>();
    private ClaimRule rule = null!;
    private FindingSeverity? severity;
    private bool applies;
    private bool isSuperseded;
    private int findingsBefore;
    private int missingBefore;
    private bool saysWordsOfHouse;

    internal ClaimCheck()
    {
    }

    /// <summary>The claim.</summary>
    public Claim Claim { get; private set; } = null!;

    /// <summary>What the record says; <see cref="ClaimDocumentation.None"/> when not given.</summary>
    public ClaimDocumentation Documentation { get; private set; } = null!;

    /// <summary>The patient's earlier sessions; <see cref="ClaimHistory.Unknown"/> when not given.</summary>
    public ClaimHistory History { get; private set; } = null!;

    /// <summary>The policy to check against; null when the claim names one that the scrubber does not know.</summary>
    public PayerPolicy? Policy { get; private set; }

    /// <summary>The tables to look codes up in, with their editions.</summary>
    public ReferenceData Reference { get; private set; } = null!;

    internal ServiceLine[] Lines => Claim.LineArray;

    /// <summary>The lines in the order of what they say.</summary>
    internal SortedLines Order => order;

    /// <summary>The lines that NCCI pairs.</summary>
    internal LinePairs Pairs => pairs;

    /// <summary>The editions that answer for the dates of the trigger point lines.</summary>
    internal IReadOnlyList<ReferenceEdition> Editions => editions.Of(this);

    /// <summary>How the muscles are counted: the policy's convention, or the default one.</summary>
    internal CountingConvention Convention => Policy?.Convention ?? CountingConvention.SidesDistinct;

    /// <summary>Says that the claim is the rule's concern: unless something is found or missing, the rule has passed.</summary>
    public void Applies() => applies = true;

    /// <summary>Says that the rule could not be checked, and why.</summary>
    /// <param name="what">What was missing, in a word or two, such as <c>history</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="what"/> is null.</exception>
    public void NoData(string what) => NoData(what, 0, null);

    /// <summary>Says that the rule could not be checked for a line, and why.</summary>
    /// <param name="what">What was missing, in a word or two, such as <c>units</c>.</param>
    /// <param name="line">The line, from 1.</param>
    /// <exception cref="ArgumentNullException"><paramref name="what"/> is null.</exception>
    public void NoData(string what, int line) => NoData(what, line, null);

    /// <summary>Reports about the whole claim.</summary>
    /// <param name="message">What was found, without words of the record.</param>
    /// <exception cref="ArgumentNullException"><paramref name="message"/> is null.</exception>
    public void Report(string message) => Report(new FindingDraft { Message = message });

    /// <summary>Reports about a line.</summary>
    /// <param name="line">The line, from 1.</param>
    /// <param name="message">What was found, without words of the record.</param>
    /// <exception cref="ArgumentNullException"><paramref name="message"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The claim has no such line.</exception>
    public void Report(int line, string message) => Report(new FindingDraft { Line = line, Message = message });

    /// <summary>Reports about a line, with what would cure it.</summary>
    /// <param name="line">The line, from 1.</param>
    /// <param name="message">What was found, without words of the record.</param>
    /// <param name="mend">What would cure it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="message"/> or <paramref name="mend"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The claim has no such line.</exception>
    public void Report(int line, string message, Mend mend) =>
        Report(new FindingDraft { Line = line, Message = message, Mend = mend ?? throw new ArgumentNullException(nameof(mend)) });

    /// <summary>What the record of a date supports, all sessions of the date together.</summary>
    /// <param name="date">The date of service.</param>
    /// <returns>The selection; null when no muscles are documented for the date.</returns>
    public CptSelection? SelectionOn(ServiceDate date) => encounters.On(date, this)?.Selection;

    /// <summary>The documented encounter of a date, all sessions of it together; null when none is documented.</summary>
    internal DocumentedEncounter? EncounterOn(ServiceDate date) => encounters.On(date, this);

    /// <summary>The patient's sessions, those of the claim and those of the history, in the order of their dates.</summary>
    internal SessionLog Sessions => sessions.Of(this);

    /// <summary>The days for which trigger point codes are billed, held against their records.</summary>
    internal BilledDays Days => days.Of(this);

    /// <summary>The lines that bill a drug.</summary>
    internal DrugLines DrugLines => drugs.Of(this);

    /// <summary>The drugs of the days on which trigger points were injected, held against their doses.</summary>
    internal BilledDrugs Doses => doses.Of(this);

    /// <summary>What is said of dates that reference data do not reach.</summary>
    internal OutsideEdition Outside => outside;

    /// <summary>A clause of the policy, where it has one and is in force on the date.</summary>
    internal PolicyClause? ClauseOn(ServiceDate date, PolicyClauseKind kind) => Policy?.IsInForceOn(date) == true ? Policy.Clause(kind) : null;

    internal void NoData(string what, int line, IReadOnlyList<string>? basis)
    {
        var content = new MissingContent(rule.Descriptor, basis ?? rule.Descriptor.Facts, what ?? throw new ArgumentNullException(nameof(what)), line);
        saysWordsOfHouse |= rule.Descriptor.IsOfHouse;
        missing.Add(rule.Descriptor.IsOfHouse ? content.Make() : knownMissing.Get(content));
    }

    internal void Report(FindingDraft draft)
    {
        if (draft.Line < 0 || draft.Line > Lines.Length || draft.OtherLine > Lines.Length)
        {
            throw new ArgumentOutOfRangeException(nameof(draft), draft.Line, $"The claim has {Wording.Count(Lines.Length, "line")}.");
        }

        if (superseded.Count > 0 && superseded.Contains((draft.Line, rule.Descriptor.Id)))
        {
            isSuperseded = true;
            return;
        }

        findings.Add(new Finding(
            rule.Descriptor,
            severity ?? draft.Severity ?? rule.Descriptor.DefaultSeverity,
            draft.Basis ?? rule.Descriptor.Facts,
            draft.Message ?? throw new ArgumentNullException(nameof(draft), "A finding needs a message."),
            draft.Mention ?? string.Empty,
            draft.Span)
        {
            Line = draft.Line,
            OtherLine = draft.OtherLine,
            Mend = draft.Mend,
            Policy = draft.Policy?.Id ?? string.Empty,
            Location = draft.Line > 0 && !Lines[draft.Line - 1].Location.IsNone ? Lines[draft.Line - 1].Location : Claim.Location,
        });
    }

    internal void Begin(Claim claim, ClaimDocumentation documentation, ClaimHistory history, PayerPolicy? policy, ReferenceData reference, Finding[] read)
    {
        Claim = claim;
        Documentation = documentation;
        History = history;
        Policy = policy;
        Reference = reference;
        foreach (Finding finding in read)
        {
            if (finding.Supersedes.Length > 0)
            {
                superseded.Add((finding.Line, finding.Supersedes));
            }
        }

        order.Begin(claim.LineArray);
        pairs.Begin(this);
    }

    /// <summary>Lets go of the claim: between two claims nothing of a patient is kept.</summary>
    internal void End()
    {
        Claim = null!;
        Documentation = null!;
        History = null!;
        Policy = null;
        findings.Clear();
        missing.Clear();
        saysWordsOfHouse = false;
        encounters.Clear();
        sessions.Clear();
        days.Clear();
        drugs.Clear();
        doses.Clear();
        superseded.Clear();
        order.End();
        pairs.End();
    }

    /// <summary>Runs rules; one that is switched off is not applicable.</summary>
    internal void Run(RulePlan plan)
    {
        if (outcomes.Length < plan.Count)
        {
            outcomes = new RuleOutcome[plan.Count];
        }

        plan.Run(this, outcomes);
    }

    /// <summary>What the rules that were run make of the claim. Without findings many claims share one report, whatever a house rule says of its own.</summary>
    internal ScrubReport Report(RuleSet rules, CptSelection? selection)
    {
        var content = new ReportContent(rules, outcomes, missing, Editions, selection);
        return findings.Count > 0 || saysWordsOfHouse ? content.With(findings.ToArray()) : reports.Get(content);
    }

    /// <summary>Runs one rule, and says what became of it. A severity given here is that of all its findings.</summary>
    internal RuleOutcome Run(ClaimRule next, FindingSeverity? given)
    {
        rule = next;
        severity = given;
        applies = false;
        isSuperseded = false;
        findingsBefore = findings.Count;
        missingBefore = missing.Count;
        next.Check(this);
        return findings.Count > findingsBefore || isSuperseded ? RuleOutcome.Found
            : missing.Count > missingBefore ? RuleOutcome.NoData
            : applies ? RuleOutcome.Passed
            : RuleOutcome.NotApplicable;
    }
}
