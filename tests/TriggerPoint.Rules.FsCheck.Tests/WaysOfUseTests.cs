using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using TriggerPoint.Rules.Testing;
using Xunit;

[assembly: Properties(Arbitrary = [typeof(TriggerPointArbitraries)])]

namespace TriggerPoint.Rules.Testing.Tests;

/// <summary>The three ways in which a suite can take the generators, each at work: they are those of <c>docs/guide/property-testing.md</c>.</summary>
public sealed class WaysOfUseTests
{
    [Property(MaxTest = 20)]
    public bool By_the_attribute_of_the_assembly(ThreeOrMoreMuscles record) =>
        CptSelector.Select(record.Session).Code == ProcedureCode.Injection3OrMoreMuscles;

    [Property(MaxTest = 20, Arbitrary = [typeof(TriggerPointArbitraries)])]
    public bool By_the_attribute_of_a_method(OneOrTwoMuscles record) =>
        CptSelector.Select(record.Session).Code == ProcedureCode.Injection1To2Muscles;

    [Fact]
    public void By_the_map()
    {
        IArbMap map = ArbMap.Default.MergeTriggerPoint();
        Prop.ForAll(map.ArbFor<VagueRecord>(), record => CptSelector.Select(record.Session).Muscles.Supported >= 0).QuickCheckThrowOnFailure();
    }
}
