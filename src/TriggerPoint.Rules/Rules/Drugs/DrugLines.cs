using System;

namespace TriggerPoint.Rules;

/// <summary>The lines of a claim that bill a drug.</summary>
internal static class DrugLines
{
    /// <summary>The line, from 1, of a date whose drug fits, the first by what it says; 0 when none does.</summary>
    public static int OnDay(ClaimCheck check, ServiceDate date, Func<DrugCode, bool> fits)
    {
        int first = 0;
        for (int line = 1; line <= check.Lines.Length; line++)
        {
            ServiceLine billed = check.Lines[line - 1];
            if (billed.Date == date && check.Reference.TryFindDrug(billed.Code, out DrugCode drug) && fits(drug)
                && (first == 0 || LineOrder.Compare(billed, check.Lines[first - 1]) < 0))
            {
                first = line;
            }
        }

        return first;
    }
}
