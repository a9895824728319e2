namespace TriggerPoint.Rules;

/// <summary>The drugs that a claim bills on the days of its trigger point injections, each once a day: for <c>foreach</c>, without memory of its own.</summary>
internal struct BilledDrugs
{
    private static readonly Modifier JW = Modifier.Parse("JW");

    // Procedures that a needle may carry a drug into: surgery with its injections, and infusions.
    private static readonly (ProcedureCode First, ProcedureCode Last)[] OtherProcedures =
    {
        (ProcedureCode.Parse("10004"), ProcedureCode.Parse("69990")),
        (ProcedureCode.Parse("96360"), ProcedureCode.Parse("96549")),
        (ProcedureCode.Parse("G0259"), ProcedureCode.Parse("G0260")),
    };

    private readonly ClaimCheck check;
    private InjectionDays days;
    private int index;

    private BilledDrugs(ClaimCheck check)
    {
        this.check = check;
        days = InjectionDays.Of(check);
        index = check.Lines.Length;
        Current = default;
    }

    public BilledDrug Current { get; private set; }

    public static BilledDrugs Of(ClaimCheck check) => new(check);

    public readonly BilledDrugs GetEnumerator() => this;

    public bool MoveNext()
    {
        while (true)
        {
            while (++index < check.Lines.Length)
            {
                bool discarded = check.Lines[index].Has(JW);
                if (check.Lines[index].Date == days.Current.Date && check.Reference.TryFindDrug(check.Lines[index].Code, out DrugCode drug)
                    && drug.UnitAmount > 0 && !drug.IsProcedure && IsFirst(drug, discarded))
                {
                    check.Applies();
                    Current = BilledDrug.Judge(check, days.Current, drug, discarded);
                    return true;
                }
            }

            if (!days.MoveNext())
            {
                return false;
            }

            index = -1;
        }
    }

    /// <summary>Whether a line bills the substance of a drug on a date, as given or as discarded.</summary>
    public static bool IsOf(ClaimCheck check, ServiceLine line, ServiceDate date, DrugCode drug, bool discarded, out DrugCode code)
    {
        code = default;
        return line.Date == date && line.Has(JW) == discarded && check.Reference.TryFindDrug(line.Code, out code)
            && code.Substance == drug.Substance && code.Unit == drug.Unit;
    }

    /// <summary>Whether the claim bills the dose as well of which a line bills what was thrown away.</summary>
    public static bool BillsDose(ClaimCheck check, BilledDrug discarded)
    {
        ServiceDate date = check.Lines[discarded.Line - 1].Date;
        foreach (ServiceLine line in check.Lines)
        {
            if (IsOf(check, line, date, discarded.Drug, discarded: false, out _))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the claim bills another procedure on a date that the drug may have been for.</summary>
    public static bool MayBelongElsewhere(ClaimCheck check, ServiceDate date)
    {
        foreach (ServiceLine line in check.Lines)
        {
            if (line.Date == date && !TriggerPointCodes.Includes(line.Code) && IsOtherProcedure(line.Code))
            {
                return true;
            }
        }

        return false;
    }

    private readonly bool IsFirst(DrugCode drug, bool discarded)
    {
        for (int i = 0; i < index; i++)
        {
            if (IsOf(check, check.Lines[i], days.Current.Date, drug, discarded, out _))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsOtherProcedure(ProcedureCode code)
    {
        foreach ((ProcedureCode first, ProcedureCode last) in OtherProcedures)
        {
            if (code.CompareTo(first) >= 0 && code.CompareTo(last) <= 0)
            {
                return true;
            }
        }

        return false;
    }
}
