using System.Collections.Generic;
using System.Linq;

namespace TriggerPoint.Rules;

/// <summary>
/// Words that mean muscles of different parts of the body (<c>levator</c>: scapulae, ani), or a muscle or something else altogether
/// (<c>LS</c>: levator scapulae, lumbosacral). By themselves they are never resolved; in a record that names other muscles beyond doubt, only
/// the meanings in the same part of the body remain.
/// </summary>
internal static class AmbiguityContext
{
    private const int LongestAbbreviation = 3;

    public static void Resolve(IReadOnlyCollection<Draft> drafts)
    {
        List<Draft> doubtful = drafts.Where(IsAmbiguous).ToList();
        if (doubtful.Count == 0)
        {
            return;
        }

        HashSet<BodyRegion> parts = new(drafts.Where(draft => draft.NamesOneMuscle).Select(draft => Part(draft.Sense.Muscles[0])));
        foreach (Draft draft in doubtful)
        {
            Muscle[] fitting = draft.Sense.Muscles.Where(muscle => parts.Contains(Part(muscle))).ToArray();
            bool narrows = fitting.Length > 0 && (fitting.Length < draft.Sense.Muscles.Count || !draft.Sense.Proves);
            draft.Sense = narrows ? draft.Sense.Narrowed(fitting) : draft.Sense;
            draft.IsReadByNeighbours = narrows;
        }
    }

    // A slash list or a group word means what it says; a doubtful single meaning is trusted only as the usual abbreviation.
    private static bool IsAmbiguous(Draft draft) =>
        draft.IsMuscle && draft.Sense.Kind == MentionKind.Vague && draft.Sense.Group.IsUnspecified && draft.Words.IndexOf('/') < 0
        && (draft.Sense.Proves || draft.Words.Length <= LongestAbbreviation);

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
