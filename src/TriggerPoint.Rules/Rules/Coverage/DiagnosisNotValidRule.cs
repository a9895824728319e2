using System.Collections.Generic;
using System.Linq;

namespace TriggerPoint.Rules;

/// <summary>Diagnosis codes that may be reported on the date: not ended, not yet valid, no category with longer codes under it.</summary>
internal static class DiagnosisNotValidRule
{
    public static RuleDescriptor Descriptor { get; } = new RuleDescriptor(
        RuleIds.DiagnosisNotValid, "A diagnosis code that is not valid on the date", RuleCategory.Coverage, FindingSeverity.Error, "TPI-609")
        .WithDenials("16", "146", "M76", "M81", "MA63");

    public static void Check(ClaimCheck check)
    {
        Dictionary<DiagnosisCode, int>? reported = null;
        DiagnosisCode unknown = default;
        for (int i = 0; i < check.Lines.Length; i++)
        {
            if (!TriggerPointCodes.Includes(check.Lines[i].Code))
            {
                continue;
            }

            var diagnoses = new LineDiagnoses(check.Claim, check.Lines[i]);
            for (int j = 0; j < diagnoses.Count; j++)
            {
                DiagnosisCode code = diagnoses[j];
                if (code.IsNone)
                {
                    continue;
                }

                check.Applies();
                switch (check.Reference.ValidityOf(code, check.Lines[i].Date))
                {
                    case DiagnosisValidity.Valid:
                        break;
                    case DiagnosisValidity.Unknown:
                        unknown = unknown.IsNone || code.CompareTo(unknown) < 0 ? code : unknown;
                        break;
                    default:
                        reported ??= new Dictionary<DiagnosisCode, int>();
                        reported[code] = reported.TryGetValue(code, out int other) ? First(check, other, i + 1) : i + 1;
                        break;
                }
            }
        }

        if (reported is not null)
        {
            foreach (KeyValuePair<DiagnosisCode, int> one in reported.OrderBy(pair => pair.Key))
            {
                Report(check, one.Key, one.Value);
            }
        }

        if (!unknown.IsNone)
        {
            check.NoData(check.Words($"whether {unknown} is valid"));
        }
    }

    private static int First(ClaimCheck check, int one, int other)
    {
        ServiceLine first = check.Lines[one - 1];
        ServiceLine second = check.Lines[other - 1];
        int order = first.Date.CompareTo(second.Date);
        order = order != 0 ? order : LineOrder.Compare(first, second);
        return order <= 0 ? one : other;
    }

    private static void Report(ClaimCheck check, DiagnosisCode code, int line)
    {
        ServiceDate date = check.Lines[line - 1].Date;
        string on = date.IsUnknown ? string.Empty : $" on {date}";
        string what = check.Reference.ValidityOf(code, date) switch
        {
            DiagnosisValidity.Ended => $"{code} is no longer a valid diagnosis code{on}",
            DiagnosisValidity.NotYetValid => $"{code} is not yet a valid diagnosis code{on}",
            _ => $"{code} is a category{on}, with longer codes under it",
        };
        check.Report(line, $"{what}.", Mend.Create("Bill the code of the date that says what the record says; it may need another character."));
    }
}
