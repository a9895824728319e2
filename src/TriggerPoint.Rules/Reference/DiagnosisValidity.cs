namespace TriggerPoint.Rules;

/// <summary>What is known of a diagnosis code on a date (TPI-609). The default value is <see cref="Unknown"/>.</summary>
public enum DiagnosisValidity : byte
{
    /// <summary>The table does not hold the code, which says nothing about it: the default value.</summary>
    Unknown = 0,

    /// <summary>The code may be reported, as far as the table goes.</summary>
    Valid = 1,

    /// <summary>The code was taken out of use before the date.</summary>
    Ended = 2,

    /// <summary>The code came into use after the date.</summary>
    NotYetValid = 3,

    /// <summary>A category: there are longer codes under it, and one of those is to be reported.</summary>
    NotBillable = 4,
}
