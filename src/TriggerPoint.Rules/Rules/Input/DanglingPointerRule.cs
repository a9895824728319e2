using System;

namespace TriggerPoint.Rules;

/// <summary>A pointer counts the claim's diagnoses from 1: one behind the last, or at one that could not be read, gives the line no reason.</summary>
internal static class DanglingPointerRule
{
    public static RuleDescriptor Descriptor { get; } = new(
        RuleIds.DanglingPointer, "A diagnosis pointer that points to nothing", RuleCategory.ClaimInput, FindingSeverity.Error, "TPI-801", "TPI-802");

    public static void Check(ClaimCheck check)
    {
        for (int line = 1; line <= check.Lines.Length; line++)
        {
            foreach (int pointer in check.Lines[line - 1].PointerArray)
            {
                check.Applies();
                if (!PointsToSomething(check.Claim.DiagnosisArray, pointer))
                {
                    check.Report(line, Message(check.Claim.DiagnosisArray, pointer), Mend.Create("Point to the diagnosis that the service was for."));
                    break;
                }
            }
        }
    }

    private static bool PointsToSomething(DiagnosisCode[] diagnoses, int pointer) =>
        pointer >= 1 && pointer <= diagnoses.Length && !diagnoses[pointer - 1].IsNone;

    private static string Message(DiagnosisCode[] diagnoses, int pointer) => pointer >= 1 && pointer <= diagnoses.Length
        ? FormattableString.Invariant($"Pointer {pointer} points to a diagnosis that could not be read.")
        : FormattableString.Invariant($"Pointer {pointer} points to nothing: the claim has {Wording.Diagnoses(diagnoses.Length)}.");
}
