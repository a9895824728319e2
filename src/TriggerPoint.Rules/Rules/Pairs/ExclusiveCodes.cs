using System.Linq;

namespace TriggerPoint.Rules;

/// <summary>Two codes of one technique on one date: one of them comes off, and the record says which.</summary>
internal static class ExclusiveCodes
{
    public static void Report(ClaimCheck check, NcciPairFamily family)
    {
        if (!PairFindings.Begin(check, family))
        {
            return;
        }

        foreach (LinePair pair in check.Pairs.Denied)
        {
            if (pair.Family == family)
            {
                check.Report(PairFindings.Draft(check, pair, MendOf(check, pair)));
            }
        }
    }

    private static Mend MendOf(ClaimCheck check, LinePair pair)
    {
        ServiceLine denied = check.Lines[pair.Column2];
        if (Supported(check, denied) != denied.Code)
        {
            return Mend.Create($"Bill one code for all muscles of the date: take {denied.Code} off.", MendEdit.RemoveLine(pair.Column2 + 1));
        }

        // The record supports the code that would deny: then it is the larger one that must not stand.
        MendEdit[] edits = check.Order.TriggerPoints
            .Where(place => check.Lines[place].Code == pair.Pair.Column1 && ServiceScope.Together(check.Lines[place], denied))
            .Select(place => MendEdit.RemoveLine(place + 1)).ToArray();
        return Mend.Create($"The record supports {denied.Code}: take {pair.Pair.Column1} off.", edits);
    }

    private static ProcedureCode Supported(ClaimCheck check, ServiceLine line)
    {
        CptSelection selection = check.SelectionOn(line.Date) ?? default;
        return TriggerPointCodes.IsNeedling(line.Code) ? selection.NeedlingCode : selection.InjectionCode;
    }
}
