using System.Linq;
using FsCheck;
using FsCheck.Fluent;

namespace TriggerPoint.Rules.Testing;

/// <summary>
/// The raw generators by name, for properties that need more than any value of a type: sessions at the line between the codes, vague evidence,
/// values that no caller should pass and some will.
/// </summary>
/// <remarks>
/// What <see cref="TriggerPointArbitraries"/> registers by type is made of these. The generators keep no state and are safe for use by any
/// number of threads.
/// </remarks>
public static partial class TriggerPointGen
{
    /// <summary>Any muscle of the catalogue, and rarely none (<see cref="Muscle.Unspecified"/>).</summary>
    public static Gen<Muscle> Muscles => Gen.Frequency(
        (12, EverydayMuscles), (6, Gen.Elements(Muscle.All.ToArray())), (1, MidlineMuscles), (1, Gen.Constant(Muscle.Unspecified)));

    /// <summary>Muscles that are injected every day, all of them paired and none a division of another.</summary>
    public static Gen<Muscle> EverydayMuscles => Gen.Elements(World.Everyday);

    /// <summary>Muscles that the body has once, such as the diaphragm.</summary>
    public static Gen<Muscle> MidlineMuscles => Gen.Elements(World.Midline);

    /// <summary>Muscles that are regional divisions of another, such as the lumbar multifidus.</summary>
    public static Gen<Muscle> DivisionsOfMuscles => Gen.Elements(World.Divisions).SelectMany(divisions => Gen.Elements(divisions));

    /// <summary>Any group or region word of the catalogue, and rarely none.</summary>
    public static Gen<MuscleGroup> MuscleGroups => Gen.Frequency((19, Gen.Elements(MuscleGroup.All.ToArray())), (1, Gen.Constant(MuscleGroup.Unspecified)));

    /// <summary>Left or right.</summary>
    public static Gen<Side> NamedSides => Gen.Elements(Side.Left, Side.Right);

    /// <summary>Any side, and rarely a value that is not declared.</summary>
    public static Gen<Side> Sides => Gen.Frequency((8, NamedSides), (2, Gen.Constant(Side.Unspecified)), (1, Gen.Constant(Side.Midline)), (1, Undeclared<Side>()));

    /// <summary>A muscle with its side, both named: a midline muscle stands in the midline.</summary>
    public static Gen<MuscleSite> NamedSites => Gen.Frequency(
        (10, EverydayMuscles.SelectMany(_ => NamedSides, (muscle, side) => muscle.On(side))),
        (2, DivisionsOfMuscles.SelectMany(_ => NamedSides, (muscle, side) => muscle.On(side))),
        (1, MidlineMuscles.Select(muscle => muscle.On(Side.Midline))));

    /// <summary>Any site: named, without a side, on an impossible side, and rarely none at all.</summary>
    public static Gen<MuscleSite> Sites => Gen.Frequency((3, NamedSites), (1, Muscles.SelectMany(_ => Sides, (muscle, side) => muscle.On(side))));

    /// <summary>A value of an enumeration of the library that is not declared: to be treated as the default, never as a reason to fail.</summary>
    /// <typeparam name="T">The enumeration; those of the library are bytes.</typeparam>
    public static Gen<T> Undeclared<T>()
        where T : struct, System.Enum
    {
        byte[] declared = System.Enum.GetValues(typeof(T)).Cast<T>().Select(value => System.Convert.ToByte(value, System.Globalization.CultureInfo.InvariantCulture)).ToArray();
        return Gen.Elements(Enumerable.Range(0, byte.MaxValue + 1).Select(number => (byte)number).Except(declared).ToArray())
            .Select(number => (T)System.Enum.ToObject(typeof(T), number));
    }

    /// <summary>Any of the eight counting conventions.</summary>
    public static Gen<CountingConvention> Conventions => Gen.Elements(true, false).Three().Select(one =>
        CountingConvention.SidesDistinct.WithSidesMerged(one.Item1).WithDivisionsApart(one.Item2).WithGroupsMerged(one.Item3));

    /// <summary>Any stretch of a text.</summary>
    public static Gen<TextSpan> Spans => Gen.Choose(0, 200).Two().Select(one => new TextSpan(one.Item1, one.Item2));

    /// <summary>Any place in a file, and rarely none.</summary>
    public static Gen<SourceLocation> Locations => Gen.Frequency(
        (9, Gen.Choose(0, 100_000).Three().Select(one => new SourceLocation(one.Item1, 1L + one.Item2, one.Item3))), (1, Gen.Constant(SourceLocation.None)));

    internal static Gen<T> DeclaredOrNot<T>()
        where T : struct, System.Enum =>
        Gen.Frequency((11, Gen.Elements(System.Enum.GetValues(typeof(T)).Cast<T>().ToArray())), (1, Undeclared<T>()));
}
