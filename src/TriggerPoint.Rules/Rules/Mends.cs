using System.Linq;

namespace TriggerPoint.Rules;

/// <summary>Mends that several rules share.</summary>
internal static class Mends
{
    /// <summary>Takes modifiers off a line; in words alone where the line would then repeat another one.</summary>
    /// <param name="check">The claim.</param>
    /// <param name="line">The line, from 1.</param>
    /// <param name="modifiers">The modifiers.</param>
    /// <param name="text">What to do, in words.</param>
    /// <returns>The mend.</returns>
    public static Mend TakeOff(ClaimCheck check, int line, Modifier[] modifiers, string text)
    {
        ServiceLine billed = check.Lines[line - 1];
        ServiceLine edited = billed.WithModifiers(billed.Modifiers.Where(modifier => !modifiers.Contains(modifier)));
        return check.Order.Holds(edited)
            ? Mend.Create(text)
            : Mend.Create(text, modifiers.Select(modifier => MendEdit.RemoveModifier(line, modifier)).ToArray());
    }
}
