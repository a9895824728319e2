namespace TriggerPoint.Rules;

/// <summary>20552 and 20553 are valid from 2002, 20560 and 20561 from 2020.</summary>
internal static class CodeNotYetValidRule
{
    public static RuleDescriptor Descriptor { get; } = new(
        RuleIds.CodeNotYetValid, "The code did not exist on the date of service", RuleCategory.Documentation, FindingSeverity.Error, "TPI-105", "TPI-106");

    public static void Check(SelectionFindings found)
    {
        Check(found, NeedleTechnique.Injection, found.Selection.InjectedMuscles, "TPI-105");
        Check(found, NeedleTechnique.DryNeedling, found.Selection.NeedledMuscles, "TPI-106");
    }

    private static void Check(SelectionFindings found, NeedleTechnique technique, MuscleCount muscles, string fact)
    {
        int reported = technique == NeedleTechnique.Injection && found.Selection.IsSacroiliacJointAlone ? 1 : muscles.Supported;
        if (reported > 0 && !TriggerPointCodes.ExistOn(technique, found.Session.Date))
        {
            found.Add(
                Descriptor,
                Descriptor.DefaultSeverity,
                new[] { fact },
                $"{TriggerPointCodes.For(technique, reported)} is valid from {TriggerPointCodes.FirstDay(technique)}; the date of service is {found.Session.Date}. No code is selected.",
                null);
        }
    }
}
