using System.Collections.Generic;

namespace TriggerPoint.Rules;

/// <summary>A finding on a claim as a rule writes it; what is left out comes from the rule.</summary>
internal struct FindingDraft
{
    /// <summary>The line, from 1; 0 for the whole claim.</summary>
    public int Line { get; set; }

    /// <summary>The other line of a pair, from 1; 0 for none.</summary>
    public int OtherLine { get; set; }

    public string Message { get; set; }

    public Mend? Mend { get; set; }

    /// <summary>The severity unless a rule set gives the rule another; null for the rule's own.</summary>
    public FindingSeverity? Severity { get; set; }

    /// <summary>The facts among the rule's that apply; null for all of them.</summary>
    public IReadOnlyList<string>? Basis { get; set; }

    /// <summary>The policy that asks for it; null for none.</summary>
    public PayerPolicy? Policy { get; set; }

    /// <summary>The words of the record, and their place in what was read.</summary>
    public string? Mention { get; set; }

    public TextSpan Span { get; set; }
}
