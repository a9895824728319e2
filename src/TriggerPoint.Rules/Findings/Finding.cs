using System;
using System.Collections.Generic;

namespace TriggerPoint.Rules;

/// <summary>One occurrence of a rule: what was found, where, how much it weighs, what it rests on and what would cure it.</summary>
/// <remarks>
/// <see cref="Message"/> holds catalogue words, codes, numbers and positions only; the words of the record are in <see cref="Mention"/>, so
/// that messages can be logged. Instances are immutable and safe for use by any number of threads.
/// </remarks>
public sealed class Finding
{
    internal Finding(RuleDescriptor rule, FindingSeverity severity, IReadOnlyList<string> basis, string message, string mention, TextSpan span)
    {
        Rule = rule;
        Severity = severity;
        Basis = basis;
        Message = message;
        Mention = mention;
        Span = span;
    }

    private Finding(Finding other, FindingSeverity severity)
        : this(other.Rule, severity, other.Basis, other.Message, other.Mention, other.Span)
    {
        Line = other.Line;
        OtherLine = other.OtherLine;
        Mend = other.Mend;
        Policy = other.Policy;
        Location = other.Location;
        Supersedes = other.Supersedes;
    }

    /// <summary>The rule.</summary>
    public RuleDescriptor Rule { get; }

    /// <summary>How much this occurrence weighs.</summary>
    public FindingSeverity Severity { get; }

    /// <summary>The facts this occurrence rests on, such as <c>TPI-206</c>: those of the rule, or the ones among them that apply.</summary>
    public IReadOnlyList<string> Basis { get; }

    /// <summary>What was found, in plain English, without words of the record.</summary>
    public string Message { get; }

    /// <summary>The words of the record that it is about; empty when it is about no words.</summary>
    public string Mention { get; }

    /// <summary>Where those words stand in the text that was read; empty when it is about no words or no text was read.</summary>
    public TextSpan Span { get; }

    /// <summary>The service line that it is about, from 1; 0 when it is about no line, or about the whole claim.</summary>
    public int Line { get; internal set; }

    /// <summary>The other line of a pair, from 1; 0 when there is none.</summary>
    public int OtherLine { get; internal set; }

    /// <summary>What would cure it; null when there is nothing to do but to know it.</summary>
    public Mend? Mend { get; internal set; }

    /// <summary>The id of the payer policy that asks for it; empty when no policy does.</summary>
    public string Policy { get; internal set; } = string.Empty;

    /// <summary>Where the line, or the claim, stands in the file it was read from; <see cref="SourceLocation.None"/> when no file was read.</summary>
    public SourceLocation Location { get; internal set; }

    /// <summary>
    /// The id of a rule on claims that would say of the same line what a reader has said here, with less to go by, and is silent then; empty when there is none.
    /// </summary>
    public string Supersedes { get; private set; } = string.Empty;

    /// <summary>The denial codes (CARC and RARC) that it is likely to prevent; empty when none is known. See the denial map in <c>docs/reference/claim-format.md</c>.</summary>
    public IReadOnlyList<string> Denials => Rule.Denials;

    /// <summary>What a reader of claim files found about a claim as a whole. Rules on claims report to <see cref="ClaimCheck"/> instead.</summary>
    /// <param name="rule">The rule, from <see cref="RuleCatalog"/> or of the house.</param>
    /// <param name="message">What was found, without words of the record and without identifiers.</param>
    /// <param name="location">Where in the file, or <see cref="SourceLocation.None"/>.</param>
    /// <returns>The finding, with the severity and the facts of the rule.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rule"/> or <paramref name="message"/> is null.</exception>
    public static Finding ForInput(RuleDescriptor rule, string message, SourceLocation location) => ForInput(rule, message, location, 0);

    /// <summary>What a reader of claim files found about a service line.</summary>
    /// <param name="rule">The rule, from <see cref="RuleCatalog"/> or of the house.</param>
    /// <param name="message">What was found, without words of the record and without identifiers.</param>
    /// <param name="location">Where in the file, or <see cref="SourceLocation.None"/>.</param>
    /// <param name="line">The service line, from 1; 0 for the claim as a whole.</param>
    /// <returns>The finding, with the severity and the facts of the rule.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rule"/> or <paramref name="message"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="line"/> is negative.</exception>
    public static Finding ForInput(RuleDescriptor rule, string message, SourceLocation location, int line)
    {
        FindingSeverity severity = (rule ?? throw new ArgumentNullException(nameof(rule))).DefaultSeverity;
        return new(rule, severity, rule.Facts, message ?? throw new ArgumentNullException(nameof(message)), string.Empty, default)
        {
            Line = line >= 0 ? line : throw new ArgumentOutOfRangeException(nameof(line), line, "Lines are numbered from 1; 0 is the whole claim."),
            Location = location,
        };
    }

    /// <summary>The same finding, in the place of what a rule on claims would say of the line: a code that cannot be read is one finding, not two.</summary>
    /// <param name="ruleId">The id of the rule, such as <see cref="RuleIds.LineWithoutCode"/>; empty for none.</param>
    /// <returns>This value when nothing changes.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="ruleId"/> is null.</exception>
    public Finding InPlaceOf(string ruleId) =>
        (ruleId ?? throw new ArgumentNullException(nameof(ruleId))) == Supersedes ? this : new(this, Severity) { Supersedes = ruleId };

    /// <summary>The rule's id, the severity, the line where there is one, and the message.</summary>
    /// <returns>For example <c>TPR1014 info: …</c> or <c>TPR3002 error, line 2: …</c>.</returns>
    public override string ToString() => Line == 0
        ? $"{Rule.Id} {SeverityName(Severity)}: {Message}"
        : FormattableString.Invariant($"{Rule.Id} {SeverityName(Severity)}, line {Line}: {Message}");

    internal Finding WithSeverity(FindingSeverity severity) => severity == Severity ? this : new(this, severity);

    internal static string SeverityName(FindingSeverity severity) => severity switch
    {
        FindingSeverity.Info => "info",
        FindingSeverity.Warning => "warning",
        FindingSeverity.Error => "error",
        _ => "none",
    };
}
