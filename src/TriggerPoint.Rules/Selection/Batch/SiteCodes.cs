namespace TriggerPoint.Rules;

/// <summary>
/// What every site counts as under one convention: a number a site, so that counting muscles is counting different numbers. A site that may
/// stand for several units has a marked number, which counts for itself only where no other site of the session explains it.
/// </summary>
internal sealed class SiteCodes
{
    /// <summary>A site without a muscle; the one number that is not counted.</summary>
    public const ushort Nothing = 0xFFFF;

    /// <summary>Numbers of certain units are less, marked numbers are not; nor are sites that bear a mark, such as <see cref="MuscleSite.SideMark"/>.</summary>
    public const ushort Marked = 0x2000;

    // The left or the right unit with the number behind the mark, on a side that no unit has; and any of several units.
    private const ushort EitherSide = 0x4000;
    private const ushort Several = 0x6000;
    private const ushort NoSide = 3;

    private static readonly SiteCodes?[] Made = new SiteCodes?[CountingConvention.Count];

    private SiteCodes(CountingConvention convention)
    {
        Convention = convention;
        ReadsSites = convention == CountingConvention.SidesDistinct || convention == CountingConvention.SidesMerged;
        SiteMask = convention.MergesSides ? unchecked((ushort)~(MuscleSite.SideMark | NoSide)) : ushort.MaxValue;
        for (int identity = 0; identity < Table.Length; identity++)
        {
            Table[identity] = Nothing;
        }

        for (int row = 0; row < MuscleTable.Group.Length; row++)
        {
            for (Side side = Side.Unspecified; side <= Side.Midline; side++)
            {
                MuscleSite site = new Muscle(row).On(side);
                Table[site.Identity] = Code(site, convention);
            }
        }
    }

    public CountingConvention Convention { get; }

    /// <summary>Whether an unmarked site of a muscle is its own number, once <see cref="SiteMask"/> is laid on it.</summary>
    public bool ReadsSites { get; }

    /// <summary>The bits of a site that the convention looks at.</summary>
    public ushort SiteMask { get; }

    /// <summary>The number of every <see cref="MuscleSite.Identity"/>.</summary>
    public ushort[] Table { get; } = new ushort[MuscleSite.IdentityMask + 1];

    public int this[MuscleSite site] => Table[site.Identity];

    public static SiteCodes Of(CountingConvention convention) => Made[convention.Index] ??= new SiteCodes(convention);

    /// <summary>Whether a number, or any of several joined by "or", is marked.</summary>
    public static bool IsMarked(int code) => code >= Marked;

    /// <summary>Whether a marked number stands for more than the two sides of one unit.</summary>
    public static bool IsSeveral(int code) => code >= Several;

    /// <summary>The number without its mark.</summary>
    public static int Unmarked(int code) => code & ~EitherSide;

    /// <summary>Whether a site explains one that stands for either side of a unit.</summary>
    public static bool Explains(int code, int either) => code == LeftOf(Unmarked(either)) || code == RightOf(Unmarked(either));

    /// <summary>The left unit of a number without side.</summary>
    public static int LeftOf(int unmarked) => unmarked & ~NoSide | (int)Side.Left;

    /// <summary>The right unit of a number without side.</summary>
    public static int RightOf(int unmarked) => unmarked & ~NoSide | (int)Side.Right;

    private static ushort Code(MuscleSite site, CountingConvention convention)
    {
        if (site.Muscle.IsUnspecified)
        {
            return Nothing;
        }

        int[] units = CountingUnits.All(site, convention);
        bool isEitherSide = units.Length == 2 && units[0] == LeftOf(units[1]) && units[1] == RightOf(units[0]);
        return (ushort)(units.Length == 1 ? units[0] : isEitherSide ? units[0] | NoSide | EitherSide : site.Identity | Several);
    }
}
