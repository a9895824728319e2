using System.Collections.Generic;

namespace TriggerPoint.Rules;

/// <summary>The days for which a claim bills trigger point codes, in their order, each judged once for all rules.</summary>
internal sealed class BilledDays
{
    private readonly List<BilledDay> days = new();
    private bool isFilled;

    public void Clear()
    {
        days.Clear();
        isFilled = false;
    }

    public BilledDays Of(ClaimCheck check)
    {
        if (!isFilled)
        {
            isFilled = true;
            Fill(check);
        }

        return this;
    }

    public List<BilledDay>.Enumerator GetEnumerator() => days.GetEnumerator();

    /// <summary>The line of 20552 or 20553 on a date, from 1; 0 when neither is billed for it.</summary>
    public int InjectionOn(ServiceDate date)
    {
        int low = 0;
        int high = days.Count;
        while (low < high)
        {
            int middle = (low + high) >> 1;
            (low, high) = days[middle].Date < date ? (middle + 1, high) : (low, middle);
        }

        return low < days.Count && days[low].Date == date ? days[low].Injection.Line : 0;
    }

    /// <summary>Reports what has no record, once when there is none at all; the rule is the concern of the rest.</summary>
    public void ReportMissing(ClaimCheck check)
    {
        if (days.Count > 0 && check.Documentation.SessionArray.Length == 0)
        {
            check.NoData("documentation");
            return;
        }

        foreach (BilledDay day in days)
        {
            ReportMissing(check, day.Injection);
            ReportMissing(check, day.Needling);
        }
    }

    private static void ReportMissing(ClaimCheck check, BilledCode billed)
    {
        if (billed.Verdict == RecordVerdict.NotDocumented)
        {
            check.NoData(billed.Encounter is null ? "documentation" : "muscles", billed.Line);
        }
        else if (billed.Verdict is not (RecordVerdict.NotBilled or RecordVerdict.NotValid))
        {
            check.Applies();
        }
    }

    // The lines are in the order of their dates, then of their codes: a day is a run of them, and its higher code stands behind.
    private void Fill(ClaimCheck check)
    {
        SortedLines order = check.Order;
        for (int first = 0; first < order.TriggerPointCount;)
        {
            ServiceDate date = check.Lines[order.TriggerPoints[first]].Date;
            int injection = -1;
            int needling = -1;
            int next = first;
            for (; next < order.TriggerPointCount && check.Lines[order.TriggerPoints[next]].Date == date; next++)
            {
                int place = order.TriggerPoints[next];
                bool isNeedling = TriggerPointCodes.IsNeedling(check.Lines[place].Code);
                injection = isNeedling ? injection : Higher(check, injection, place);
                needling = isNeedling ? Higher(check, needling, place) : needling;
            }

            DocumentedEncounter? encounter = check.EncounterOn(date);
            days.Add(new BilledDay(
                date,
                order.TriggerPoints[first] + 1,
                encounter,
                BilledCode.Judge(check, NeedleTechnique.Injection, injection + 1, needling + 1, encounter),
                BilledCode.Judge(check, NeedleTechnique.DryNeedling, needling + 1, injection + 1, encounter)));
            first = next;
        }
    }

    private static int Higher(ClaimCheck check, int known, int next) =>
        known < 0 || check.Lines[next].Code.CompareTo(check.Lines[known].Code) > 0 ? next : known;
}
