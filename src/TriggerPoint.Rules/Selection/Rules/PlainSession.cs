namespace TriggerPoint.Rules;

/// <summary>
/// The session that most claims bill: a few different muscles, each named in full with its side. No rule has anything to say about it, so
/// none is asked, and nothing is allocated. The tests hold this against the rules.
/// </summary>
internal static class PlainSession
{
    private const int Few = 32;

    public static bool Is(CptSelection selection)
    {
        InjectionSession session = selection.Session;
        if (session.Evidence.ExactSites is not { Length: > 0 and <= Few } sites || sites.Length != session.Injections.Count || session.SetAside.Count > 0
            || selection.Convention != CountingConvention.SidesDistinct || session.Date > TriggerPointCodes.EditionEnd
            || !TriggerPointCodes.ExistOn(NeedleTechnique.Injection, session.Date)
            || (session.RecordedInjections > 0 && session.RecordedInjections < sites.Length))
        {
            return false;
        }

        for (int i = 0; i < sites.Length; i++)
        {
            if (!IsPlain(session.Injections[i].Mention) || IsAkinToEarlier(sites, i))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsPlain(MuscleMention mention) => !mention.IsSideDoubtful && !mention.IsReadByNeighbours
        && mention.Site.Side is Side.Left or Side.Right == mention.Site.Muscle.IsPaired;

    // Two sides, two parts or two members of one group are what counting conventions differ about.
    private static bool IsAkinToEarlier(MuscleSite[] sites, int index)
    {
        Muscle muscle = sites[index].Muscle;
        for (int i = 0; i < index; i++)
        {
            Muscle other = sites[i].Muscle;
            if (other.WholeMuscle == muscle.WholeMuscle || (other.Group == muscle.Group && !muscle.Group.IsUnspecified)
                || (other.Region == BodyRegion.BackDeep && muscle.Region == BodyRegion.BackDeep))
            {
                return true;
            }
        }

        return false;
    }
}
