using System;
using System.Collections.Generic;
using System.Collections.ObjectModel;

namespace TriggerPoint.Rules;

/// <summary>What a rule is, apart from any occurrence of it.</summary>
/// <remarks>
/// Descriptors are made by the library only; <see cref="RuleCatalog"/> lists them. Two descriptors are equal when they are the same object.
/// Instances are immutable and safe for use by any number of threads.
/// </remarks>
public sealed class RuleDescriptor
{
    internal RuleDescriptor(string id, string title, RuleCategory category, FindingSeverity defaultSeverity, params string[] facts)
    {
        Id = id;
        Title = title;
        Category = category;
        DefaultSeverity = defaultSeverity;
        Facts = new ReadOnlyCollection<string>(facts);
    }

    /// <summary>The stable id, <c>TPR</c> and four digits. Ids are never used again for another rule.</summary>
    public string Id { get; }

    /// <summary>A short title, without a period.</summary>
    public string Title { get; }

    /// <summary>What the rule is about.</summary>
    public RuleCategory Category { get; }

    /// <summary>The severity a finding has unless its occurrence says otherwise.</summary>
    public FindingSeverity DefaultSeverity { get; }

    /// <summary>The facts the rule rests on, such as <c>TPI-206</c>; see <c>docs/reference</c>.</summary>
    public IReadOnlyList<string> Facts { get; }

    /// <summary>The rule's page, as a path from the root of the repository.</summary>
    public string HelpPath => $"docs/rules/{Id}.md";

    /// <summary>The id and the title.</summary>
    /// <returns>For example <c>TPR1009: No muscle is named</c>.</returns>
    public override string ToString() => $"{Id}: {Title}";
}
