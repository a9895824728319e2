using System;
using System.Collections.Generic;

namespace TriggerPoint.Rules;

/// <summary>Notices claims of one run that have the same id, in memory that does not grow with the run.</summary>
/// <remarks>
/// At least the last 500 000 claims are remembered, as hashes of 64 bits: none is missed among them, and two ids that differ are taken for one with a
/// chance below one in a million. For use by one thread.
/// </remarks>
public sealed class ClaimIdRegister
{
    private const int Remembered = 500_000;
    private const ulong HashBasis = 14695981039346656037;
    private const ulong HashPrime = 1099511628211;

    private static readonly RuleDescriptor Rule = ReaderRules.ClaimIdRepeated;

    // Two generations: when the younger is full it becomes the older, and what was the older is forgotten.
    private HashSet<ulong> younger = new();
    private HashSet<ulong> older = new();

    /// <summary>Enters a claim.</summary>
    /// <param name="input">What a reader handed over; one without an id is handed back as it is.</param>
    /// <returns>The same input, with a finding more (TPR6028) when a claim before had its id.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="input"/> is null.</exception>
    public ClaimInput Enter(ClaimInput input)
    {
        Claim? claim = (input ?? throw new ArgumentNullException(nameof(input))).Claim;
        if (claim is null || claim.Id.Length == 0)
        {
            return input;
        }

        ulong hash = HashOf(claim.Id);
        bool known = older.Contains(hash) || younger.Contains(hash);
        if (younger.Add(hash) && younger.Count == Remembered)
        {
            older = younger;
            younger = new HashSet<ulong>();
        }

        return known
            ? input.WithFindings(new[] { Finding.ForInput(Rule, "A claim before this one has the same id.", input.Location) })
            : input;
    }

    private static ulong HashOf(string id)
    {
        ulong hash = HashBasis;
        foreach (char letter in id)
        {
            hash = unchecked((hash ^ letter) * HashPrime);
        }

        return hash;
    }
}
