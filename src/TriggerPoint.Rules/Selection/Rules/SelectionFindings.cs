using System;
using System.Collections.Generic;

namespace TriggerPoint.Rules;

/// <summary>What the rules of a selection look at, and where they put what they find.</summary>
internal sealed class SelectionFindings
{
    private const int MostPlaces = 20;
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

    /// <summary>
    /// The mentions that fit, one a place: a bilateral mention stands twice at one. A text that is no list of muscles at all may have very
    /// many, so a rule reports on the first ones, and on the number of those left.
    /// </summary>
    public IEnumerable<MuscleMention> Once(RuleDescriptor rule, Func<MuscleMention, bool> fits) => Once(rule, rule.DefaultSeverity, fits);

    /// <inheritdoc cref="Once(RuleDescriptor, Func{MuscleMention, bool})"/>
    public IEnumerable<MuscleMention> Once(RuleDescriptor rule, FindingSeverity severity, Func<MuscleMention, bool> fits)
    {
        var seen = new HashSet<(TextSpan, string)>();
        foreach (MuscleMention mention in Mentions)
        {
            if (fits(mention) && seen.Add((mention.Span, mention.Text)) && seen.Count <= MostPlaces)
            {
                yield return mention;
            }
        }

        if (seen.Count > MostPlaces)
        {
            Add(rule, severity, rule.Facts, $"{seen.Count - MostPlaces} more places: {char.ToLowerInvariant(rule.Title[0])}{rule.Title.Substring(1)}.", null);
        }
    }
}
