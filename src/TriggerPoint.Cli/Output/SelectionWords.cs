using TriggerPoint.Rules;

namespace TriggerPoint.Cli;

/// <summary>Parts of a selection as people read them.</summary>
internal static class SelectionWords
{
    public const string NoCode = "no code";

    /// <summary>The code, or both codes when muscles were injected and others needled.</summary>
    public static string Codes(CptSelection selection)
    {
        if (selection.Code.IsNone)
        {
            return selection.NeedlingCode.IsNone ? NoCode : selection.NeedlingCode.ToString();
        }

        bool both = !selection.NeedlingCode.IsNone && selection.NeedlingCode != selection.Code;
        return both ? $"{selection.Code}+{selection.NeedlingCode}" : selection.Code.ToString();
    }

    /// <summary>How many muscles: <c>2 muscles</c>, <c>2 to 4 muscles</c>, <c>at least 2 muscles</c>.</summary>
    public static string Muscles(MuscleCount count) =>
        !count.IsBounded ? count.Supported == 0 ? "any number of muscles" : $"at least {Wording.Count(count.Supported, "muscle")}"
        : count.Possible == count.Supported ? Wording.Count(count.Supported, "muscle")
        : $"{count.Supported} to {count.Possible} muscles";
}
