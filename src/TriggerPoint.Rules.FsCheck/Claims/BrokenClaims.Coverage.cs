using System.Collections.Generic;
using FsCheck;
using FsCheck.Fluent;

namespace TriggerPoint.Rules.Testing;

internal static partial class BrokenClaims
{
    private const string Noridian = "L34211";

    private static KeyValuePair<string, Gen<ScrubCase>>[] Coverage() => new[]
    {
        Row(RuleIds.FrequencyLimitExceeded, Broken(UnderPolicy(Injected, Noridian, "L39671"), one => one.Past(300, 200, 100), one => one.Past(340, 250, 170, 90))),
        Row(RuleIds.RepeatTooSoon, Broken(UnderPolicy(Few, "L39662", "EVICORE-CMM-202"), one => one.Past(28), one => one.Past(40))),
        Row(RuleIds.NoDrugLine, UnderPolicy(Injected, "L39656").Select(one => one.Alone())),
        Row(RuleIds.AnesthesiaBarred, Beside(UnderPolicy(Injected, "L39713"), "99152", "00300")),
        Row(RuleIds.GuidanceNotCovered, Gen.OneOf(
            Beside(UnderPolicy(Injected, Noridian, "L36859", "MP-739"), "76942", "77002"),
            Broken(UnderPolicy(Injected, Noridian), one => one.Record(session => session.WithGuidance(ImagingGuidance.Ultrasound))))),
        Row(RuleIds.SeveralRegions, Broken(UnderPolicy(Few, "L36859"), one => one.Muscles("right trapezius; right gluteus medius"), one => one.Muscles("left masseter; left soleus"))),
        Row(RuleIds.SeveralCodesADay, Gen.OneOf(
            Broken(UnderPolicy(Few, "L35010"), one => one.Bill("20553")),
            Broken(UnderPolicy(Few, "EMBLEMHEALTH", "TRICARE", "HARVARD-PILGRIM"), one => one.Bill(one.First().Code.ToString(), "59")))),
        Row(RuleIds.DiagnosisNotCovered, Broken(UnderPolicy(Injected, Noridian), one => one.For("M54.50"), one => one.For("M54.50", "M79.18"))),
        Row(RuleIds.DiagnosisNotValid, Broken(Injected, one => one.For("M79.1"), one => one.For("M54.5"), one => one.For("M79"))),
        Row(RuleIds.DiagnosisDoesNotFit, Broken(Few, one => one.For("M79.12").Muscles("right gluteus medius"), one => one.For("M79.11").Muscles("right trapezius"))),
        Row(RuleIds.ExcludedInjectate, Broken(UnderPolicy(Injected, "EMBLEMHEALTH"), one => one.Drugs(Injectate.Create("saline", 4, "mL")), one => one.Drugs(Injectate.Create("Sarapin", 2, "mL")))),
        Row(RuleIds.RecordElementsMissing, Broken(UnderPolicy(Injected, Noridian), one => one.Drugs(Injectate.Create("Kenalog"), Injectate.Create("lidocaine", 2, "mL")))),
        Row(RuleIds.DryNeedlingForLowBackPain, Broken(UnderPolicy(Needled, Noridian), one => one.For("M54.50"))),
        Row(RuleIds.DryNeedlingNotCovered, UnderPolicy(Needled, Noridian, "EMBLEMHEALTH")),
        Row(RuleIds.AcupunctureBesideInjection, Beside(Injected, "97810", "97813")),
        Row(RuleIds.ReliefNotEnough, Broken(
            UnderPolicy(Injected, Noridian, "EVICORE-CMM-202"), one => one.Past(200).Record(session => session.WithPreviousRelief(new ReliefReport(40, 8))))),
        Row(RuleIds.OtherBlock, Beside(UnderPolicy(Injected, "L36859", "L39656"), "62323", "64405")),
    };
}
