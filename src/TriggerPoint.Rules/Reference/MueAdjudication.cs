namespace TriggerPoint.Rules;

/// <summary>How CMS counts units against a medically unlikely edit (MAI). The default value is <see cref="Unspecified"/>.</summary>
public enum MueAdjudication : byte
{
    /// <summary>Not said: the default value.</summary>
    Unspecified = 0,

    /// <summary>MAI 1: the units of each line.</summary>
    Line = 1,

    /// <summary>MAI 2: all units of the date, by policy; CMS treats it as absolute (TPI-103).</summary>
    DateOfServicePolicy = 2,

    /// <summary>MAI 3: all units of the date, by clinical likelihood; an appeal with records may succeed.</summary>
    DateOfServiceClinical = 3,
}
