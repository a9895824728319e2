using System.Collections.Generic;
using FsCheck;
using FsCheck.Fluent;

namespace TriggerPoint.Rules.Testing;

internal static partial class BrokenClaims
{
    private static readonly Injectate Kenalog = Injectate.Create("Kenalog", 40, "mg");
    private static readonly Injectate DepoMedrol = Injectate.Create("Depo-Medrol", 40, "mg");

    private static KeyValuePair<string, Gen<ScrubCase>>[] Drugs() => new[]
    {
        Row(RuleIds.DrugCodeNotValid, Broken(Injected, one => one.Bill("J1030").Drugs(DepoMedrol), one => one.Bill("J1040").Drugs(Injectate.Create("Depo-Medrol", 80, "mg")))),
        Row(RuleIds.IntravenousLidocaine, Broken(Injected, one => one.Bill("J2001", line => line.WithUnits(2)))),
        Row(RuleIds.LocalAnestheticBilled, Broken(Injected, one => one.Bill("J0665", line => line.WithUnits(40)).Drugs(Injectate.Create("bupivacaine", 20, "mg")))),
        Row(RuleIds.UnlistedDrugUnnamed, Beside(Injected, "J3490", "J7999")),
        Row(RuleIds.SalineOnly, Broken(Injected, one => one.Drugs(Injectate.Create("saline", 2, "mL")), one => one.Drugs(Injectate.Create("normal saline", 4, "mL")))),
        Row(RuleIds.Prolotherapy, Broken(Injected, one => one.Drugs(Injectate.Create("dextrose", 5, "mL")), one => one.Bill("M0076"))),
        Row(RuleIds.BiologicInjected, Broken(Injected, one => one.Drugs(Injectate.Create("PRP", 3, "mL")), one => one.Drugs(Injectate.Create("platelet rich plasma", 4, "mL")))),
        Row(RuleIds.BotulinumToxinInjected, Broken(Injected, one => one.Bill("J0585", line => line.WithUnits(100)), one => one.Drugs(Injectate.Create("Botox", 100, "units")))),
        Row(RuleIds.WasteModifiersContradict, Broken(Injected, one => one.Bill("J3301", line => line.WithUnits(4).WithModifiers(Modifier.Parse("JW"), Modifier.Parse("JZ"))).Drugs(Kenalog))),
        Row(RuleIds.UnitsAboveDose, Gen.Choose(5, 16).SelectMany(units => Broken(Injected, one => one.Bill("J3301", line => line.WithUnits(units)).Drugs(Kenalog)))),
        Row(RuleIds.DrugNotDocumented, Broken(Injected, one => one.Bill("J3301", line => line.WithUnits(4)))),
        Row(RuleIds.UnitsBelowDose, Gen.Choose(1, 3).SelectMany(units => Broken(Injected, one => one.Bill("J3301", line => line.WithUnits(units)).Drugs(Kenalog)))),
    };
}
