namespace TriggerPoint.Rules;

/// <summary>Many shots billed as tendon injections without a tendon diagnosis: muscles along the spine, billed by the shot.</summary>
internal static class TendonCodesForMusclesRule
{
    private const decimal Least = 3;

    private static readonly ProcedureCode Sheath = ProcedureCode.Parse("20550");
    private static readonly ProcedureCode Origin = ProcedureCode.Parse("20551");

    // Tendon disease, enthesopathy and bursitis: from a category to the last code of another (M65-M67, M70, M75-M77).
    private static readonly (DiagnosisCode First, DiagnosisCode Last)[] TendonDiagnoses =
    {
        (DiagnosisCode.Parse("M65"), DiagnosisCode.Parse("M67ZZZZ")),
        (DiagnosisCode.Parse("M70"), DiagnosisCode.Parse("M70ZZZZ")),
        (DiagnosisCode.Parse("M75"), DiagnosisCode.Parse("M77ZZZZ")),
    };

    public static RuleDescriptor Descriptor { get; } = new RuleDescriptor(
        RuleIds.TendonCodesForMuscles,
        "Tendon codes in the number of muscle injections",
        RuleCategory.Documentation,
        FindingSeverity.Error,
        "TPI-901")
        .WithDenials("252", "50", "N706");

    public static void Check(ClaimCheck check)
    {
        for (int i = 0; i < check.Lines.Length; i++)
        {
            if (IsTendon(check.Lines[i].Code) && IsFirstOfDay(check, i))
            {
                Check(check, check.Lines[i].Date);
            }
        }
    }

    public static bool IsTendon(ProcedureCode code) => code == Sheath || code == Origin;

    private static void Check(ClaimCheck check, ServiceDate date)
    {
        decimal units = 0;
        int line = 0;
        int unknown = 0;
        foreach (int place in check.Order.On(date))
        {
            ServiceLine billed = check.Lines[place];
            if (!IsTendon(billed.Code) || IsForATendon(check.Claim, billed))
            {
                continue;
            }

            if (billed.Units is { } given)
            {
                units += Quantity.Of(given);
            }
            else
            {
                unknown = place + 1;
            }

            line = line == 0 || LineOrder.Compare(billed, check.Lines[line - 1]) < 0 ? place + 1 : line;
        }

        check.Applies();
        if (units < Least)
        {
            if (unknown > 0)
            {
                check.NoData("units", unknown);
            }
        }
        else if (check.Claim.DiagnosisArray.Length == 0 && !ShowsMuscles(check, date))
        {
            check.NoData("diagnoses", line);
        }
        else
        {
            check.Report(
                line,
                $"{Wording.Number(units)} units of 20550 or 20551 are billed for one date without a diagnosis of tendon, enthesis or bursa. "
                + "Injections of muscles are 20552 or 20553, once a date.",
                Mend.Create("Hold the lines against the record: bill 20552 or 20553 once for muscles, "
                    + "and tendon codes only for tendons that it names, with their diagnosis."));
        }
    }

    private static bool IsFirstOfDay(ClaimCheck check, int line)
    {
        foreach (int place in check.Order.On(check.Lines[line].Date))
        {
            if (place < line && IsTendon(check.Lines[place].Code))
            {
                return false;
            }
        }

        return true;
    }

    // A line without pointers may be for any of the claim's diagnoses.
    private static bool IsForATendon(Claim claim, ServiceLine line)
    {
        foreach (int pointer in line.PointerArray)
        {
            if (pointer >= 1 && pointer <= claim.DiagnosisArray.Length && IsOfATendon(claim.DiagnosisArray[pointer - 1]))
            {
                return true;
            }
        }

        if (line.PointerArray.Length == 0)
        {
            foreach (DiagnosisCode diagnosis in claim.DiagnosisArray)
            {
                if (IsOfATendon(diagnosis))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool IsOfATendon(DiagnosisCode diagnosis)
    {
        foreach ((DiagnosisCode first, DiagnosisCode last) in TendonDiagnoses)
        {
            if (diagnosis.CompareTo(first) >= 0 && diagnosis.CompareTo(last) <= 0)
            {
                return true;
            }
        }

        return false;
    }

    private static bool ShowsMuscles(ClaimCheck check, ServiceDate date) => check.SelectionOn(date) is { InjectedMuscles.Supported: > 0 };
}
