using System.Collections.Generic;

namespace TriggerPoint.Rules;

/// <summary>A line that repeats another in everything is denied as its duplicate. The trigger point codes have a rule on units.</summary>
internal static class DuplicateLineRule
{
    // Up to so many lines, comparing all pairs is quicker than a table, and needs no memory.
    private const int FewLines = 64;

    // Repeated on purpose: by the same practitioner, by another one, or as a laboratory test.
    private static readonly Modifier[] Repeats = { Modifier.Parse("76"), Modifier.Parse("77"), Modifier.Parse("91") };

    public static RuleDescriptor Descriptor { get; } = new RuleDescriptor(
        RuleIds.DuplicateLine, "A line that repeats another one", RuleCategory.ClaimInput, FindingSeverity.Error, "TPI-810")
        .WithDenials("18", "N522");

    public static void Check(ClaimCheck check)
    {
        var seen = check.Lines.Length > FewLines ? new Dictionary<ServiceLine, int>() : null;
        for (int line = 1; line <= check.Lines.Length; line++)
        {
            ServiceLine billed = check.Lines[line - 1];
            if (!IsChecked(billed))
            {
                continue;
            }

            check.Applies();
            int first = seen is null ? FirstEqual(check.Lines, line) : FirstSeen(seen, billed, line);
            if (first < line)
            {
                check.Report(new FindingDraft
                {
                    Line = line,
                    OtherLine = first,
                    Message = $"{billed.Code} stands on the claim more than once with the same date, modifiers, units and provider; "
                        + "the repetition is denied as a duplicate.",
                    Mend = Mend.Create("Take the repeated line off, or show with 76 or 77 that the service was repeated.", MendEdit.RemoveLine(line)),
                });
            }
        }
    }

    private static bool IsChecked(ServiceLine line)
    {
        foreach (Modifier modifier in Repeats)
        {
            if (line.Has(modifier))
            {
                return false;
            }
        }

        return !line.Code.IsNone && !line.Date.IsUnknown && !TriggerPointCodes.Includes(line.Code);
    }

    private static int FirstEqual(ServiceLine[] lines, int line)
    {
        int first = 1;
        while (!lines[first - 1].Equals(lines[line - 1]))
        {
            first++;
        }

        return first;
    }

    private static int FirstSeen(Dictionary<ServiceLine, int> seen, ServiceLine line, int number)
    {
        if (!seen.TryGetValue(line, out int first))
        {
            seen.Add(line, number);
            first = number;
        }

        return first;
    }
}
