namespace TriggerPoint.Rules;

/// <summary>How long the fee schedule counts follow-up care as a part of a procedure. The default value is <see cref="Unspecified"/>.</summary>
public enum GlobalPeriod : byte
{
    /// <summary>Not said: the default value.</summary>
    Unspecified = 0,

    /// <summary>000: the day itself.</summary>
    Days000 = 1,

    /// <summary>010: ten days.</summary>
    Days010 = 2,

    /// <summary>090: ninety days.</summary>
    Days090 = 3,

    /// <summary>MMM: maternity.</summary>
    Maternity = 4,

    /// <summary>XXX: the notion does not apply.</summary>
    NotApplicable = 5,

    /// <summary>YYY: the contractor decides.</summary>
    ContractorDecides = 6,

    /// <summary>ZZZ: that of the service it is added to.</summary>
    OfThePrimary = 7,
}
