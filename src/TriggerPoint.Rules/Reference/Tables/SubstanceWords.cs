using System;
using System.Collections.Generic;
using System.Linq;

namespace TriggerPoint.Rules;

/// <summary>Reads the words for a substance: as they stand, then without strengths, then without what says nothing about which it is.</summary>
internal static class SubstanceWords
{
    private const int LongestText = 200;

    // What says nothing about which substance it is. Longer terms that hold such a word are found before it is dropped.
    private static readonly HashSet<string> Fillers = new(StringComparer.Ordinal)
    {
        "mg", "mgs", "mcg", "ug", "ml", "mls", "cc", "ccs", "g", "u", "iu", "unit", "units", "percent", "per", "of",
        "hcl", "hydrochloride", "tromethamine", "injection", "injectable", "inj", "solution", "soln", "suspension", "susp", "usp", "vial",
        "plain", "mpf", "preservative", "free", "pf", "sterile", "local", "anesthetic", "steroid",
    };

    /// <summary>The row of the substance that the words name; row 0 has a key like the others.</summary>
    public static bool TryRead(string? text, out int row)
    {
        row = 0;
        if (text is null || text.Length > LongestText)
        {
            return false;
        }

        string words = SubstanceText.Normal(text);
        string[] all = words.Split(' ');
        return TryFind(words, out row)
            || TryFind(string.Join(" ", all.Where(IsName)), out row)
            || TryFind(string.Join(" ", all.Where(word => IsName(word) && !Fillers.Contains(word))), out row);
    }

    // 1, 25, 40mg: a strength or an amount.
    private static bool IsName(string word) => word.Length > 0 && word[0] is < '0' or > '9';

    private static bool TryFind(string term, out int row)
    {
        bool found = SubstanceTable.ByTerm.TryFind(SubstanceTable.Term, term, out int at);
        row = found ? SubstanceTable.TermRow[at] : 0;
        return found;
    }
}
