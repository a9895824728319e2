namespace TriggerPoint.Rules;

/// <summary>The sides that the modifiers of a line name.</summary>
internal static class LineSides
{
    private static readonly ModifierSet LeftSide = ModifierSet.Of("LT E1 E2 FA F1 F2 F3 F4 TA T1 T2 T3 T4");
    private static readonly ModifierSet RightSide = ModifierSet.Of("RT E3 E4 F5 F6 F7 F8 F9 T5 T6 T7 T8 T9");
    private static readonly ModifierSet BothSides = ModifierSet.Of("50");

    /// <summary>Whether a line names a side.</summary>
    public static bool Names(ServiceLine line, Side side) => BothSides.Meets(line) || (side == Side.Left ? LeftSide : RightSide).Meets(line);

    /// <summary>Whether a line names any side.</summary>
    public static bool NamesAny(ServiceLine line) => Names(line, Side.Left) || Names(line, Side.Right);
}
