using System;

namespace TriggerPoint.Rules;

/// <summary>A code and the count behind it, for callers that need no explanation.</summary>
/// <remarks>
/// The default value is no code and no muscle. Equality is that of both. Immutable and safe for use by any number of threads.
/// </remarks>
public readonly struct SelectedCode : IEquatable<SelectedCode>
{
    // In one field, so that an answer is handed over in a register: the code above, the count below.
    private readonly ulong packed;

    internal SelectedCode(ProcedureCode code, int muscles) => packed = ((ulong)code.Packed << 32) | (uint)muscles;

    /// <summary>The code; <see cref="ProcedureCode.None"/> when no muscle can be counted.</summary>
    public ProcedureCode Code => ProcedureCode.FromPacked((uint)(packed >> 32));

    /// <summary>How many muscles the sites prove: <see cref="MuscleCount.Supported"/>.</summary>
    public int Muscles => unchecked((int)packed);

    /// <inheritdoc/>
    public bool Equals(SelectedCode other) => packed == other.packed;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is SelectedCode other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => packed.GetHashCode();

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
