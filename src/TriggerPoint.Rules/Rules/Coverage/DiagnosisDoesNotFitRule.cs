namespace TriggerPoint.Rules;

/// <summary>Myalgia of the head and neck, or of the chewing muscles, for muscles that lie there.</summary>
internal static class DiagnosisDoesNotFitRule
{
    private const ClinicalRegions HeadAndNeck = ClinicalRegions.HeadAndJaw | ClinicalRegions.NeckAndUpperBack;
    private static readonly DiagnosisCode OfMastication = DiagnosisCode.Parse("M79.11");
    private static readonly DiagnosisCode OfHeadAndNeck = DiagnosisCode.Parse("M79.12");

    public static RuleDescriptor Descriptor { get; } = new RuleDescriptor(
        RuleIds.DiagnosisDoesNotFit, "The diagnosis does not fit the muscles", RuleCategory.Coverage, FindingSeverity.Warning, "TPI-610")
        .WithDenials("11");

    public static void Check(ClaimCheck check)
    {
        for (int i = 0; i < check.Lines.Length; i++)
        {
            if (TriggerPointCodes.IsInjection(check.Lines[i].Code))
            {
                Check(check, i + 1, OfMastication);
                Check(check, i + 1, OfHeadAndNeck);
            }
        }
    }

    private static void Check(ClaimCheck check, int line, DiagnosisCode diagnosis)
    {
        if (!IsFor(check, check.Lines[line - 1], diagnosis))
        {
            return;
        }

        check.Applies();
        if (check.EncounterOn(check.Lines[line - 1].Date)?.Selection is not { } selection)
        {
            check.NoData("muscles", line);
            return;
        }

        bool fits = false;
        bool isOpen = false;
        bool hasMuscle = false;
        foreach (MuscleMention mention in selection.Session.Evidence.Injected)
        {
            int fitting = 0;
            for (int i = 0; i < mention.Candidates.Count; i++)
            {
                fitting += Fits(mention.Candidates[i].Muscle, diagnosis) ? 1 : 0;
            }

            bool isWhole = fitting == mention.Candidates.Count && fitting > 0;
            fits |= isWhole && mention.Proves;
            isOpen |= mention.Reach == MentionReach.Open || fitting > 0;
            hasMuscle |= mention.Candidates.Count > 0;
        }

        if (!fits && (isOpen || !hasMuscle))
        {
            check.NoData("muscles that are named", line);
        }
        else if (!fits)
        {
            string where = diagnosis == OfMastication ? "the chewing muscles" : "the head and neck";
            check.Report(
                line,
                $"{diagnosis} is for {where}, and no muscle that is documented lies there.",
                Mend.Create("Point the line to the diagnosis that the record gives for these muscles."));
        }
    }

    private static bool IsFor(ClaimCheck check, ServiceLine line, DiagnosisCode diagnosis)
    {
        var diagnoses = new LineDiagnoses(check.Claim, line);
        for (int i = 0; i < diagnoses.Count; i++)
        {
            if (diagnoses[i] == diagnosis)
            {
                return true;
            }
        }

        return false;
    }

    private static bool Fits(Muscle muscle, DiagnosisCode diagnosis) => diagnosis == OfMastication
        ? muscle.Region == BodyRegion.Mastication
        : (muscle.ClinicalRegions & HeadAndNeck) != ClinicalRegions.None;
}
