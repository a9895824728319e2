namespace TriggerPoint.Rules.X12;

/// <summary>What a segment is to the reader of a whole file. Only those that are something get a mark.</summary>
internal enum SegmentKind : byte
{
    /// <summary>Inside a claim or a header loop: looked at only when its claim is parsed.</summary>
    None = 0,

    /// <summary>ISA.</summary>
    Interchange,

    /// <summary>IEA.</summary>
    InterchangeEnd,

    /// <summary>GS.</summary>
    Group,

    /// <summary>GE.</summary>
    GroupEnd,

    /// <summary>ST.</summary>
    Transaction,

    /// <summary>SE.</summary>
    TransactionEnd,

    /// <summary>HL of a billing provider.</summary>
    BillingLevel,

    /// <summary>HL of a subscriber.</summary>
    SubscriberLevel,

    /// <summary>HL of a patient who is not the subscriber.</summary>
    PatientLevel,

    /// <summary>HL of anything else.</summary>
    UnknownLevel,

    /// <summary>CLM.</summary>
    Claim,

    /// <summary>SV1 of a code that is no concern of this library.</summary>
    ServiceLine,

    /// <summary>SV1 of a trigger point code.</summary>
    TriggerPointLine,

    /// <summary>SV1 of a tendon code, which is billed for trigger points as well (TPI-901).</summary>
    TendonLine,

    /// <summary>SV2 or SV3: a line of an institutional or dental claim.</summary>
    OtherLine,

    /// <summary>A segment that is longer than any can be, whatever it begins with.</summary>
    TooLong,
}
