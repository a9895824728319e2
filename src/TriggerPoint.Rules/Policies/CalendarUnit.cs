namespace TriggerPoint.Rules;

/// <summary>What a <see cref="CalendarPeriod"/> is counted in.</summary>
/// <remarks>The default value is <see cref="Day"/>.</remarks>
public enum CalendarUnit : byte
{
    /// <summary>Days.</summary>
    Day = 0,

    /// <summary>Weeks of seven days.</summary>
    Week = 1,

    /// <summary>Months of the calendar, whatever their length.</summary>
    Month = 2,
}
