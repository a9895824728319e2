using System.Collections.Generic;
using System.Linq;

namespace TriggerPoint.Rules;

/// <summary>Settled drafts to mentions: one a side, alternatives together.</summary>
internal sealed class MentionWriter
{
    private readonly string source;
    private readonly TokenizedText text;
    private readonly bool hasInjectedSection;

    public MentionWriter(string source, TokenizedText text, bool hasInjectedSection)
    {
        this.source = source;
        this.text = text;
        this.hasInjectedSection = hasInjectedSection;
    }

    public IEnumerable<MuscleMention> Write(Draft draft)
    {
        if (draft.Alternative is not null)
        {
            yield return WriteAlternatives(draft);
            yield break;
        }

        if (draft.IsCompared)
        {
            // L>R is a finding: both sides may have been injected, neither is proved.
            yield return Make(draft, draft.Kind == DraftKind.Muscle ? draft.Sense.Doubted() : default, new[] { Side.Left, Side.Right }, MentionReach.Several);
            yield break;
        }

        if (draft.IsEach && draft.IsMuscle && draft.Side == SideReading.None)
        {
            yield return Make(draft, draft.IsDoubted ? draft.Sense.Doubted() : draft.Sense.OnEitherSide(), new[] { Side.Left, Side.Right }, MentionReach.Several);
            yield break;
        }

        foreach (Side side in SidesOf(draft))
        {
            yield return Make(draft, draft.IsDoubted ? draft.Sense.Doubted() : draft.Sense, new[] { side }, draft.Sense.Reach);
        }

        if (draft.IsMuscle)
        {
            foreach (Side side in Withdrawn(draft))
            {
                yield return Make(draft, draft.Sense, new[] { side }, MentionReach.Nothing, MentionStatus.Negated);
            }
        }
    }

    /// <summary>Words that say that something was injected, and not where.</summary>
    public MuscleMention WriteUnnamed(Element said)
    {
        string words = Text(said.FirstToken, said.LastToken, out TextSpan span);
        return new MuscleMention(MentionKind.Vague, false, MentionReach.Open, MuscleMention.Sites(), default, MentionStatus.Injected, 0, words, span, MentionTraits.None);
    }

    private static IEnumerable<Side> Withdrawn(Draft draft)
    {
        if (draft.IsLeftWithdrawn)
        {
            yield return Side.Left;
        }

        if (draft.IsRightWithdrawn)
        {
            yield return Side.Right;
        }
    }

    private MuscleMention WriteAlternatives(Draft first)
    {
        var sites = new List<MuscleSite>();
        bool proves = true;
        bool open = false;
        int passes = 0;
        bool one = true;
        Draft last = first;
        for (Draft? draft = first; draft is not null; draft = draft.Alternative)
        {
            bool muscle = draft.IsMuscle && draft.Sense.Reach != MentionReach.Open;
            proves &= muscle && draft.Sense.Proves && !draft.IsDoubted;
            open |= !muscle;
            one &= muscle && draft.Sense.Reach == MentionReach.One;
            passes = passes > draft.Passes ? passes : draft.Passes;
            last = draft;
            foreach (Side side in SidesOf(draft))
            {
                sites.AddRange(muscle ? draft.Sense.Muscles.Select(m => m.On(side)) : Enumerable.Empty<MuscleSite>());
            }
        }

        MuscleSite[] distinct = sites.Distinct().OrderBy(site => site.Side).ThenBy(site => site.Muscle).ToArray();
        bool settled = one && distinct.Length == 1;
        MentionKind kind = settled ? first.Sense.Kind : MentionKind.Vague;
        MentionReach reach = open ? MentionReach.Open : settled ? MentionReach.One : MentionReach.Several;
        (proves, reach) = Weigh(first.Status, proves, reach);
        return new MuscleMention(
            kind, proves, reach, MuscleMention.Sites(open ? System.Array.Empty<MuscleSite>() : distinct), default, first.Status, passes, Text(first.FirstToken, last.LastToken, out TextSpan span), span, MentionTraits.None);
    }

    private MuscleMention Make(Draft draft, MuscleSense sense, Side[] sides, MentionReach reach, MentionStatus? otherStatus = null)
    {
        MentionStatus status = otherStatus ?? draft.Status;
        string words = Text(draft.FirstToken, draft.LastToken, out TextSpan span);
        switch (draft.Kind)
        {
            case DraftKind.Thing or DraftKind.SacroiliacJoint:
                return new MuscleMention(
                    MentionKind.NotAMuscle, false, MentionReach.Nothing, MuscleMention.Sites(), default, status, draft.Passes, words, span, draft.Kind == DraftKind.SacroiliacJoint ? MentionTraits.SacroiliacJoint : MentionTraits.None);
            case DraftKind.Unknown or DraftKind.Region:
                (_, MentionReach open) = Weigh(status, false, MentionReach.Open);
                MentionKind kind = draft.Kind == DraftKind.Unknown ? MentionKind.Unknown : MentionKind.Vague;
                return new MuscleMention(kind, false, open, MuscleMention.Sites(), sense.Group, status, draft.Passes, words, span, MentionTraits.None);
            default:
                MuscleSite[] sites = sides.SelectMany(side => sense.Muscles.Select(muscle => muscle.On(side))).ToArray();
                if (draft.IsSideDoubtful)
                {
                    (sense, sites) = LeftOrLumbar(draft);
                    reach = sense.Reach;
                }

                (bool proves, MentionReach weighed) = Weigh(status, sense.Proves, reach);
                return new MuscleMention(
                    sense.Kind, proves, weighed, MuscleMention.Sites(sites), sense.Group, status, draft.Passes, words, span, Traits(draft));
        }
    }

    private static MentionTraits Traits(Draft draft) =>
        (draft.IsSideDoubtful ? MentionTraits.SideDoubtful : MentionTraits.None) | (draft.IsReadByNeighbours ? MentionTraits.ReadByNeighbours : MentionTraits.None);

    // L paraspinals: the left ones at any level, or the lumbar ones on either side.
    private static (MuscleSense Sense, MuscleSite[] Sites) LeftOrLumbar(Draft draft)
    {
        MuscleSense lumbar = Vocabulary.Find("lumbar " + draft.Words).Sense;
        bool sameMuscle = draft.Sense.NamesOneMuscle && lumbar.NamesOneMuscle && lumbar.Muscles[0].WholeMuscle == draft.Sense.Muscles[0].WholeMuscle;
        MuscleSense sense = sameMuscle ? draft.Sense : draft.Sense.Or(lumbar);
        return (sense, sense.Muscles.Select(muscle => muscle.On(Side.Unspecified)).ToArray());
    }

    // Only what was injected proves anything. What was found on examination may have been injected, unless the record lists that by itself.
    private (bool Proves, MentionReach Reach) Weigh(MentionStatus status, bool proves, MentionReach reach) => status switch
    {
        MentionStatus.Injected => (proves, reach),
        MentionStatus.Examined when !hasInjectedSection => (false, reach),
        _ => (false, MentionReach.Nothing),
    };

    private static IEnumerable<Side> SidesOf(Draft draft)
    {
        bool midline = draft.Sense.NamesOneMuscle && !draft.Sense.Muscles[0].IsPaired;
        Side[] sides = draft.Side switch
        {
            SideReading.Both when draft.IsMuscle && midline => new[] { Side.Midline },
            SideReading.Both when draft.IsMuscle => new[] { Side.Left, Side.Right },
            SideReading.Left => new[] { Side.Left },
            SideReading.Right => new[] { Side.Right },
            SideReading.Midline => new[] { Side.Midline },
            _ => new[] { Side.Unspecified },
        };
        return sides.Where(side => !(side == Side.Left && draft.IsLeftWithdrawn) && !(side == Side.Right && draft.IsRightWithdrawn)
            && !(side == Side.Unspecified && draft.IsLeftWithdrawn && draft.IsRightWithdrawn));
    }

    private string Text(int firstToken, int lastToken, out TextSpan span)
    {
        int start = text.Tokens[firstToken].Start;
        int end = text.Tokens[lastToken].End;
        span = new TextSpan(start, end - start);
        return source.Substring(start, end - start);
    }
}
