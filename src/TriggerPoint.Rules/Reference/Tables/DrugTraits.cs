using System;

namespace TriggerPoint.Rules;

/// <summary>What the drug table says about a code beside substance, measure and dates; the members are the words of the table.</summary>
[Flags]
internal enum DrugTraits : byte
{
    None = 0,
    Unlisted = 1,
    Biologic = 2,
    Intravenous = 4,
    FacilityOnly = 8,
    Procedure = 16,
    DateUnverified = 32,
}
