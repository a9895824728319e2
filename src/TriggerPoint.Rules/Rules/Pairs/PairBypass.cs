namespace TriggerPoint.Rules;

/// <summary>Where a modifier bypasses an NCCI pair that allows it (TPI-304).</summary>
internal static class PairBypass
{
    private static readonly ModifierSet VisitsOnly = ModifierSet.Of("24 25 57");
    private static readonly ModifierSet Others = ModifierSet.Of("27 58 78 79 91");

    /// <summary>The first day on which 59 and the X modifiers count on column 1 as well.</summary>
    private static ServiceDate EitherLineFrom => new(2019, 7, 1);

    /// <summary>Whether 59 and the X modifiers count on column 1 on a date; an unknown date is taken as today's rules.</summary>
    public static bool CountsOnColumn1(ClaimCheck check, ServiceDate date) =>
        (date.IsUnknown || date >= EitherLineFrom) && !IsNarrowedByPolicy(check, date);

    /// <summary>Whether it is the policy that lets them count on column 2 alone.</summary>
    public static bool IsNarrowedByPolicy(ClaimCheck check, ServiceDate date) =>
        check.Policy is { ModifierPlacement: ModifierPlacement.Column2Only } policy && policy.IsInForceOn(date);

    /// <summary>Whether a line has a modifier that bypasses when it stands on column 2.</summary>
    public static bool WorksOnColumn2(ServiceLine line) => !OnColumn2(line).IsNone;

    /// <summary>Whether a line is a visit whose first such modifier is one for visits.</summary>
    public static bool SpeaksOfVisit(ServiceLine line) => VisitsOnly.Contains(OnColumn2(line));

    /// <summary>The first modifier of a line that bypasses when it stands on column 2; none when there is none.</summary>
    public static Modifier OnColumn2(ServiceLine line)
    {
        foreach (Modifier modifier in line.ModifierArray)
        {
            if (ModifierSet.SeparateService.Contains(modifier) || ModifierSet.Anatomic.Contains(modifier) || Others.Contains(modifier)
                || (VisitsOnly.Contains(modifier) && VisitCodes.Includes(line.Code)))
            {
                return modifier;
            }
        }

        return Modifier.None;
    }
}
