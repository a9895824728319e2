using System.Collections.Generic;

namespace TriggerPoint.Rules;

/// <summary>The drugs that a claim bills on the days of its trigger point injections, each judged once a day for all rules.</summary>
internal sealed class BilledDrugs
{
    private static readonly Modifier JW = Modifier.Parse("JW");

    // Procedures that a needle may carry a drug into: surgery with its injections, and infusions.
    private static readonly CodeRange[] OtherProcedures = { new("10004", "69990"), new("96360", "96549"), new("G0259", "G0260") };

    private readonly List<BilledDrug> drugs = new();
    private bool isFilled;

    public void Clear()
    {
        drugs.Clear();
        isFilled = false;
    }

    public BilledDrugs Of(ClaimCheck check)
    {
        if (!isFilled)
        {
            isFilled = true;
            Fill(check);
        }

        return this;
    }

    public List<BilledDrug>.Enumerator GetEnumerator() => drugs.GetEnumerator();

    /// <summary>Whether a line bills the substance of a drug, as given or as thrown away.</summary>
    public static bool IsOf(DrugLine line, DrugCode drug, bool discarded) =>
        line.Drug.Substance == drug.Substance && line.Drug.Unit == drug.Unit && line.Line.Has(JW) == discarded;

    /// <summary>Whether the claim bills another procedure on a date that a drug may have been for.</summary>
    public static bool MayBelongElsewhere(ClaimCheck check, ServiceDate date)
    {
        foreach (int place in check.Order.On(date))
        {
            ProcedureCode code = check.Lines[place].Code;
            if (!TriggerPointCodes.Includes(code) && IsOtherProcedure(code))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOtherProcedure(ProcedureCode code)
    {
        foreach (CodeRange range in OtherProcedures)
        {
            if (range.Contains(code))
            {
                return true;
            }
        }

        return false;
    }

    private void Fill(ClaimCheck check)
    {
        if (check.DrugLines.Count == 0)
        {
            return;
        }

        foreach (BilledDay day in check.Days)
        {
            Slice<DrugLine> lines = check.DrugLines.On(day.Date);
            for (int i = 0; i < lines.Count && day.Injection.Line > 0; i++)
            {
                DrugLine line = lines[i];
                bool discarded = line.Line.Has(JW);
                if (line.Drug.UnitAmount > 0 && !line.Drug.IsProcedure && IsFirst(lines, i, discarded))
                {
                    drugs.Add(BilledDrug.Judge(check, day, line.Drug, discarded));
                }
            }
        }
    }

    private static bool IsFirst(Slice<DrugLine> lines, int index, bool discarded)
    {
        for (int i = 0; i < index; i++)
        {
            if (IsOf(lines[i], lines[index].Drug, discarded))
            {
                return false;
            }
        }

        return true;
    }
}
