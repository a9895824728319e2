using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Security.Cryptography;
using System.Text;

namespace TriggerPoint.Rules.Mutants;

/// <summary>A part of the mutants: all that must be noticed, and of the others those on lines that were changed lately, up to a half, and the rest by lot.</summary>
internal static class Draw
{
    /// <param name="mutants">What to draw from.</param>
    /// <param name="count">How many of those that need not be noticed.</param>
    /// <param name="changed">A file of lines that were changed: <c>Codes/ServiceDate.cs:12</c>.</param>
    /// <param name="seed">The lot falls anew with every seed, and the same with the same.</param>
    public static Mutant[] Of(Mutant[] mutants, int count, string changed, string seed)
    {
        HashSet<string> lines = [.. File.ReadLines(changed)];
        bool IsChanged(Mutant mutant) => lines.Contains($"{mutant.File}:{mutant.At}");
        Mutant[] lot =
        [
            .. mutants.Where(mutant => !mutant.MustBeNoticed)
                .OrderBy(mutant => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes($"{seed} {mutant.Id}"))), StringComparer.Ordinal),
        ];

        // Up to a half: what was written last week is not all that there is.
        Mutant[] late = [.. lot.Where(IsChanged).Take(count / 2)];
        HashSet<int> drawn = [.. late.Concat(lot.Except(late).Take(count - late.Length)).Select(mutant => mutant.Id)];
        Console.WriteLine($"{drawn.Count} mutants are drawn, {late.Length} of them for their lines, which were changed");
        return [.. mutants.Where(mutant => mutant.MustBeNoticed || drawn.Contains(mutant.Id))];
    }
}
