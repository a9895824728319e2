#if NET
using System;

namespace TriggerPoint.Rules;

internal static partial class Vocabulary
{
    /// <summary>Finds a phrase whose hash is known.</summary>
    public static TermEntry Find(ReadOnlySpan<char> phrase, uint hash)
    {
        int mask = TermTable.Slots.Length - 1;
        for (int slot = TermHash.Slot(hash, TermTable.Slots.Length); TermTable.Slots[slot] != 0; slot = (slot + 1) & mask)
        {
            int row = TermTable.Slots[slot] - 1;
            if (TermTable.Term.Holds(row, phrase))
            {
                return new TermEntry(row);
            }
        }

        return default;
    }
}
#endif
