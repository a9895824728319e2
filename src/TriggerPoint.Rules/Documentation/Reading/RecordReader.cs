using System.Collections.Generic;
using System.Linq;

namespace TriggerPoint.Rules;

/// <summary>Reads a text from its characters to its mentions, pass by pass.</summary>
internal static class RecordReader
{
    public static MuscleReading Read(string source) => PlainList.Read(source) ?? ReadWhole(source);

    /// <summary>Reads any text; what <see cref="PlainList"/> takes, it reads the same way.</summary>
    internal static MuscleReading ReadWhole(string source)
    {
        TokenizedText text = TokenizedText.Of(source);
        List<Element> elements = ElementReader.Read(text);
        int stated = StatedMuscles.Tell(elements);
        List<(Clause Clause, Heading Heading)> clauses = ClauseSplitter.Split(source, text, elements);
        bool hasBareR = elements.Exists(element => element.Entry.IsSideLetter && element.Entry.Side == SideReading.Right);
        SideReading latest = SideReading.None;
        int recorded = 0;
        bool needlingFromHere = false;
        bool deniedFromHere = false;
        bool denied = false;
        Clause? before = null;
        FindMuscles(source, text, clauses.ConvertAll(c => c.Clause));
        foreach ((Clause clause, Heading heading) in clauses)
        {
            SideReader.Read(text, clause, heading, hasBareR, ref latest);
            recorded = System.Math.Max(recorded, System.Math.Max(heading.Recorded, CountReader.Read(clause)));

            // "Dry needling was performed." holds for the list that follows it.
            needlingFromHere = (needlingFromHere && heading.Section != ContextReading.Injected) || (clause.Has(ContextReading.DryNeedling) && !clause.HasDrafts);
            heading.IsDryNeedling |= needlingFromHere;

            // "TPI cancelled." holds for all that follows it.
            bool denies = !clause.HasDrafts && clause.PutsOff && !clause.HasSide;
            deniedFromHere = (deniedFromHere && heading.Section != ContextReading.Injected) || (denies && clause.Has(ContextReading.Injected));
            denied |= denies;
            heading.Section = deniedFromHere ? ContextReading.Deferred : heading.Section;
            StatusReader.Read(clause, heading);
            AlternativeReader.Read(source, text, clause);
            DoubtReader.Read(clause, before);
            Anaphora.Resolve(clause, before);
            before = clause.HasDrafts ? clause : before;
        }

        FindPoints(clauses);
        DoubtReader.ReadDates(text, clauses);
        StatedMuscles.Compare(stated, clauses.SelectMany(c => c.Clause.Drafts));
        Anaphora.Withdraw(clauses.SelectMany(c => c.Clause.Drafts).ToList());

        // Where the record lists or denies injections by itself, what was found on examination is no injection.
        bool hasInjectedSection = denied || clauses.Exists(c => c.Clause.Drafts.Any(draft => draft.Status == MentionStatus.Injected)
            && (c.Heading.Section == ContextReading.Injected || c.Clause.Has(ContextReading.Injected)))
            || clauses.Exists(c => c.Heading.Section == ContextReading.Injected);
        var writer = new MentionWriter(source, text, hasInjectedSection);
        var mentions = clauses.SelectMany(c => c.Clause.Drafts).Where(draft => !draft.IsAlternative)
            .SelectMany(draft => writer.Write(draft).Select(mention => new ReadMention(mention, draft.IsDryNeedling))).ToList();
        if (!denied && !mentions.Exists(read => read.Mention.MayCount || read.Mention.Kind == MentionKind.NotAMuscle)
            && UnnamedPlace.Find(elements, clauses.Select(c => c.Clause).Where(clause => !clause.HasDrafts).SelectMany(clause => clause.Items).SelectMany(item => item.Elements).ToList()) is { } said)
        {
            mentions.Add(new ReadMention(writer.WriteUnnamed(said), said.Is(ContextReading.DryNeedling)));
        }

        return new MuscleReading(source, mentions, GuidanceIn(elements), recorded);
    }

    private static void FindMuscles(string source, TokenizedText text, List<Clause> clauses)
    {
        var previous = new List<Draft>();
        foreach (Clause clause in clauses)
        {
            MuscleFinder.Find(source, text, clause);
            Repetition.Find(clause, previous);
            previous = clause.HasDrafts ? clause.Drafts.ToList() : previous;
        }

        AmbiguityContext.Resolve(clauses.SelectMany(clause => clause.Drafts).ToList());
    }

    // "Tender points in R trap and R LS. Injected R trap.": beside a sentence that says what was injected, points are findings, and places that were marked or cleaned.
    private static void FindPoints(List<(Clause Clause, Heading Heading)> clauses)
    {
        if (!clauses.Exists(c => c.Clause.Has(ContextReading.Injected) && c.Clause.NamesPlaces && !c.Clause.Has(ContextReading.SiteNoun)))
        {
            return;
        }

        foreach ((Clause clause, Heading heading) in clauses)
        {
            bool points = (clause.Has(ContextReading.SiteNoun) && heading.Section == ContextReading.None) || clause.Has(ContextReading.Preparation);
            foreach (Draft draft in clause.Drafts.Where(draft => points && !clause.Has(ContextReading.Injected) && draft.Status == MentionStatus.Injected && draft.Passes == 0))
            {
                draft.Status = MentionStatus.Examined;
            }
        }
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
