using System.Collections.Generic;

namespace TriggerPoint.Rules.X12;

/// <summary>Counts the transactions that are not professional claims, kind by kind.</summary>
internal sealed class OtherTransactions
{
    private const int MostKinds = 20;
    private const string Remaining = "of further kinds";

    private readonly List<(string Name, long Count, SourceLocation First)> kinds = [];

    public void Add(string name, SourceLocation location)
    {
        int at = kinds.FindIndex(kind => kind.Name == name);
        if (at < 0 && kinds.Count >= MostKinds)
        {
            name = Remaining;
            at = kinds.FindIndex(kind => kind.Name == name);
        }

        if (at < 0)
        {
            kinds.Add((name, 1, location));
        }
        else
        {
            kinds[at] = kinds[at] with { Count = kinds[at].Count + 1 };
        }
    }

    public void Report(FindingList findings)
    {
        foreach ((string name, long count, SourceLocation first) in kinds)
        {
            findings.Add(
                InputRules.OtherTransaction, $"{Words.Count(count, "transaction is", "transactions are")} {name}, no professional claims: counted, and not read.", first);
        }
    }
}
