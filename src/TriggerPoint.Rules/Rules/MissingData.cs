using System.Collections.Generic;

namespace TriggerPoint.Rules;

/// <summary>What a rule would have needed, and did not have.</summary>
/// <remarks>Immutable and safe for use by any number of threads.</remarks>
public sealed class MissingData
{
    internal MissingData(RuleDescriptor rule, IReadOnlyList<string> basis, string missing, int line, int contentHash)
    {
        Rule = rule;
        Basis = basis;
        Missing = missing;
        Line = line;
        ContentHash = contentHash;
    }

    /// <summary>The rule.</summary>
    public RuleDescriptor Rule { get; }

    /// <summary>The facts that could not be checked, such as <c>TPI-601</c>.</summary>
    public IReadOnlyList<string> Basis { get; }

    /// <summary>What was missing, in a word or two, such as <c>history</c>, and why where that is not plain.</summary>
    public string Missing { get; }

    /// <summary>The service line that it is about, from 1; 0 when it is about the whole claim.</summary>
    public int Line { get; }

    /// <summary>The same for the same content.</summary>
    internal int ContentHash { get; }

    /// <summary>The rule's id and what was missing.</summary>
    /// <returns>For example <c>TPR4001 not checked: history</c>.</returns>
    public override string ToString() => $"{Rule.Id} not checked: {Missing}";
}
