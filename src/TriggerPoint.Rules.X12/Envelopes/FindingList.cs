using System.Collections.Generic;

namespace TriggerPoint.Rules.X12;

/// <summary>Findings in the order of the file, as many as anybody will read; the rest is counted.</summary>
internal sealed class FindingList
{
    private readonly List<Finding> findings = [];
    private readonly int limit;
    private long others;
    private SourceLocation firstOther;

    public FindingList(int limit) => this.limit = limit;

    public bool IsEmpty => findings.Count == 0;

    public void Add(RuleDescriptor rule, string message, SourceLocation location, int line = 0, string supersedes = "")
    {
        if (findings.Count < limit)
        {
            findings.Add(Finding.ForInput(rule, message, location, line).InPlaceOf(supersedes));
            return;
        }

        firstOther = others == 0 ? location : firstOther;
        others++;
    }

    public void Clear()
    {
        findings.Clear();
        others = 0;
    }

    /// <summary>The findings, and one more that says how many are left out.</summary>
    public Finding[] ToArray() => others == 0
        ? findings.ToArray()
        : [.. findings, Finding.ForInput(InputRules.FindingsNotListed, $"{Words.Count(others, "finding more is", "findings more are")} not listed, the first of them here.", firstOther)];
}
