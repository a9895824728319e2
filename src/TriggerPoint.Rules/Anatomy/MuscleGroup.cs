using System;
using System.Collections.Generic;

namespace TriggerPoint.Rules;

/// <summary>A group word of the catalogue: <c>MuscleGroup.RotatorCuff</c>, <c>MuscleGroup.Rhomboids</c>, and region words such as <c>NeckMuscles</c>.</summary>
/// <remarks>
/// <para>
/// A group word proves one muscle for each documented side and may mean any of its members (TPI-206 to TPI-208); a region word proves none (TPI-209).
/// </para>
/// <para>
/// The default value is <see cref="Unspecified"/>: no group. The size is two bytes; the bits are not stable between versions: store <see cref="Key"/>.
/// Equality is that of the catalogue rows. Immutable and safe for use by any number of threads.
/// </para>
/// </remarks>
public readonly partial struct MuscleGroup : IEquatable<MuscleGroup>
#if NET
    , ISpanParsable<MuscleGroup>, ISpanFormattable
#endif
{
    private readonly ushort row;

    internal MuscleGroup(int row) => this.row = (ushort)row;

    /// <summary>No group: the default value.</summary>
    public static MuscleGroup Unspecified => default;

    /// <summary>All groups of the catalogue, in its order, without <see cref="Unspecified"/>.</summary>
    public static IReadOnlyList<MuscleGroup> All => Catalogue.Groups;

    /// <summary>Whether this is the default value, which stands for no group.</summary>
    public bool IsUnspecified => row == 0;

    /// <summary>The stable key, for example <c>rotator-cuff</c>; <c>unspecified</c> for the default value.</summary>
    public string Key => GroupTable.Key[row];

    /// <summary>The English name, for example <c>rotator cuff</c>.</summary>
    public string Name => GroupTable.Name[row];

    /// <summary>The muscles it may mean; empty for <see cref="Unspecified"/>.</summary>
    public IReadOnlyList<Muscle> Members => Catalogue.MembersOf(this);

    /// <summary>Whether the word only names a region, which proves no muscle (TPI-209).</summary>
    public bool IsRegion => !IsUnspecified && (GroupTable.Flags[row] & 1) == 0;

    /// <summary>Whether the word names an anatomical or clinical unit whose name alone is used for one of its members (TPI-207, TPI-208).</summary>
    /// <value>False for words that identify no muscle at all, such as <c>paraspinals</c> or <c>hip flexors</c> (TPI-206).</value>
    public bool IsNamedUnit => (GroupTable.Flags[row] & 2) != 0;

    /// <summary>The code of Terminologia Anatomica 1998; empty when it has none.</summary>
    public string Ta98 => GroupTable.Ta98[row];

    /// <summary>The number of Terminologia Anatomica 2; empty when it has none.</summary>
    public string Ta2 => GroupTable.Ta2[row];

    internal int Row => row;

    /// <summary>Reads a key (<c>rotator-cuff</c>), in any letter case.</summary>
    /// <param name="s">The key, without surrounding space.</param>
    /// <returns>The group.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="s"/> is no key of the catalogue.</exception>
    public static MuscleGroup Parse(string s) =>
        TryParse(s ?? throw new ArgumentNullException(nameof(s)), out MuscleGroup group)
            ? group
            : throw Failures.Format("A group key of the catalogue is expected, such as rotator-cuff", s);

    /// <summary>Reads a key (<c>rotator-cuff</c>), in any letter case, if the text is one.</summary>
    /// <param name="s">The key, or null.</param>
    /// <param name="result">The group, or <see cref="Unspecified"/>.</param>
    /// <returns>Whether the text is a key.</returns>
    public static bool TryParse(string? s, out MuscleGroup result)
    {
        bool found = GroupTable.ByKey.TryFind(GroupTable.Key, s, out int row);
        result = new MuscleGroup(row);
        return found;
    }

    /// <summary>The key.</summary>
    /// <returns>The key; <see cref="Parse(string)"/> reads it back.</returns>
    public override string ToString() => Key;

    /// <inheritdoc/>
    public bool Equals(MuscleGroup other) => row == other.row;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is MuscleGroup other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => row;

    /// <summary>Whether two groups are the same.</summary>
    /// <param name="left">One group.</param>
    /// <param name="right">The other group.</param>
    /// <returns>True when they are the same.</returns>
    public static bool operator ==(MuscleGroup left, MuscleGroup right) => left.row == right.row;

    /// <summary>Whether two groups differ.</summary>
    /// <param name="left">One group.</param>
    /// <param name="right">The other group.</param>
    /// <returns>True when they differ.</returns>
    public static bool operator !=(MuscleGroup left, MuscleGroup right) => left.row != right.row;
}
