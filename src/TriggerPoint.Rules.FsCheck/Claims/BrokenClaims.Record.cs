using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;

namespace TriggerPoint.Rules.Testing;

internal static partial class BrokenClaims
{
    private static KeyValuePair<string, Gen<ScrubCase>>[] Record() => new[]
    {
        Row(RuleIds.BothSides, Recorded(Muscle(), name => $"right {name}; left {name}")),
        Row(RuleIds.NamedTwice, Recorded(Muscle(), name => $"left {name}; left {name}")),
        Row(RuleIds.PartsOfOneMuscle, Recorded("right upper trapezius; right lower trapezius", "left upper trapezius x2; left middle trapezius")),
        Row(RuleIds.MembersNamed, Recorded("left rhomboid major; left rhomboid minor", "right gluteus medius; right gluteus minimus")),
        Row(RuleIds.Paraspinal, Recorded("right lumbar paraspinals", "left cervical paraspinals", "right paraspinals")),
        Row(RuleIds.Rhomboids, Recorded("right rhomboids", "left rhomboids")),
        Row(RuleIds.GroupWord, Recorded("right gluteals", "left hamstrings", "left rotator cuff", "right scalenes")),
        Row(RuleIds.NoMuscle, Recorded("neck", "low back", "right shoulder region", string.Empty)),
        Row(RuleIds.ConventionDecides, Recorded(Muscle().Where(name => name != "deltoid"), name => $"right {name}; left {name}; right deltoid")),
        Row(RuleIds.AmbiguousWords, Recorded("right trap/levator", "left trap/levator")),
        Row(RuleIds.ReadByNeighbours, Recorded("R UT, R LS")),
        Row(RuleIds.SideMissing, Recorded(Muscle(), name => name)),
        Row(RuleIds.SideDoubtful, Recorded("L paraspinals", "right trapezius; L multifidus")),
        Row(RuleIds.UnknownWords, Recorded("right foozle", "right trapezius; left bramwick")),
        Row(RuleIds.NotAMuscle, Recorded("IT band", "right trapezius; greater occipital nerve")),
        Row(RuleIds.SetAside, Recorded(Muscle(), name => $"right {name}, left deferred")),
        Row(RuleIds.FewerInjectionsThanMuscles, Broken(
            PassingClaims.Injected(2, 5), one => one.Record(session => session.WithMuscles(session.Muscles?.WithTechnique(default).WithRecordedInjections(1))))),
        Row(RuleIds.SacroiliacJoint, Recorded("right sacroiliac joint", "left sacroiliac joint; right trapezius")),
        Row(RuleIds.InjectedAndNeedled, Recorded(Muscle(), name => $"right {name}; right {name} dry needled; left {name} dry needled").Select(one => one.Bill("20560"))),
        Row(RuleIds.OutsideEdition, Broken(Injected, one => one.On(new ServiceDate(2024, 10, 1)), one => one.On(new ServiceDate(2030, 1, 1)))),
        Row(RuleIds.BilledAboveRecord, Broken(Few, one => one.Code("20553"))),
        Row(RuleIds.BilledBelowRecord, Broken(Many, one => one.Code("20552"))),
        Row(RuleIds.BilledBeforeValid, Gen.OneOf(Broken(Injected, one => one.On(new ServiceDate(2001, 12, 31))), Broken(Needled, one => one.On(new ServiceDate(2019, 12, 31))))),
        Row(RuleIds.WrongTechnique, Gen.OneOf(Broken(Needled, one => one.Code("20552")), Broken(Few, one => one.Code("20560")), Broken(Few, one => one.Drugs()))),
        Row(RuleIds.BilledTwiceForOneMuscle, Recorded(Muscle(), name => $"right {name}; right {name} dry needled").Select(one => one.Bill("20560"))),
        Row(RuleIds.TendonCodesForMuscles, Gen.Choose(3, 9).SelectMany(units => Broken(
            Few, one => one.For("M54.2").Line(line => line.WithCode(ProcedureCode.Parse("20551")).WithUnits(units))))),
    };

    // Names that read the same way wherever they stand.
    private static Gen<string> Muscle() => Gen.Elements(World.Everyday.Take(12).Select(muscle => muscle.Name).ToArray());

    private static Gen<ScrubCase> Recorded(params string[] words) => Recorded(Gen.Elements(words), text => text);

    private static Gen<ScrubCase> Recorded(Gen<string> names, System.Func<string, string> words) => Few.SelectMany(_ => names, (one, name) => one.Muscles(words(name)));
}
