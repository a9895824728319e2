using System.Collections.Generic;
using FsCheck;
using FsCheck.Fluent;

namespace TriggerPoint.Rules.Testing;

internal static partial class BrokenClaims
{
    private static KeyValuePair<string, Gen<ScrubCase>>[] Pairs() => new[]
    {
        Row(RuleIds.BothInjectionCodes, Broken(Injected, one => one.Bill(Other(one)), one => one.Bill(Other(one), "59"), one => one.Bill(Other(one), "51"))),
        Row(RuleIds.BlockPair, Beside(Injected, "64405", "64493", "64450")),
        Row(RuleIds.CarpalTunnelPair, Beside(Injected, "20526", "20500")),
        Row(RuleIds.JointPair, Beside(Injected, "20610", "20605", "27096")),
        Row(RuleIds.TendonPair, Beside(Injected, "20550")),
        Row(RuleIds.NeurolysisPair, Beside(Injected, "64615")),
        Row(RuleIds.NeedlingPair, Beside(Injected, "20560", "20561")),
        Row(RuleIds.BothNeedlingCodes, Broken(Needled, one => one.Bill(Other(one)), one => one.Bill(Other(one), "59"))),
        Row(RuleIds.AcupuncturePair, Beside(Needled, "97810", "97813")),
        Row(RuleIds.SympatheticBlockPair, Beside(Injected, "64510")),
        Row(RuleIds.PlaneBlockPair, Broken(Injected, one => one.Bill("64486"), one => one.Bill("64486", "59"))),
        Row(RuleIds.InfusionPair, Beside(Injected, "96372")),
        Row(RuleIds.ImagingPair, Beside(Injected, "76000")),
        Row(RuleIds.NeedleGuidance, Beside(Gen.OneOf(Injected, Needled), "95873", "95874")),
        Row(RuleIds.BlockAnesthesiaPair, Broken(Injected, one => one.Bill("01992", line => line.WithProvider("N2")), one => one.Bill("01992", "59"))),
        Row(RuleIds.SedationPair, Broken(Injected, one => one.Bill("99156", line => line.WithProvider("N2")))),
        Row(RuleIds.DrugPair, Beside(Injected, "J0670")),
        Row(RuleIds.PortOrConsultationPair, Broken(Injected, one => one.Bill("36591"), one => one.Bill("36591", "59"))),
        Row(RuleIds.SurgeryPair, Beside(Injected, "26055", "20802")),
        Row(RuleIds.EpiduralPair, Broken(Needled, one => one.Bill("62323"), one => one.Bill("62323", "59"))),
        Row(RuleIds.BypassedPair, Broken(Injected, one => one.Bill("64405", "59"), one => one.Bill("64405", "XS"))),
        Row(RuleIds.DoubtfulBypass, Broken(
            PassingClaims.Injected(1, 2),
            one => one.Muscles("right supraspinatus").Bill("20610", "59", "RT"),
            one => one.Muscles("left supraspinatus; left infraspinatus").Bill("20610", "LT", "XS"))),
        Row(RuleIds.ImagingWithoutPrimary, Beside(Gen.OneOf(Injected, Needled), "77003")),
        Row(RuleIds.FluoroscopicGuidance, Beside(Injected, "77002")),
        Row(RuleIds.SedationBySamePractitioner, Beside(Injected, "99152")),
        Row(RuleIds.OtherPair, Beside(Injected, "0490T")),
    };

    /// <summary>The other code of the same technique.</summary>
    public static string Other(ScrubCase one) => one.First().Code.ToString() switch { "20552" => "20553", "20553" => "20552", "20560" => "20561", _ => "20560" };
}
