namespace TriggerPoint.Rules;

/// <summary>A code that stands for any drug says nothing without a note: which drug, and how much of it.</summary>
internal static class UnlistedDrugRule
{
    private const int ShortestName = 3;

    public static RuleDescriptor Descriptor { get; } = new RuleDescriptor(
        RuleIds.UnlistedDrugUnnamed, "An unlisted drug without name and dose", RuleCategory.Drugs, FindingSeverity.Error, "TPI-507")
        .WithDenials("16", "M123", "N350");

    public static void Check(ClaimCheck check)
    {
        foreach (DrugLine drug in check.DrugLines)
        {
            if (!drug.Drug.IsUnlisted)
            {
                continue;
            }

            check.Applies();
            bool name = HasName(drug.Line.Note) || HasName(check.Claim.Note);
            bool dose = HasDose(drug.Line.Note) || HasDose(check.Claim.Note);
            if (!name || !dose)
            {
                string missing = name ? "no dose" : dose ? "no name" : "neither name nor dose";
                check.Report(
                    drug.Number,
                    $"{drug.Line.Code} stands for any drug without a code of its own, and the notes give {missing}.",
                    Mend.Create("Put the name and the dose of the drug in the line's note (Box 19 on paper)."));
            }
        }
    }

    // A run of letters that is no unit: which words name a drug is for a person to judge.
    private static bool HasName(string note)
    {
        int start = 0;
        for (int i = 0; i <= note.Length; i++)
        {
            if (i < note.Length && char.IsLetter(note[i]))
            {
                continue;
            }

            if (i - start >= ShortestName && DoseUnits.Read(note.Substring(start, i - start), out _) == DoseUnit.Unspecified)
            {
                return true;
            }

            start = i + 1;
        }

        return false;
    }

    // A number with a word or a percent sign behind it: 2 mL, 40mg, 0.25%, 1 vial.
    private static bool HasDose(string note)
    {
        for (int i = 0; i < note.Length; i++)
        {
            if (note[i] is < '0' or > '9')
            {
                continue;
            }

            int next = i + 1 < note.Length && note[i + 1] == ' ' ? i + 2 : i + 1;
            if (next < note.Length && (char.IsLetter(note[next]) || note[next] == '%'))
            {
                return true;
            }
        }

        return false;
    }
}
