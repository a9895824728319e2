using System;
using System.Collections.Generic;

namespace TriggerPoint.Rules;

/// <summary>A repeat only after the session before brought the relief that the policy asks for.</summary>
internal static class ReliefNotEnoughRule
{
    public static RuleDescriptor Descriptor { get; } = new RuleDescriptor(
        RuleIds.ReliefNotEnough, "Too little relief before a repeat", RuleCategory.Coverage, FindingSeverity.Warning, "TPI-602", "TPI-703", "TPI-705")
        .WithDenials("50", "272", "N115", "M25");

    public static void Check(ClaimCheck check)
    {
        if (PolicyGate.TryOpen(check, out PolicyGate gate))
        {
            foreach (RepeatCondition condition in gate.Policy.RepeatConditionArray)
            {
                Check(check, ref gate, condition);
            }
        }
    }

    private static void Check(ClaimCheck check, ref PolicyGate gate, RepeatCondition condition)
    {
        IReadOnlyList<string> basis = condition.Terms.Basis(gate.Policy);
        SessionLog log = check.Sessions;
        for (int i = 0; i < log.Count; i++)
        {
            LoggedSession session = log[i];
            if (!session.IsBilled || !gate.SpeaksOn(session.Date, basis))
            {
                continue;
            }

            // A record that gives the relief speaks of a repeat, whether or not the history is known.
            if (Relief(check, session.Date, condition, out bool isEnough) is { } relief)
            {
                if (!isEnough)
                {
                    Report(check, gate, condition, session, relief);
                }
            }
            else if (MayBeRepeat(check, log, i, condition.Key))
            {
                check.NoData("previous relief", session.Line, basis);
            }
        }
    }

    private static void Report(ClaimCheck check, PolicyGate gate, RepeatCondition condition, LoggedSession session, ReliefReport relief)
    {
        string lasted = condition.Weeks == 0 ? string.Empty : FormattableString.Invariant($" for {relief.Weeks} weeks");
        FindingDraft draft = gate.Finding(
            condition.Terms,
            session.Line,
            FormattableString.Invariant($"The session before brought {relief.Percent} percent relief{lasted}; {gate.Policy} covers a repeat after {condition}."));
        draft.Mend = Mend.Create("Check the relief against the record, on the same scale before and after. If it stands, expect a denial of the repeat.");
        check.Report(draft);
    }

    // Of several reports of a day the one that falls short most decides, whatever their order.
    private static ReliefReport? Relief(ClaimCheck check, ServiceDate date, RepeatCondition condition, out bool isEnough)
    {
        isEnough = true;
        ReliefReport? least = null;
        if (check.EncounterOn(date) is { } encounter)
        {
            foreach (DocumentedSession documented in encounter.Sessions)
            {
                if (documented.PreviousRelief is not { } relief)
                {
                    continue;
                }

                bool isShort = relief.Percent < condition.Percent || relief.Weeks < condition.Weeks;
                bool isLess = least is not { } known || relief.Percent < known.Percent || (relief.Percent == known.Percent && relief.Weeks < known.Weeks);
                if ((isShort && isEnough) || (isShort == !isEnough && isLess))
                {
                    least = relief;
                }

                isEnough &= !isShort;
            }
        }

        return least;
    }

    private static bool MayBeRepeat(ClaimCheck check, SessionLog log, int index, LimitKey key)
    {
        if (!check.History.IsKnown || log.Undated > 0)
        {
            return true;
        }

        for (int i = index - 1; i >= 0; i--)
        {
            if (log.PlacesOf(index, key).MayShareWith(log.PlacesOf(i, key)))
            {
                return true;
            }
        }

        return false;
    }
}
