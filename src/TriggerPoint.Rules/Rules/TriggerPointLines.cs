namespace TriggerPoint.Rules;

/// <summary>The lines of a claim that bill one of the four trigger point codes.</summary>
internal static class TriggerPointLines
{
    public static bool Any(ServiceLine[] lines)
    {
        foreach (ServiceLine line in lines)
        {
            if (TriggerPointCodes.Includes(line.Code))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a line, counted from 0, is the claim's first of its date to bill one of the codes: a record is judged once a day.</summary>
    public static bool IsFirstOfDay(ServiceLine[] lines, int index)
    {
        if (!TriggerPointCodes.Includes(lines[index].Code))
        {
            return false;
        }

        for (int i = 0; i < index; i++)
        {
            if (lines[i].Date == lines[index].Date && TriggerPointCodes.Includes(lines[i].Code))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The line, from 1, that stands for all of a date: the first one by what it says, wherever it stands.</summary>
    public static int OfDay(ServiceLine[] lines, ServiceDate date)
    {
        int first = 0;
        for (int line = 1; line <= lines.Length; line++)
        {
            if (lines[line - 1].Date == date && TriggerPointCodes.Includes(lines[line - 1].Code)
                && (first == 0 || LineOrder.Compare(lines[line - 1], lines[first - 1]) < 0))
            {
                first = line;
            }
        }

        return first;
    }

    /// <summary>
    /// The line, from 1, of the higher code that is billed for a technique on a date; 0 when none is. Of lines with the same code it is the first
    /// one by what it says, wherever it stands.
    /// </summary>
    public static int Highest(ServiceLine[] lines, ServiceDate date, NeedleTechnique technique)
    {
        int highest = 0;
        for (int line = 1; line <= lines.Length; line++)
        {
            ServiceLine billed = lines[line - 1];
            if (billed.Date != date || !TriggerPointCodes.IsOf(technique, billed.Code))
            {
                continue;
            }

            int order = highest == 0 ? 1 : billed.Code.CompareTo(lines[highest - 1].Code);
            if (order > 0 || (order == 0 && LineOrder.Compare(billed, lines[highest - 1]) < 0))
            {
                highest = line;
            }
        }

        return highest;
    }
}
