using System;

namespace TriggerPoint.Rules;

/// <summary>A code and the count behind it, for callers that need no explanation.</summary>
/// <remarks>
/// The default value is no code and no muscle. Equality is that of both. Immutable and safe for use by any number of threads.
/// </remarks>
public readonly struct SelectedCode : IEquatable<SelectedCode>
{
    internal SelectedCode(ProcedureCode code, int muscles)
    {
        Code = code;
        Muscles = muscles;
    }

    /// <summary>The code; <see cref="ProcedureCode.None"/> when no muscle can be counted.</summary>
    public ProcedureCode Code { get; }

    /// <summary>How many muscles the sites prove: <see cref="MuscleCount.Supported"/>.</summary>
    public int Muscles { get; }

    /// <inheritdoc/>
    public bool Equals(SelectedCode other) => Code == other.Code && Muscles == other.Muscles;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is SelectedCode other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((Muscles * 397) ^ Code.GetHashCode());

    /// <summary>The code and the count: <c>20552 (2)</c>.</summary>
    /// <returns>The answer in short.</returns>
    public override string ToString() => $"{(Code.IsNone ? "no code" : Code.ToString())} ({Muscles})";

    /// <summary>Whether two answers are the same.</summary>
    /// <param name="left">One answer.</param>
    /// <param name="right">The other answer.</param>
    /// <returns>True when they are the same.</returns>
    public static bool operator ==(SelectedCode left, SelectedCode right) => left.Equals(right);

    /// <summary>Whether two answers differ.</summary>
    /// <param name="left">One answer.</param>
    /// <param name="right">The other answer.</param>
    /// <returns>True when they differ.</returns>
    public static bool operator !=(SelectedCode left, SelectedCode right) => !left.Equals(right);
}
