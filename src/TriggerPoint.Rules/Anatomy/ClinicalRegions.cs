using System;

namespace TriggerPoint.Rules;

/// <summary>The regions of the body as a clinician sees them, in which payers limit injections (TPI-606, TPI-703). A muscle may belong to several.</summary>
/// <remarks>
/// The default value is <see cref="None"/>. They are this project's own and differ from <see cref="BodyRegion"/>, in which the catalogue is filed.
/// </remarks>
[Flags]
public enum ClinicalRegions : ushort
{
    /// <summary>No region.</summary>
    None = 0,

    /// <summary>Head, face and jaw.</summary>
    HeadAndJaw = 1,

    /// <summary>Neck, nape and the thoracic back.</summary>
    NeckAndUpperBack = 2,

    /// <summary>Shoulder girdle.</summary>
    ShoulderGirdle = 4,

    /// <summary>Chest wall.</summary>
    Chest = 8,

    /// <summary>Upper arm, forearm and hand.</summary>
    ArmAndHand = 16,

    /// <summary>Lumbar back.</summary>
    LowBack = 32,

    /// <summary>Abdominal wall.</summary>
    Abdomen = 64,

    /// <summary>Buttock, hip and pelvic floor.</summary>
    PelvisAndHip = 128,

    /// <summary>Thigh.</summary>
    Thigh = 256,

    /// <summary>Lower leg and foot.</summary>
    LegAndFoot = 512,
}
