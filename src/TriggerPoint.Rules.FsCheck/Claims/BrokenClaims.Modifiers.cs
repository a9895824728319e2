using System.Collections.Generic;
using FsCheck;
using FsCheck.Fluent;

namespace TriggerPoint.Rules.Testing;

internal static partial class BrokenClaims
{
    private static KeyValuePair<string, Gen<ScrubCase>>[] Modifiers() => new[]
    {
        Row(RuleIds.BilateralModifier, Modified("50")),
        Row(RuleIds.SideModifier, Modified("RT", "LT")),
        Row(RuleIds.MultipleProcedureModifier, Modified("51")),
        Row(RuleIds.SecondUnitModifier, Broken(Injected, one => one.Bill(one.First().Code.ToString(), "59"), one => one.Bill(one.First().Code.ToString(), "XS"))),
        Row(RuleIds.RepeatModifier, Modified("76", "77")),
        Row(RuleIds.VisitWithoutModifier, Beside(Injected, "99213", "99214", "99212")),
        Row(RuleIds.ComponentModifier, Modified("26", "TC")),
        Row(RuleIds.AssistantModifier, Modified("80", "AS", "62")),
        Row(RuleIds.LiabilityModifier, Modified("GA", "GY", "GZ")),
        Row(RuleIds.WasteModifierOnProcedure, Modified("JW", "JZ")),
        Row(RuleIds.SenselessUnits, Broken(Injected, one => one.Line(line => line.WithUnits(0)), one => one.Line(line => line.WithUnits(1.5m)), one => one.Line(line => line.WithUnits(-1)))),
        Row(RuleIds.OtherModifierOnVisit, Broken(Injected, one => one.Bill("99213", "57"), one => one.Bill("99203", "57"))),
        Row(RuleIds.VisitNotSeparate, Broken(Injected, one => one.Bill("99213", "25").Record(session => session.WithSeparateEvaluation(false)))),
        Row(RuleIds.NewPatientVisit, Beside(Injected, "99203", "99204")),
        Row(RuleIds.TriggerPointUnits, Gen.Choose(2, 9).SelectMany(units => Broken(Injected, one => one.Line(line => line.WithUnits(units))))),
        Row(RuleIds.UnitLimit, Broken(Injected, one => one.Bill("J3301", line => line.WithUnits(17)).Drugs(Injectate.Create("Kenalog", 170, "mg")))),
    };

    private static Gen<ScrubCase> Modified(params string[] modifiers) =>
        Gen.OneOf(Injected, Needled).SelectMany(_ => Gen.Elements(modifiers), (one, modifier) => one.Modify(modifier));
}
