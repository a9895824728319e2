namespace TriggerPoint.Rules;

/// <summary>On which line of a code pair a payer accepts 59 and the X modifiers (TPI-304).</summary>
/// <remarks>The default value is <see cref="Unspecified"/>: not known, and read as Medicare does.</remarks>
public enum ModifierPlacement : byte
{
    /// <summary>Not known.</summary>
    Unspecified = 0,

    /// <summary>On either line, as Medicare since 2019-07-01.</summary>
    EitherLine = 1,

    /// <summary>On the line of the column 2 code only.</summary>
    Column2Only = 2,
}
