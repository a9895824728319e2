using System.Collections.Generic;
using System.Linq;
using TriggerPoint.Rules;

namespace TriggerPoint.Cli;

/// <summary>Searches the lexicon and gathers its terms under what they name.</summary>
internal static class LexiconSearch
{
    /// <summary>What is named by a key or by terms that hold a text, best match first.</summary>
    public static IReadOnlyList<LexiconMatch> For(string text)
    {
        var order = new List<(Muscle Muscle, MuscleGroup Group)>();
        var terms = new Dictionary<(Muscle Muscle, MuscleGroup Group), List<string>>();
        if (Muscle.TryParse(text, out Muscle keyed) && !keyed.IsUnspecified)
        {
            Add((keyed, default), null);
        }

        if (MuscleGroup.TryParse(text, out MuscleGroup keyedGroup) && !keyedGroup.IsUnspecified)
        {
            Add((default, keyedGroup), null);
        }

        if (MuscleLexicon.TryFind(text, out MuscleTerm exact))
        {
            AddTerm(exact);
        }

        foreach (MuscleTerm term in MuscleLexicon.Search(text))
        {
            AddTerm(term);
        }

        return order.Select(named => new LexiconMatch(named.Muscle, named.Group, terms[named])).ToArray();

        // A word for a group names the group; another word names each muscle that it may mean.
        void AddTerm(MuscleTerm term)
        {
            if (!term.Group.IsUnspecified)
            {
                Add((default, term.Group), term.Text);
                return;
            }

            foreach (Muscle muscle in term.Muscles)
            {
                Add((muscle, default), term.Text);
            }
        }

        void Add((Muscle Muscle, MuscleGroup Group) named, string? term)
        {
            if (!terms.TryGetValue(named, out List<string>? known))
            {
                terms[named] = known = [];
                order.Add(named);
            }

            if (term is not null && !known.Contains(term))
            {
                known.Add(term);
            }
        }
    }

    /// <summary>Names near to a text that the lexicon does not hold.</summary>
    public static IReadOnlyList<string> NamesNear(string text) =>
        MuscleLexicon.Read(text).Mentions.SelectMany(mention => mention.Suggestions).Distinct().ToArray();
}
