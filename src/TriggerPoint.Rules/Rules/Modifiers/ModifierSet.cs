using System;
using System.Linq;

namespace TriggerPoint.Rules;

/// <summary>Modifiers that mean the same to a rule.</summary>
internal sealed class ModifierSet
{
    private readonly Modifier[] members;

    private ModifierSet(Modifier[] members) => this.members = members;

    /// <summary>59 and the X modifiers: a separate encounter, site, practitioner or service (TPI-304).</summary>
    public static ModifierSet SeparateService { get; } = Of("59 XE XS XP XU");

    /// <summary>Modifiers that name a place: eyelids, fingers, toes, sides and coronary vessels (TPI-304).</summary>
    public static ModifierSet Anatomic { get; } =
        Of("E1 E2 E3 E4 FA F1 F2 F3 F4 F5 F6 F7 F8 F9 TA T1 T2 T3 T4 T5 T6 T7 T8 T9 LT RT LC LD RC LM RI");

    /// <summary>RT and LT.</summary>
    public static ModifierSet Sides { get; } = Of("RT LT");

    /// <summary>76 and 77: repeated by the same practitioner, or by another one (TPI-306).</summary>
    public static ModifierSet Repeats { get; } = Of("76 77");

    /// <summary>A set of modifiers.</summary>
    /// <param name="members">The modifiers, with spaces between.</param>
    /// <returns>The set.</returns>
    public static ModifierSet Of(string members) => new(members.Split(' ').Select(Modifier.Parse).ToArray());

    public bool Contains(Modifier modifier) => Array.IndexOf(members, modifier) >= 0;

    /// <summary>Whether a line has one of them.</summary>
    public bool Meets(ServiceLine line) => !FirstOf(line).IsNone;

    /// <summary>The first of a line's modifiers that is one of them; none when none is.</summary>
    public Modifier FirstOf(ServiceLine line)
    {
        foreach (Modifier modifier in line.ModifierArray)
        {
            if (Contains(modifier))
            {
                return modifier;
            }
        }

        return Modifier.None;
    }

    /// <summary>Those of a line's modifiers that are in the set, each once.</summary>
    public Modifier[] Of(ServiceLine line) => line.ModifierArray.Where(Contains).Distinct().ToArray();

    /// <summary>The same in words: <c>76 and 77</c>.</summary>
    public string NamesOn(ServiceLine line) => Wording.List(Of(line).Select(modifier => modifier.ToString()));
}
