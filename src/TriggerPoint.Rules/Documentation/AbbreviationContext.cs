using System.Collections.Generic;
using System.Linq;

namespace TriggerPoint.Rules;

/// <summary>
/// Two-letter abbreviations that mean one muscle or something else altogether (<c>LS</c>: levator scapulae, lumbosacral) are never resolved by
/// themselves. In a record that names another muscle of the same part of the body beyond doubt, they are.
/// </summary>
internal static class AbbreviationContext
{
    private const int LongestAbbreviation = 3;

    public static void Resolve(IReadOnlyCollection<Draft> drafts)
    {
        List<Draft> doubtful = drafts.Where(IsAbbreviation).ToList();
        if (doubtful.Count == 0)
        {
            return;
        }

        List<Muscle> named = drafts.Where(draft => draft.NamesOneMuscle).Select(draft => draft.Sense.Muscles[0]).Distinct().ToList();
        foreach (Draft draft in doubtful)
        {
            Muscle muscle = draft.Sense.Muscles[0];
            if (named.Exists(other => Part(other) == Part(muscle)))
            {
                draft.Sense = draft.Sense.Resolved();
            }
        }
    }

    private static bool IsAbbreviation(Draft draft) =>
        draft.IsMuscle && draft.Sense.Kind == MentionKind.Vague && draft.Sense.Reach == MentionReach.One && !draft.Sense.Proves
        && draft.Words.Length <= LongestAbbreviation;

    // Regions that are treated together: neck and shoulder girdle, pelvis and hip, forearm and hand, leg and foot.
    private static BodyRegion Part(Muscle muscle) => muscle.Region switch
    {
        BodyRegion.BackSuperficial or BodyRegion.Shoulder => BodyRegion.Neck,
        BodyRegion.PelvicFloor => BodyRegion.HipGluteal,
        BodyRegion.Hand => BodyRegion.Forearm,
        BodyRegion.Foot => BodyRegion.Leg,
        BodyRegion other => other,
    };
}
