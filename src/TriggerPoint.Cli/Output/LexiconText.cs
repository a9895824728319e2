using System.Collections.Generic;
using System.Linq;
using TriggerPoint.Rules;

namespace TriggerPoint.Cli;

/// <summary>Matches as text, a few lines each.</summary>
internal static class LexiconText
{
    private const int MostTerms = 8;
    private const int MostMembers = 12;

    public static void Write(IReadOnlyList<LexiconMatch> matches, ITextReport report)
    {
        for (int i = 0; i < matches.Count; i++)
        {
            if (i > 0)
            {
                report.Line(string.Empty);
            }

            WriteMatch(matches[i], report);
        }

        report.Finish();
    }

    /// <summary>Says that nothing was found, and what is near.</summary>
    public static void WriteNone(string text, IReadOnlyList<string> near, ITextReport report)
    {
        string offer = near.Count == 0 ? "No catalogue name is near." : $"Near to it: {string.Join(", ", near)}.";
        report.Line($"Nothing in the lexicon holds {Printable.Quote(text)}. {offer}");
        report.Finish();
    }

    private static void WriteMatch(LexiconMatch match, ITextReport report)
    {
        if (match.IsGroup)
        {
            report.Heading($"{match.Group.Key}  {match.Group.Name}");
            WriteLine(report, "kind", match.Group.IsRegion ? "region word, proves no muscle" : "group");
            WriteLine(report, "members", Wording.Some(match.Group.Members.Select(member => member.Name).ToArray(), MostMembers));
            WriteLine(report, "ids", Ids(match.Group.Ta98, match.Group.Ta2));
        }
        else
        {
            WriteMuscle(match.Muscle, report);
        }

        WriteLine(report, "terms", Wording.Some(match.Terms, MostTerms));
    }

    private static void WriteMuscle(Muscle muscle, ITextReport report)
    {
        report.Heading($"{muscle.Key}  {muscle.Name}");
        WriteLine(report, "kind", muscle.DivisionOf.IsUnspecified ? "muscle" : $"division of {muscle.DivisionOf.Name}");
        WriteLine(report, "latin", muscle.LatinName);
        WriteLine(report, "region", Wording.Of(muscle.Region));
        WriteLine(report, "group", muscle.Group.IsUnspecified ? string.Empty : muscle.Group.Name);
        WriteLine(report, "ids", Ids(muscle.Ta98, muscle.Ta2, muscle.Fma, muscle.Uberon));
    }

    // FMA and UBERON ids bring their own prefix.
    private static string Ids(string ta98, string ta2, params string[] prefixed)
    {
        string[] own = [ta98.Length == 0 ? string.Empty : $"TA98 {ta98}", ta2.Length == 0 ? string.Empty : $"TA2 {ta2}"];
        return string.Join(", ", own.Concat(prefixed).Where(id => id.Length > 0));
    }

    private static void WriteLine(ITextReport report, string name, string value)
    {
        if (value.Length > 0)
        {
            report.Line($"  {name,-8} {value}");
        }
    }
}
