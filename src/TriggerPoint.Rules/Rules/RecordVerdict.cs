namespace TriggerPoint.Rules;

/// <summary>What a day's record makes of the code that is billed for one needle technique. Each verdict but the harmless ones has one rule.</summary>
internal enum RecordVerdict : byte
{
    /// <summary>No code of the technique is billed on the day.</summary>
    NotBilled = 0,

    /// <summary>There is no record of the day, or none of its muscles.</summary>
    NotDocumented = 1,

    /// <summary>The code did not exist on the day: TPR1205, with or without a record.</summary>
    NotValid = 2,

    /// <summary>The record names no muscle at all: TPR1009.</summary>
    NoMuscle = 3,

    /// <summary>The record shows the other technique: TPR1206.</summary>
    WrongTechnique = 4,

    /// <summary>Needled muscles that were injected as well, and are billed so: TPR1210.</summary>
    SameMuscle = 5,

    /// <summary>The record supports a lower code, or none: TPR1201.</summary>
    Above = 6,

    /// <summary>The record supports the higher code: TPR1202.</summary>
    Below = 7,

    /// <summary>The record supports the code.</summary>
    Supported = 8,
}
