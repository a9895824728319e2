namespace TriggerPoint.Rules;

/// <summary>What the edition does not cover was not checked.</summary>
internal static class OutsideEditionRule
{
    public static RuleDescriptor Descriptor { get; } = new(
        RuleIds.OutsideEdition, "The date of service lies outside the edition", RuleCategory.Documentation, FindingSeverity.Info, "TPI-105");

    public static void Check(SelectionFindings found)
    {
        if (found.Session.Date > TriggerPointCodes.EditionEnd)
        {
            found.Add(Descriptor, $"The edition {TriggerPointCodes.Edition} covers dates to {TriggerPointCodes.EditionEnd}: whether the code is valid on {found.Session.Date} was not checked.");
        }
    }
}
