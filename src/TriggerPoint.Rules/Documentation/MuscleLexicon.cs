using System;
using System.Collections.Generic;
using System.Linq;

namespace TriggerPoint.Rules;

/// <summary>Reads the words that clinicians write for muscles, sides and counts.</summary>
/// <remarks>
/// <para>
/// Reading keeps what stands in the record and never guesses: words that are in no table become a mention of kind
/// <see cref="MentionKind.Unknown"/> with <see cref="MuscleMention.Suggestions"/>. Words in negations, deferrals, history and examination
/// findings prove nothing. Parsing never throws on any text and takes time in proportion to its length.
/// </para>
/// <para>All members are pure and safe for use by any number of threads. The tables come from <c>Data/</c>; see its <c>ORIGIN.md</c>.</para>
/// </remarks>
public static partial class MuscleLexicon
{
    /// <summary>Reads a list of sites as documented: <c>R upper trap x6; levator scap, right x3</c>.</summary>
    /// <param name="text">The words of the record.</param>
    /// <returns>The reading, with a mention for each place that the words name.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static MuscleReading Read(string text) => RecordReader.Read(text ?? throw new ArgumentNullException(nameof(text)));

    /// <summary>Looks up one term, without side or count.</summary>
    /// <param name="term">The term, in any letter case and punctuation, or null.</param>
    /// <param name="result">The term as the lexicon holds it.</param>
    /// <returns>Whether the lexicon holds it as a muscle or group word.</returns>
    public static bool TryFind(string? term, out MuscleTerm result)
    {
        string normal = term is null ? string.Empty : TokenizedText.NormalFormOf(term);
        TermEntry entry = Vocabulary.Find(normal);
        result = entry.IsMuscleWord ? new MuscleTerm(entry) : default;
        return entry.IsMuscleWord;
    }

    /// <summary>All terms that name a muscle, or a part of it, beyond doubt.</summary>
    /// <param name="muscle">The muscle; <see cref="Muscle.Unspecified"/> has no terms.</param>
    /// <returns>The terms in order.</returns>
    public static IReadOnlyList<MuscleTerm> TermsFor(Muscle muscle) => Terms()
        .Where(term => term.Kind is MentionKind.Exact or MentionKind.Part && term.Muscles[0] == muscle).ToArray();

    /// <summary>Terms that hold a text, those that begin with it first.</summary>
    /// <param name="text">Part of a term, in any letter case.</param>
    /// <returns>The terms in order; empty for an empty text.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static IReadOnlyList<MuscleTerm> Search(string text)
    {
        string normal = TokenizedText.NormalFormOf(text ?? throw new ArgumentNullException(nameof(text)));
        return normal.Length == 0
            ? Array.Empty<MuscleTerm>()
            : Terms().Where(term => term.Text.IndexOf(normal, StringComparison.Ordinal) >= 0)
                .OrderBy(term => !term.Text.StartsWith(normal, StringComparison.Ordinal)).ToArray();
    }

    private static IEnumerable<MuscleTerm> Terms()
    {
        for (int row = 0; row < TermTable.Term.Count; row++)
        {
            var entry = new TermEntry(row);
            if (entry.IsMuscleWord)
            {
                yield return new MuscleTerm(entry);
            }
        }
    }
}
