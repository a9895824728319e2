using System;

namespace TriggerPoint.Rules;

/// <summary>One change to one service line.</summary>
/// <remarks>
/// The default value changes nothing. Only the values that <see cref="Kind"/> needs are set. Equality is that of all values.
/// Immutable and safe for use by any number of threads.
/// </remarks>
public readonly struct MendEdit : IEquatable<MendEdit>
{
    private MendEdit(MendEditKind kind, int line, ProcedureCode code, Modifier modifier, decimal units)
    {
        Kind = kind;
        Line = line >= 1 ? line : throw new ArgumentOutOfRangeException(nameof(line), line, "Lines are numbered from 1.");
        Code = code;
        Modifier = modifier;
        Units = units;
    }

    /// <summary>What is done.</summary>
    public MendEditKind Kind { get; }

    /// <summary>The line it is done to, from 1, as the claim stood before the mend; 0 in the default value.</summary>
    public int Line { get; }

    /// <summary>The code of <see cref="MendEditKind.ReplaceCode"/>.</summary>
    public ProcedureCode Code { get; }

    /// <summary>The modifier of <see cref="MendEditKind.AddModifier"/> and <see cref="MendEditKind.RemoveModifier"/>.</summary>
    public Modifier Modifier { get; }

    /// <summary>The units of <see cref="MendEditKind.SetUnits"/>.</summary>
    public decimal Units { get; }

    /// <summary>Takes a line off.</summary>
    /// <param name="line">The line, from 1.</param>
    /// <returns>The edit.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="line"/> is below 1.</exception>
    public static MendEdit RemoveLine(int line) => new(MendEditKind.RemoveLine, line, default, default, default);

    /// <summary>Gives a line another code.</summary>
    /// <param name="line">The line, from 1.</param>
    /// <param name="code">The code.</param>
    /// <returns>The edit.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="line"/> is below 1.</exception>
    public static MendEdit ReplaceCode(int line, ProcedureCode code) => new(MendEditKind.ReplaceCode, line, code, default, default);

    /// <summary>Gives a line other units.</summary>
    /// <param name="line">The line, from 1.</param>
    /// <param name="units">The units.</param>
    /// <returns>The edit.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="line"/> is below 1.</exception>
    public static MendEdit SetUnits(int line, decimal units) => new(MendEditKind.SetUnits, line, default, default, units);

    /// <summary>Adds a modifier to a line.</summary>
    /// <param name="line">The line, from 1.</param>
    /// <param name="modifier">The modifier.</param>
    /// <returns>The edit.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="line"/> is below 1.</exception>
    public static MendEdit AddModifier(int line, Modifier modifier) => new(MendEditKind.AddModifier, line, default, modifier, default);

    /// <summary>Takes a modifier off a line.</summary>
    /// <param name="line">The line, from 1.</param>
    /// <param name="modifier">The modifier.</param>
    /// <returns>The edit.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="line"/> is below 1.</exception>
    public static MendEdit RemoveModifier(int line, Modifier modifier) => new(MendEditKind.RemoveModifier, line, default, modifier, default);

    /// <inheritdoc/>
    public bool Equals(MendEdit other) =>
        Kind == other.Kind && Line == other.Line && Code == other.Code && Modifier == other.Modifier && Units == other.Units;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is MendEdit other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked(((int)Kind * 31) + Line);

    /// <summary>Whether two edits are the same.</summary>
    /// <param name="left">One edit.</param>
    /// <param name="right">The other edit.</param>
    /// <returns>True when they are the same.</returns>
    public static bool operator ==(MendEdit left, MendEdit right) => left.Equals(right);

    /// <summary>Whether two edits differ.</summary>
    /// <param name="left">One edit.</param>
    /// <param name="right">The other edit.</param>
    /// <returns>True when they differ.</returns>
    public static bool operator !=(MendEdit left, MendEdit right) => !left.Equals(right);
}
