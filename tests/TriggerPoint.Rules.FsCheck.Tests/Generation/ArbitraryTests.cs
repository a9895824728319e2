using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using FsCheck;
using FsCheck.Fluent;
using Xunit;
using Xunit.Abstractions;

namespace TriggerPoint.Rules.Testing.Tests;

/// <summary>There is a generator for every public type of the library that a property can take, and for no other type.</summary>
public sealed class ArbitraryTests(ITestOutputHelper output)
{
    // What has none: engines and their outcomes, which a property makes or gets; and policies and reference data, which come from the library's tables.
    private static readonly string[] Engines = [nameof(ClaimCheck), nameof(ClaimRule), nameof(ClaimScrubber), nameof(RuleSet), nameof(ClaimIdRegister), nameof(EncounterCoder)];
    private static readonly string[] Outcomes =
    [
        nameof(ScrubReport), nameof(Finding), nameof(MissingData), nameof(ClaimInput), nameof(RejectedRow), nameof(SettingProblem),
        nameof(EncounterProposal), nameof(ProposalNote), nameof(SelectedCode),
    ];
    private static readonly string[] PartsOfPolicies =
    [
        nameof(CalendarPeriod), nameof(DiagnosisCoverage), nameof(FrequencyLimit), nameof(LimitWindow), nameof(PolicyClause), nameof(RepeatCondition), nameof(SpacingLimit),
    ];

    private static readonly string[] RowsOfTables =
    [
        nameof(DrugCode), nameof(FeeScheduleIndicators), nameof(MedicallyUnlikelyEdit), nameof(NcciPair), nameof(ReferenceData), nameof(ReferenceEdition), nameof(ReferenceLoad), nameof(Substance),
    ];

    private static readonly MethodInfo[] Members = typeof(TriggerPointArbitraries).GetMethods(BindingFlags.Public | BindingFlags.Static)
        .Where(method => method.ReturnType.IsGenericType && method.ReturnType.GetGenericTypeDefinition() == typeof(Arbitrary<>)).ToArray();

    [Fact]
    public void Every_public_type_has_one_or_a_reason_to_have_none()
    {
        // FsCheck has the declared values of enumerations anyway; those that a caller passes in have a member for the undeclared ones.
        string[] types = [.. typeof(CptSelector).Assembly.GetExportedTypes().Where(type => !(type.IsAbstract && type.IsSealed) && !type.IsEnum).Select(type => type.Name)];
        Type[] generated = [.. Members.Select(member => member.ReturnType.GetGenericArguments()[0])];
        string[] excused = [.. Engines, .. Outcomes, .. PartsOfPolicies, .. RowsOfTables];
        Assert.Empty(types.Except(generated.Select(type => type.Name)).Except(excused));
        Assert.Empty(excused.Intersect(generated.Select(type => type.Name)));
        Assert.All(generated, type => Assert.StartsWith("TriggerPoint.", type.Assembly.GetName().Name));
        output.WriteLine($"checked: {generated.Length} types with a generator");
        Assert.True(generated.Length >= 35);
    }

    [Fact]
    public void Every_generator_gives_values_that_print_and_differ_and_its_shrinker_ends()
    {
        foreach (MethodInfo member in Members)
        {
            typeof(ArbitraryTests).GetMethod(nameof(Check), BindingFlags.NonPublic | BindingFlags.Static)!
                .MakeGenericMethod(member.ReturnType.GetGenericArguments()[0]).Invoke(null, [member.Invoke(null, null)]);
        }
    }

    [Fact]
    public void The_map_knows_them_and_keeps_what_it_knew()
    {
        IArbMap map = ArbMap.Default.MergeTriggerPoint();
        Prop.ForAll(map.ArbFor<InjectionSession>(), session => CptSelector.Select(session).Units <= 1).QuickCheckThrowOnFailure();
        Assert.NotEmpty(map.GeneratorFor<ServiceLine[]>().Sample(10));
        Assert.NotEmpty(map.GeneratorFor<int>().Sample(10));
    }

    private static void Check<T>(Arbitrary<T> arbitrary)
    {
        T[] values = ClaimCaseTests.Sample(arbitrary.Generator, 60);
        Assert.All(values, value => Assert.NotNull(value!.ToString()));
        Assert.True(values.Distinct().Count() > 1, typeof(T).Name);
        foreach (T value in values.Take(5))
        {
            ShrinkerTests.AssertEnds(value, arbitrary.Shrinker);
        }
    }
}
