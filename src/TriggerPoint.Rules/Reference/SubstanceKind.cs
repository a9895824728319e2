namespace TriggerPoint.Rules;

/// <summary>What sort of substance is injected, as far as rules ask for it (TPI-501 to TPI-511). The default value is <see cref="Unspecified"/>.</summary>
public enum SubstanceKind : byte
{
    /// <summary>Not known: the default value.</summary>
    Unspecified = 0,

    /// <summary>A corticosteroid (TPI-501 to TPI-503).</summary>
    Steroid = 1,

    /// <summary>A local anesthetic (TPI-504, TPI-505).</summary>
    LocalAnesthetic = 2,

    /// <summary>An anti-inflammatory drug that is no steroid (TPI-506).</summary>
    Nsaid = 3,

    /// <summary>Botulinum toxin (TPI-511).</summary>
    BotulinumToxin = 4,

    /// <summary>Saline (TPI-508).</summary>
    Saline = 5,

    /// <summary>Dextrose, as in prolotherapy (TPI-509).</summary>
    Dextrose = 6,

    /// <summary>Platelets, cells, amniotic and other products of blood or tissue (TPI-510).</summary>
    Biologic = 7,

    /// <summary>Made from plants, such as Sarapin (TPI-507).</summary>
    Botanical = 8,

    /// <summary>Another drug.</summary>
    Other = 9,
}
