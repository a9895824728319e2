using System.Collections.Generic;
using System.Linq;

namespace TriggerPoint.Rules.Testing;

/// <summary>The muscles that cases are made of, sorted by what they are good for.</summary>
internal static class World
{
    /// <summary>Muscles that are injected every day, the best known first: a smaller case names an earlier one.</summary>
    public static readonly Muscle[] Everyday =
    {
        Muscle.Trapezius, Muscle.LevatorScapulae, Muscle.RhomboidMajor, Muscle.RhomboidMinor, Muscle.Multifidus, Muscle.Supraspinatus,
        Muscle.QuadratusLumborum, Muscle.GluteusMedius, Muscle.Piriformis, Muscle.Sternocleidomastoid, Muscle.Infraspinatus, Muscle.Masseter,
        Muscle.Longissimus, Muscle.Iliocostalis, Muscle.SpleniusCapitis, Muscle.SpleniusCervicis, Muscle.Semispinalis, Muscle.LatissimusDorsi,
        Muscle.TeresMajor, Muscle.TeresMinor, Muscle.Subscapularis, Muscle.Deltoid, Muscle.ScalenusAnterior, Muscle.ScalenusMedius,
        Muscle.ScalenusPosterior, Muscle.ObliquusCapitisInferior, Muscle.Temporalis, Muscle.LateralPterygoid, Muscle.CorrugatorSupercilii,
        Muscle.Occipitofrontalis, Muscle.PectoralisMajor, Muscle.PectoralisMinor, Muscle.SerratusAnterior, Muscle.RectusAbdominis,
        Muscle.ExternalOblique, Muscle.InternalOblique, Muscle.BicepsBrachii, Muscle.Brachialis, Muscle.TricepsBrachii, Muscle.Brachioradialis,
        Muscle.ExtensorDigitorum, Muscle.Supinator, Muscle.PronatorTeres, Muscle.FlexorCarpiRadialis, Muscle.AdductorPollicis,
        Muscle.AbductorDigitiMinimiOfHand, Muscle.GluteusMaximus, Muscle.GluteusMinimus, Muscle.TensorFasciaeLatae, Muscle.PsoasMajor,
        Muscle.RectusFemoris, Muscle.VastusLateralis, Muscle.BicepsFemoris, Muscle.Semitendinosus, Muscle.AdductorLongus, Muscle.Sartorius,
        Muscle.Gastrocnemius, Muscle.Soleus, Muscle.TibialisAnterior, Muscle.FibularisLongus, Muscle.LevatorAni, Muscle.Coccygeus,
        Muscle.AbductorHallucis, Muscle.FlexorDigitorumBrevis,
    };

    /// <summary>Muscles that the body has once.</summary>
    public static readonly Muscle[] Midline = { Muscle.Diaphragm, Muscle.OrbicularisOris, Muscle.ExternalAnalSphincter };

    /// <summary>Group words that prove a muscle for each documented side.</summary>
    public static readonly MuscleGroup[] Groups =
        MuscleGroup.All.Where(group => MuscleMention.OfGroup(group, Side.Right) is { Proves: true, Candidates.Count: > 1 }).ToArray();

    /// <summary>Words for regions, which prove none.</summary>
    public static readonly MuscleGroup[] RegionWords = MuscleGroup.All.Where(group => group.IsRegion).ToArray();

    /// <summary>Muscles with at least two divisions that the catalogue names.</summary>
    public static readonly Muscle[][] Divisions = Muscle.All.Where(muscle => muscle.IsPaired && !muscle.DivisionOf.IsUnspecified)
        .GroupBy(muscle => muscle.DivisionOf).Where(divisions => divisions.Count() > 1).Select(divisions => divisions.ToArray()).ToArray();

    /// <summary>Groups of which everyday muscles are members, three or more.</summary>
    public static readonly Muscle[][] OfOneGroup = Muscle.All.Where(IsPlain).Where(muscle => !muscle.Group.IsUnspecified)
        .GroupBy(muscle => muscle.Group).Where(members => members.Count() >= 3 && members.Any(IsEveryday)).Select(members => members.ToArray()).ToArray();

    /// <summary>Regions with three or more everyday muscles of which no two belong to one group.</summary>
    public static readonly Muscle[][] OfOneRegion = Everyday.GroupBy(muscle => muscle.Region)
        .Select(muscles => muscles.GroupBy(FamilyOf).Select(family => family.First()).ToArray()).Where(muscles => muscles.Length >= 3).ToArray();

    /// <summary>Everyday muscles by region, one of each group.</summary>
    public static readonly Muscle[][] ByRegion = Everyday.GroupBy(muscle => muscle.Region).Select(muscles => muscles.ToArray()).ToArray();

    /// <summary>All muscles of the catalogue that come in pairs and are no division of another.</summary>
    public static readonly Muscle[] Plain = Muscle.All.Where(IsPlain).ToArray();

    /// <summary>Terms for parts of a muscle, such as the upper trapezius: two or more for each, the trapezius first.</summary>
    public static readonly KeyValuePair<Muscle, string[]>[] Parts = new[] { Muscle.Trapezius, Muscle.Deltoid, Muscle.PectoralisMajor, Muscle.LatissimusDorsi }
        .Select(muscle => new KeyValuePair<Muscle, string[]>(muscle, PartsOf(muscle))).Where(parts => parts.Value.Length >= 2).ToArray();

    public static bool IsPlain(Muscle muscle) => muscle.IsPaired && muscle.DivisionOf.IsUnspecified;

    private static bool IsEveryday(Muscle muscle) => System.Array.IndexOf(Everyday, muscle) >= 0;

    // A muscle without a group is a family of its own.
    private static string FamilyOf(Muscle muscle) => muscle.Group.IsUnspecified ? muscle.Key : "group " + muscle.Group.Key;

    private static string[] PartsOf(Muscle muscle) => MuscleLexicon.TermsFor(muscle)
        .Where(term => term.Kind == MentionKind.Part && term.Text.EndsWith(" " + muscle.Name, System.StringComparison.Ordinal))
        .Select(term => term.Text).ToArray();
}
