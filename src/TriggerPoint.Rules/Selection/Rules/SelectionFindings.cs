using System;
using System.Collections.Generic;

namespace TriggerPoint.Rules;

/// <summary>What the rules of a selection look at, and where they put what they find.</summary>
internal sealed class SelectionFindings
{
    private readonly List<Finding> findings = new();

    public SelectionFindings(CptSelection selection)
    {
        Selection = selection;
        Session = selection.Session;
    }

    public CptSelection Selection { get; }

    public InjectionSession Session { get; }

    public IReadOnlyList<Finding> All => findings;

    /// <summary>Reports about the session.</summary>
    public void Add(RuleDescriptor rule, string message) => Add(rule, rule.DefaultSeverity, rule.Facts, message, null);

    /// <summary>Reports about a mention.</summary>
    public void Add(RuleDescriptor rule, string message, MuscleMention mention) => Add(rule, rule.DefaultSeverity, rule.Facts, message, mention);

    /// <summary>Reports with a severity and facts of its own.</summary>
    public void Add(RuleDescriptor rule, FindingSeverity severity, IReadOnlyList<string> basis, string message, MuscleMention? mention) =>
        findings.Add(new Finding(rule, severity, basis, message, mention?.Text ?? string.Empty, mention?.Span ?? default));

    /// <summary>The mentions that stand for an injection or needling, in the order of the record.</summary>
    public IEnumerable<MuscleMention> Mentions
    {
        get
        {
            foreach (Injection injection in Session.Injections)
            {
                yield return injection.Mention;
            }
        }
    }

    /// <summary>The first mention of each kind of words that fits, so that a repeated word is reported once.</summary>
    public IEnumerable<MuscleMention> Once(Func<MuscleMention, bool> fits)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (MuscleMention mention in Mentions)
        {
            // A bilateral mention stands twice at one place.
            if (fits(mention) && seen.Add($"{mention.Span}{(mention.Span.IsEmpty ? mention.Text : string.Empty)}"))
            {
                yield return mention;
            }
        }
    }
}
