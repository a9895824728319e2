namespace TriggerPoint.Rules;

/// <summary>
/// Words that lean on a neighbour: in <c>gluteus medius and minimus</c> the second lacks its first word, in <c>upper and middle trapezius</c>
/// the first lacks its last. Only a phrase that the term table holds is taken; nothing is guessed.
/// </summary>
internal static class Ellipsis
{
    /// <summary>Completes a fragment from the phrase before it: its first words, as many as possible.</summary>
    public static bool TryAfter(string fragment, string before, out string phrase, out MuscleSense sense)
    {
        string[] words = before.Split(' ');
        for (int kept = words.Length; kept > 0; kept--)
        {
            if (TryFind(Join(words, 0, kept) + " " + fragment, out phrase, out sense))
            {
                return true;
            }
        }

        for (int dropped = 1; dropped < words.Length; dropped++)
        {
            if (TryFind(Join(words, dropped, words.Length - dropped) + " " + fragment, out phrase, out sense))
            {
                return true;
            }
        }

        return TryBefore(fragment, before, out phrase, out sense);
    }

    /// <summary>Completes a fragment from the phrase behind it: its last words, as many as possible.</summary>
    public static bool TryBefore(string fragment, string behind, out string phrase, out MuscleSense sense)
    {
        string[] words = behind.Split(' ');
        for (int dropped = 0; dropped < words.Length; dropped++)
        {
            if (TryFind(fragment + " " + Join(words, dropped, words.Length - dropped), out phrase, out sense))
            {
                return true;
            }
        }

        phrase = string.Empty;
        sense = default;
        return false;
    }

    private static bool TryFind(string phrase, out string found, out MuscleSense sense)
    {
        found = phrase;
        sense = default;
        TermEntry entry = Vocabulary.Find(phrase);
        if (!entry.IsMuscleWord)
        {
            return false;
        }

        sense = entry.Sense;
        return true;
    }

    private static string Join(string[] words, int start, int count) => string.Join(" ", words, start, count);
}
