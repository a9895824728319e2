namespace TriggerPoint.Rules;

/// <summary>The side of the body on which a muscle lies.</summary>
/// <remarks>
/// The default value is <see cref="Unspecified"/>: the record does not say. "Bilateral" is not a side but two sites.
/// A value that is not declared here is treated as <see cref="Unspecified"/> everywhere.
/// </remarks>
public enum Side : byte
{
    /// <summary>The record does not say which side (TPI-214).</summary>
    Unspecified = 0,

    /// <summary>The left side.</summary>
    Left = 1,

    /// <summary>The right side.</summary>
    Right = 2,

    /// <summary>The midline: for muscles that exist once, such as the diaphragm.</summary>
    Midline = 3,
}
