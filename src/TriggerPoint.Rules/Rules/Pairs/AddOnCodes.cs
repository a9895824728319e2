namespace TriggerPoint.Rules;

/// <summary>Whether an add-on code stands beside a code that it may be added to.</summary>
internal static class AddOnCodes
{
    /// <summary>Whether some line on the date and in the provider scope of an add-on is an accepted primary of it.</summary>
    public static bool HasPrimary(ClaimCheck check, int place)
    {
        ServiceLine addOn = check.Lines[place];
        SortedLines order = check.Order;
        for (int i = order.FirstOn(addOn.Date), next; i < order.Count && check.Lines[order.All[i]].Date == addOn.Date; i = next)
        {
            // Lines of a date stand by their codes, and each code is looked up once.
            ProcedureCode code = check.Lines[order.All[i]].Code;
            next = order.FirstBehind(addOn.Date, code);
            if (check.Reference.IsAcceptedPrimary(addOn.Code, code) && IsBeside(check, addOn, i, next))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsBeside(ClaimCheck check, ServiceLine addOn, int first, int end)
    {
        int i = first;
        while (i < end && !ServiceScope.MayShareProvider(check.Lines[check.Order.All[i]], addOn))
        {
            i++;
        }

        return i < end;
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
