using System;
using System.Collections.Generic;
using System.Linq;

namespace TriggerPoint.Rules;

/// <summary>Applies a mend's edits to a claim.</summary>
internal static class ClaimEditor
{
    public static Claim Apply(Claim claim, Mend mend)
    {
        if (mend.Edits.Count == 0)
        {
            return claim;
        }

        ServiceLine?[] lines = claim.LineArray.ToArray();
        foreach (MendEdit edit in mend.Edits.Where(edit => edit.Kind != MendEditKind.None))
        {
            if (edit.Line > lines.Length)
            {
                throw new ArgumentOutOfRangeException(nameof(mend), edit.Line, $"The claim has {Wording.Count(lines.Length, "line")}.");
            }

            lines[edit.Line - 1] = lines[edit.Line - 1] is { } line ? Edited(line, edit) : null;
        }

        return claim.WithLines(lines.OfType<ServiceLine>());
    }

    private static ServiceLine? Edited(ServiceLine line, MendEdit edit) => edit.Kind switch
    {
        MendEditKind.RemoveLine => null,
        MendEditKind.ReplaceCode => line.WithCode(edit.Code),
        MendEditKind.SetUnits => line.WithUnits(edit.Units),
        MendEditKind.AddModifier => line.WithModifiers(line.Modifiers.Append(edit.Modifier)),
        MendEditKind.RemoveModifier => line.WithModifiers(line.Modifiers.Where(modifier => modifier != edit.Modifier)),
        _ => line,
    };
}
