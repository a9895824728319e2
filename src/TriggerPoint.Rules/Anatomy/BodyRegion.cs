namespace TriggerPoint.Rules;

/// <summary>The anatomical region in which the catalogue files a muscle.</summary>
/// <remarks>The default value is <see cref="Unspecified"/>. Regions order the catalogue; they are never counted (TPI-210).</remarks>
public enum BodyRegion : byte
{
    /// <summary>No region.</summary>
    Unspecified = 0,

    /// <summary>Scalp, eye, ear and mouth.</summary>
    Head = 1,

    /// <summary>Muscles of facial expression.</summary>
    Face = 2,

    /// <summary>Muscles of mastication.</summary>
    Mastication = 3,

    /// <summary>Neck, throat and the suboccipital muscles.</summary>
    Neck = 4,

    /// <summary>Superficial muscles of the back.</summary>
    BackSuperficial = 5,

    /// <summary>Deep muscles of the back.</summary>
    BackDeep = 6,

    /// <summary>Chest wall and diaphragm.</summary>
    Thorax = 7,

    /// <summary>Abdominal wall, front and back.</summary>
    Abdomen = 8,

    /// <summary>Pelvic floor and perineum.</summary>
    PelvicFloor = 9,

    /// <summary>Shoulder.</summary>
    Shoulder = 10,

    /// <summary>Upper arm.</summary>
    Arm = 11,

    /// <summary>Forearm.</summary>
    Forearm = 12,

    /// <summary>Hand.</summary>
    Hand = 13,

    /// <summary>Hip and buttock.</summary>
    HipGluteal = 14,

    /// <summary>Thigh.</summary>
    Thigh = 15,

    /// <summary>Lower leg.</summary>
    Leg = 16,

    /// <summary>Foot.</summary>
    Foot = 17,
}
