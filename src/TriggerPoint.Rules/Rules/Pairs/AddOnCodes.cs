namespace TriggerPoint.Rules;

/// <summary>Whether an add-on code stands beside a code that it may be added to.</summary>
internal static class AddOnCodes
{
    /// <summary>Whether some line on the date and in the provider scope of an add-on is an accepted primary of it.</summary>
    public static bool HasPrimary(ClaimCheck check, int place)
    {
        ServiceLine addOn = check.Lines[place];
        foreach (ServiceLine line in check.Lines)
        {
            if (ServiceScope.Together(line, addOn) && check.Reference.IsAcceptedPrimary(addOn.Code, line.Code))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Says that the add-on edition does not reach a date, where it does not.</summary>
    public static void ReportEdition(ClaimCheck check, int place)
    {
        ServiceDate date = check.Lines[place].Date;
        if (!check.Reference.Covers(ReferenceTable.AddOnCodes, date, check.Claim.Setting))
        {
            check.NoData(check.Outside.Of(check, ReferenceTable.AddOnCodes, date), place + 1);
        }
    }
}
