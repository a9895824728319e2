namespace TriggerPoint.Rules;

/// <summary>Look-ups in the generated term table; nothing is built, nothing is allocated.</summary>
internal static partial class Vocabulary
{
    public static TermEntry Find(string phrase)
    {
        char[] buffer = phrase.ToCharArray();
        uint hash = TermHash.Seed;
        foreach (char c in buffer)
        {
            hash = TermHash.Add(hash, c);
        }

        return Find(buffer, 0, buffer.Length, hash);
    }

    /// <summary>Finds a stretch of a buffer whose hash is known.</summary>
    public static TermEntry Find(char[] buffer, int start, int length, uint hash)
    {
        int mask = TermTable.Slots.Length - 1;
        for (int slot = TermHash.Slot(hash, TermTable.Slots.Length); TermTable.Slots[slot] != 0; slot = (slot + 1) & mask)
        {
            int row = TermTable.Slots[slot] - 1;
            if (TermTable.Term.Holds(row, buffer, start, length))
            {
                return new TermEntry(row);
            }
        }

        return default;
    }
}
