using System.Collections.Generic;

namespace TriggerPoint.Rules;

/// <summary>One occurrence of a rule: what was found, where, how much it weighs and what it rests on.</summary>
/// <remarks>
/// <see cref="Message"/> holds catalogue words, numbers and positions only; the words of the record are in <see cref="Mention"/>, so that
/// messages can be logged. Instances are immutable and safe for use by any number of threads.
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

    /// <summary>The rule.</summary>
    public RuleDescriptor Rule { get; }

    /// <summary>How much this occurrence weighs.</summary>
    public FindingSeverity Severity { get; }

    /// <summary>The facts this occurrence rests on, such as <c>TPI-206</c>: those of the rule, or the ones among them that apply.</summary>
    public IReadOnlyList<string> Basis { get; }

    /// <summary>What was found, in plain English, without words of the record.</summary>
    public string Message { get; }

    /// <summary>The words of the record that it is about; empty when it is about the whole session.</summary>
    public string Mention { get; }

    /// <summary>Where those words stand in the text that was read; empty when it is about the whole session or no text was read.</summary>
    public TextSpan Span { get; }

    /// <summary>The rule's id, the severity and the message.</summary>
    /// <returns>For example <c>TPR1014 info: …</c>.</returns>
    public override string ToString() => $"{Rule.Id} {SeverityName(Severity)}: {Message}";

    internal static string SeverityName(FindingSeverity severity) => severity switch
    {
        FindingSeverity.Info => "info",
        FindingSeverity.Warning => "warning",
        FindingSeverity.Error => "error",
        _ => "none",
    };
}
