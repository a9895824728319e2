namespace TriggerPoint.Rules;

/// <summary>Which trigger point lines stand beside a line: on its date, in its provider scope. The first in the order of what they say is given.</summary>
internal static class TriggerPointNeighbours
{
    /// <summary>The first trigger point line beside a line, of either technique; -1 for none.</summary>
    public static int Beside(ClaimCheck check, int place) => First(check, place, sameTechnique: false);

    /// <summary>The first other line that bills the technique of a trigger point line, injection or needling; -1 for none.</summary>
    public static int Sibling(ClaimCheck check, int place) => First(check, place, sameTechnique: true);

    private static int First(ClaimCheck check, int place, bool sameTechnique)
    {
        ServiceLine line = check.Lines[place];
        SortedLines order = check.Order;
        for (int i = order.TriggerPointCount == 0 ? 0 : order.FirstTriggerPointOn(line.Date), next; i < order.TriggerPointCount; i = next)
        {
            int candidate = order.TriggerPoints[i];
            ServiceLine other = check.Lines[candidate];
            if (other.Date != line.Date)
            {
                break;
            }

            bool mayShare = ServiceScope.MayShareProvider(other, line);
            next = mayShare ? i + 1 : order.NextTriggerPointFor(line, i);
            if (candidate != place && mayShare && (!sameTechnique || TriggerPointCodes.IsNeedling(other.Code) == TriggerPointCodes.IsNeedling(line.Code)))
            {
                return candidate;
            }
        }

        return -1;
    }
}
