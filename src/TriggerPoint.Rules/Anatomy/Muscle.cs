using System;
using System.Collections.Generic;

namespace TriggerPoint.Rules;

/// <summary>
/// One named skeletal muscle of the catalogue, without a side: <c>Muscle.Trapezius</c>, <c>Muscle.LevatorScapulae</c>.
/// </summary>
/// <remarks>
/// <para>
/// A member exists for each of the catalogue's rows (Terminologia Anatomica names). Some rows are regional divisions, bellies or members of a
/// series; <see cref="DivisionOf"/> names the muscle they belong to and <see cref="CountingConvention"/> says whether they count apart.
/// </para>
/// <para>
/// The default value is <see cref="Unspecified"/>: no muscle. It is legal everywhere, is never counted, and is reported (TPR1009).
/// The size is two bytes. The bits are not stable from one version of the package to the next: store <see cref="Key"/>.
/// Equality and order are those of the catalogue rows. Immutable and safe for use by any number of threads.
/// </para>
/// </remarks>
public readonly partial struct Muscle : IEquatable<Muscle>, IComparable<Muscle>
#if NET
    , ISpanParsable<Muscle>, ISpanFormattable
#endif
{
    private readonly ushort row;

    internal Muscle(int row) => this.row = (ushort)row;

    /// <summary>No muscle: the default value.</summary>
    public static Muscle Unspecified => default;

    /// <summary>All muscles of the catalogue, in its order, without <see cref="Unspecified"/>.</summary>
    public static IReadOnlyList<Muscle> All => Catalogue.Muscles;

    /// <summary>Whether this is the default value, which stands for no muscle.</summary>
    public bool IsUnspecified => row == 0;

    /// <summary>The stable key, for example <c>levator-scapulae</c>; <c>unspecified</c> for the default value.</summary>
    public string Key => MuscleTable.Key[row];

    /// <summary>The English name, for example <c>levator scapulae</c>.</summary>
    public string Name => MuscleTable.Name[row];

    /// <summary>The Latin name, for example <c>musculus levator scapulae</c>; empty when the catalogue has none.</summary>
    public string LatinName => MuscleTable.Latin[row];

    /// <summary>Whether the body has one on each side. False for the few midline muscles and for <see cref="Unspecified"/>.</summary>
    public bool IsPaired => (MuscleTable.Flags[row] & 1) != 0;

    /// <summary>The region in which the catalogue files it.</summary>
    public BodyRegion Region => (BodyRegion)(MuscleTable.Flags[row] >> 8);

    /// <summary>The clinical regions to which it belongs; <see cref="ClinicalRegions.None"/> for <see cref="Unspecified"/> alone.</summary>
    public ClinicalRegions ClinicalRegions => (ClinicalRegions)MuscleTable.Clinical[row];

    /// <summary>What kind of catalogue entry it is.</summary>
    public MuscleRank Rank => (MuscleRank)((MuscleTable.Flags[row] >> 4) & 15);

    /// <summary>The anatomical group it is filed under; <see cref="MuscleGroup.Unspecified"/> when none.</summary>
    public MuscleGroup Group => new(MuscleTable.Group[row]);

    /// <summary>The muscle of which it is a division (TPI-203, TPI-205); <see cref="Unspecified"/> when it is a muscle of its own.</summary>
    public Muscle DivisionOf => new(MuscleTable.DivisionOf[row]);

    /// <summary>The muscle it counts as when divisions are not counted apart: <see cref="DivisionOf"/>, or itself.</summary>
    public Muscle WholeMuscle => MuscleTable.DivisionOf[row] == 0 ? this : DivisionOf;

    /// <summary>The code of Terminologia Anatomica 1998, for example <c>A04.3.01.009</c>; empty when it has none.</summary>
    public string Ta98 => MuscleTable.Ta98[row];

    /// <summary>The number of Terminologia Anatomica 2, for example <c>2234</c>; empty when it has none.</summary>
    public string Ta2 => MuscleTable.Ta2[row];

    /// <summary>The id of the Foundational Model of Anatomy, for example <c>FMA:32519</c>; empty when it has none.</summary>
    public string Fma => MuscleTable.Fma[row];

    /// <summary>The UBERON id, for example <c>UBERON:0003721</c>; empty when it has none.</summary>
    public string Uberon => MuscleTable.Uberon[row];

    internal int Row => row;

    /// <summary>This muscle on one side.</summary>
    /// <param name="side">The side; an undeclared value counts as <see cref="Side.Unspecified"/>.</param>
    /// <returns>The site.</returns>
    public MuscleSite On(Side side) => new(this, side);

    /// <summary>Reads a key (<c>levator-scapulae</c>), in any letter case.</summary>
    /// <param name="s">The key, without surrounding space. For the words that clinicians write see <see cref="MuscleLexicon"/>.</param>
    /// <returns>The muscle.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="s"/> is no key of the catalogue.</exception>
    public static Muscle Parse(string s) =>
        TryParse(s ?? throw new ArgumentNullException(nameof(s)), out Muscle muscle)
            ? muscle
            : throw Failures.Format("A muscle key of the catalogue is expected, such as levator-scapulae", s);

    /// <summary>Reads a key (<c>levator-scapulae</c>), in any letter case, if the text is one.</summary>
    /// <param name="s">The key, or null.</param>
    /// <param name="result">The muscle, or <see cref="Unspecified"/>.</param>
    /// <returns>Whether the text is a key.</returns>
    public static bool TryParse(string? s, out Muscle result)
    {
        bool found = MuscleTable.ByKey.TryFind(MuscleTable.Key, s, out int row);
        result = new Muscle(row);
        return found;
    }

    /// <summary>The key.</summary>
    /// <returns>The key; <see cref="Parse(string)"/> reads it back.</returns>
    public override string ToString() => Key;

    /// <inheritdoc/>
    public bool Equals(Muscle other) => row == other.row;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Muscle other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => row;

    /// <inheritdoc/>
    public int CompareTo(Muscle other) => row.CompareTo(other.row);

    /// <summary>Whether two muscles are the same.</summary>
    /// <param name="left">One muscle.</param>
    /// <param name="right">The other muscle.</param>
    /// <returns>True when they are the same.</returns>
    public static bool operator ==(Muscle left, Muscle right) => left.row == right.row;

    /// <summary>Whether two muscles differ.</summary>
    /// <param name="left">One muscle.</param>
    /// <param name="right">The other muscle.</param>
    /// <returns>True when they differ.</returns>
    public static bool operator !=(Muscle left, Muscle right) => left.row != right.row;
}
