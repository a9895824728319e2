using System;
using System.Collections.Generic;
using System.Collections.ObjectModel;

namespace TriggerPoint.Rules;

/// <summary>What a rule is, apart from any occurrence of it.</summary>
/// <remarks>
/// <see cref="RuleCatalog"/> lists those of the library; house rules make their own with <see cref="Create"/>. Two descriptors are equal when
/// they are the same object.
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
        HelpPath = $"docs/rules/{id}.md";
        Facts = new ReadOnlyCollection<string>(facts);
    }

    private RuleDescriptor(RuleDescriptor other)
    {
        Id = other.Id;
        Title = other.Title;
        Category = other.Category;
        DefaultSeverity = other.DefaultSeverity;
        Facts = other.Facts;
        Denials = other.Denials;
        HelpPath = other.HelpPath;
        IsOfHouse = other.IsOfHouse;
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

    /// <summary>The denial codes that a mended claim is likely to escape: CARC by number, RARC by letter and number; empty when none is known.</summary>
    public IReadOnlyList<string> Denials { get; private set; } = ReadOnly.View(Array.Empty<string>());

    /// <summary>The rule's page: for the library's own a path from the root of the repository, for a house rule whatever it was given; or empty.</summary>
    public string HelpPath { get; private set; }

    /// <summary>Whether it is a house rule, whose words are not the library's.</summary>
    internal bool IsOfHouse { get; private set; }

    /// <summary>Describes a house rule.</summary>
    /// <param name="id">Its id, such as <c>HOUSE001</c>: letters, then digits. <c>TPR</c> is kept for the library.</param>
    /// <param name="title">A short title, without a period.</param>
    /// <param name="category">What it is about.</param>
    /// <param name="defaultSeverity">The severity of its findings.</param>
    /// <returns>The descriptor.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> or <paramref name="title"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="id"/> is not letters followed by digits, or begins with <c>TPR</c>.</exception>
    public static RuleDescriptor Create(string id, string title, RuleCategory category, FindingSeverity defaultSeverity)
    {
        if (!IsHouseId(id ?? throw new ArgumentNullException(nameof(id))))
        {
            throw Failures.Format("The id of a house rule is letters followed by digits, such as HOUSE001, and does not begin with TPR", id);
        }

        return new(id, title ?? throw new ArgumentNullException(nameof(title)), category, defaultSeverity) { HelpPath = string.Empty, IsOfHouse = true };
    }

    /// <summary>The same rule with the page that explains it.</summary>
    /// <param name="helpPath">A path or address; empty for none.</param>
    /// <returns>The descriptor.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="helpPath"/> is null.</exception>
    public RuleDescriptor WithHelpPath(string helpPath) => new(this) { HelpPath = helpPath ?? throw new ArgumentNullException(nameof(helpPath)) };

    /// <summary>The same rule with the denial codes that it prevents.</summary>
    /// <param name="denials">CARC by number, RARC by letter and number.</param>
    /// <returns>The descriptor.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="denials"/> or a code is null.</exception>
    public RuleDescriptor WithDenials(params string[] denials) => new(this) { Denials = ReadOnly.View(ReadOnly.Copy(denials, nameof(denials))) };

    /// <summary>The id and the title.</summary>
    /// <returns>For example <c>TPR1009: No muscle is named</c>.</returns>
    public override string ToString() => $"{Id}: {Title}";

    private static bool IsHouseId(string id)
    {
        int letters = 0;
        while (letters < id.Length && (char)(id[letters] | 32) is >= 'a' and <= 'z')
        {
            letters++;
        }

        int digits = letters;
        while (digits < id.Length && id[digits] is >= '0' and <= '9')
        {
            digits++;
        }

        return letters > 0 && digits > letters && digits == id.Length && !id.StartsWith("TPR", StringComparison.OrdinalIgnoreCase);
    }
}
