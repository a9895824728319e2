using System.Collections.Generic;
using System.Linq;

namespace TriggerPoint.Rules;

/// <summary>Reads a text from its characters to its mentions, pass by pass.</summary>
internal static class RecordReader
{
    public static MuscleReading Read(string source)
    {
        TokenizedText text = TokenizedText.Of(source);
        List<Element> elements = ElementReader.Read(text);
        List<(Clause Clause, Heading Heading)> clauses = ClauseSplitter.Split(source, text, elements);
        bool hasBareR = elements.Exists(element => element.Entry.IsSideLetter && element.Entry.Side == SideReading.Right);
        SideReading latest = SideReading.None;
        int recorded = 0;
        bool needlingFromHere = false;
        foreach ((Clause clause, Heading heading) in clauses)
        {
            MuscleFinder.Find(source, text, clause);
            SideReader.Read(text, clause, heading.Side, hasBareR, ref latest);
            recorded = System.Math.Max(recorded, CountReader.Read(clause));

            // "Dry needling was performed." holds for the list that follows it.
            needlingFromHere = (needlingFromHere && heading.Section != ContextReading.Injected) || (clause.Has(ContextReading.DryNeedling) && !clause.HasDrafts);
            heading.IsDryNeedling |= needlingFromHere;
            StatusReader.Read(clause, heading);
            AlternativeReader.Read(source, text, clause);
        }

        bool hasInjectedSection = clauses.Exists(c => c.Heading.Section == ContextReading.Injected);
        var writer = new MentionWriter(source, text, hasInjectedSection);
        var mentions = clauses.SelectMany(c => c.Clause.Drafts).Where(draft => !draft.IsAlternative)
            .SelectMany(draft => writer.Write(draft).Select(mention => new ReadMention(mention, draft.IsDryNeedling))).ToList();
        if (!mentions.Exists(read => read.Mention.MayCount || read.Mention.Kind == MentionKind.NotAMuscle))
        {
            AddUnnamed(source, text, elements, mentions);
        }

        return new MuscleReading(source, mentions, GuidanceIn(elements), recorded);
    }

    // "Trigger point injections were performed", and no word of where: something was injected, and nothing is proved.
    private static void AddUnnamed(string source, TokenizedText text, List<Element> elements, List<ReadMention> mentions)
    {
        int said = elements.FindIndex(element => element.Is(ContextReading.Injected) || element.Is(ContextReading.DryNeedling) || element.Is(ContextReading.SiteNoun));
        if (said < 0)
        {
            return;
        }

        int start = text.Tokens[elements[said].FirstToken].Start;
        int length = text.Tokens[elements[said].LastToken].End - start;
        var mention = new MuscleMention(
            MentionKind.Vague, false, MentionReach.Open, MuscleMention.Sites(), default, MentionStatus.Injected, 0, source.Substring(start, length), new TextSpan(start, length), false, false);
        mentions.Add(new ReadMention(mention, elements[said].Is(ContextReading.DryNeedling)));
    }

    private static ImagingGuidance GuidanceIn(List<Element> elements)
    {
        ImagingGuidance guidance = ImagingGuidance.Unknown;
        foreach (Element element in elements)
        {
            ImagingGuidance named = element.Entry.Context switch
            {
                ContextReading.GuidanceNone => ImagingGuidance.None,
                ContextReading.GuidanceUltrasound => ImagingGuidance.Ultrasound,
                ContextReading.GuidanceFluoroscopy => ImagingGuidance.Fluoroscopy,
                ContextReading.GuidanceCt => ImagingGuidance.Ct,
                ContextReading.GuidanceMri => ImagingGuidance.Mri,
                _ => ImagingGuidance.Unknown,
            };
            guidance = named > guidance ? named : guidance;
        }

        return guidance;
    }
}
