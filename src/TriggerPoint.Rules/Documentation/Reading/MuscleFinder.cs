namespace TriggerPoint.Rules;

/// <summary>First pass over a clause: what its words name. Terms first, then words that lean on them, then what is left.</summary>
internal static class MuscleFinder
{
    public static void Find(string source, TokenizedText text, Clause clause)
    {
        var named = new NamedWords(source, text, clause);
        foreach (Item item in clause.Items)
        {
            named.Find(item);
            PartWords.Take(item);
        }

        for (int i = 1; i < clause.Items.Count; i++)
        {
            PartWords.Doubt(clause.Items[i], clause.Items[i - 1]);
        }

        new LeaningWords(text, clause).Complete();
        new UnknownWords(text, clause).Find();
    }
}
