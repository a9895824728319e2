using System;

namespace TriggerPoint.Rules;

/// <summary>The most units of a code that CMS expects for one patient (MUE, TPI-103).</summary>
/// <remarks>
/// The default value is no edit: no code, 0 units, <see cref="MueAdjudication.Unspecified"/>.
/// Equality is that of all parts. Immutable and safe for use by any number of threads.
/// </remarks>
public readonly struct MedicallyUnlikelyEdit : IEquatable<MedicallyUnlikelyEdit>
{
    internal MedicallyUnlikelyEdit(ProcedureCode code, int value, MueAdjudication adjudication, ClaimSetting setting)
    {
        Code = code;
        Value = value;
        Adjudication = adjudication;
        Setting = setting;
    }

    /// <summary>The code.</summary>
    public ProcedureCode Code { get; }

    /// <summary>The most units; 0 means that the code is not expected at all in this setting.</summary>
    public int Value { get; }

    /// <summary>How units are counted.</summary>
    public MueAdjudication Adjudication { get; }

    /// <summary>The setting of the table that the edit stands in.</summary>
    public ClaimSetting Setting { get; }

    /// <summary>The edit for people: <c>20552: at most 1</c>.</summary>
    /// <returns>A short text; it is not read back.</returns>
    public override string ToString() => $"{Code}: at most {Value.ToString(System.Globalization.CultureInfo.InvariantCulture)}";

    /// <inheritdoc/>
    public bool Equals(MedicallyUnlikelyEdit other) =>
        Code == other.Code && Value == other.Value && Adjudication == other.Adjudication && Setting == other.Setting;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is MedicallyUnlikelyEdit other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((Code.GetHashCode() * 31) + Value);

    /// <summary>Whether two edits are the same.</summary>
    /// <param name="left">One edit.</param>
    /// <param name="right">The other edit.</param>
    /// <returns>True when they are the same.</returns>
    public static bool operator ==(MedicallyUnlikelyEdit left, MedicallyUnlikelyEdit right) => left.Equals(right);

    /// <summary>Whether two edits differ.</summary>
    /// <param name="left">One edit.</param>
    /// <param name="right">The other edit.</param>
    /// <returns>True when they differ.</returns>
    public static bool operator !=(MedicallyUnlikelyEdit left, MedicallyUnlikelyEdit right) => !left.Equals(right);
}
