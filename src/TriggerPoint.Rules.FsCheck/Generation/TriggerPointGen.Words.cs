using System.Linq;
using FsCheck;
using FsCheck.Fluent;

namespace TriggerPoint.Rules.Testing;

public static partial class TriggerPointGen
{
    private static readonly string[] AllTerms = Muscle.All.SelectMany(MuscleLexicon.TermsFor).Select(term => term.Text)
        .Concat(MuscleGroup.All.Select(group => group.Name)).Distinct().ToArray();

    private static readonly string[] ContextWords =
    {
        "R", "L", "right", "left", "bilateral", "both", "b/l", "and", "or", "with", "of", "not", "no", "deferred", "declined", "injected", "needled", "tender", "palpation", "today",
        "previously", "x3", "x 6", "3", "L5", "C5-6", "1.", "a)", "each", "same", "muscle", "muscles", "trigger points", "trigger point injections", "lidocaine", "ml", "%", "under ultrasound",
        "nerve block", "tendon", "patient", "tolerated", "the", "into", "upper", "lower", "minor", "neck", "IT band",
    };

    private static readonly string[] Marks =
    {
        ",", ";", ":", ".", "/", "-", "(", ")", "[", "]", "[x]", "[ ]", "+", "&", "\n", "\r\n", "\t", "...", "__", ">", "\u2013", "\u2022", "\u00BD", "\u00AE", "\u200B", "\u202E", "\uFEFF", "\0", "\uD800", "\u2620",
    };

    /// <summary>Terms of the lexicon, as it holds them: names, synonyms, abbreviations, group words and known misspellings.</summary>
    public static Gen<string> Terms => Gen.Elements(AllTerms);

    /// <summary>
    /// Texts made of what records are made of, in any order: terms, sides, verbs, counts, marks and characters that nobody expects. For readers that
    /// promise to read any text.
    /// </summary>
    public static Gen<string> RecordWords => Gen.Choose(0, 24).SelectMany(count => Gen.ArrayOf(
        Gen.Frequency((4, Terms), (4, Gen.Elements(ContextWords)), (2, Gen.Elements(Marks)), (1, Terms.SelectMany(_ => Gen.Choose(0, 12), Misspelled))), count))
        .Select(words => string.Join(" ", words));

    /// <summary>Texts that list sites the way a careful person does, with what they say: <c>right trapezius x3; left deltoid</c>.</summary>
    public static Gen<string> CarefulRecords => NamedSessions.Select(session => session.ToString());

    private static string Misspelled(string term, int at) => at >= term.Length ? "q" + term : term.Remove(at, 1);
}
