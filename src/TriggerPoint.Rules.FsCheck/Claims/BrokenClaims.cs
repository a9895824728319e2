using System;
using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;

namespace TriggerPoint.Rules.Testing;

/// <summary>For each rule, claims that break it. A rule that a claim cannot break by itself has no row: see the tests for the reasons.</summary>
internal static partial class BrokenClaims
{
    private static readonly Dictionary<string, Gen<ScrubCase>> Table = new[] { Record(), Modifiers(), Pairs(), Coverage(), Drugs(), Form() }
        .SelectMany(rows => rows).ToDictionary(row => row.Key, row => row.Value, StringComparer.OrdinalIgnoreCase);

    /// <summary>The rules with cases, in the order of their ids.</summary>
    public static IReadOnlyList<string> Rules { get; } = Array.AsReadOnly(Table.Keys.OrderBy(id => id, StringComparer.Ordinal).ToArray());

    public static Gen<ScrubCase> Of(string ruleId) => Table.TryGetValue(ruleId, out Gen<ScrubCase> cases)
        ? cases
        : throw new ArgumentException($"There are no cases that break '{ruleId}'.", nameof(ruleId));

    /// <summary>One or two muscles injected with an anesthetic: 20552, and nothing else.</summary>
    private static Gen<ScrubCase> Few => PassingClaims.Injected(1, 2);

    /// <summary>Three muscles or more: 20553.</summary>
    private static Gen<ScrubCase> Many => PassingClaims.Injected(3, 5);

    private static Gen<ScrubCase> Injected => PassingClaims.Injected(1, 5);

    private static Gen<ScrubCase> Needled => PassingClaims.Needled(1, 5);

    /// <summary>Under one of several policies, on a date on which those of the library are in force, with the drug line that some ask for.</summary>
    private static Gen<ScrubCase> UnderPolicy(Gen<ScrubCase> cases, params string[] policies) => cases.Select(WithDrugLine)
        .SelectMany(_ => Gen.Choose(0, 60), (one, days) => one.On(CaseEdits.Before(new ServiceDate(2024, 9, 30), days)))
        .SelectMany(_ => Gen.Elements(policies), (one, policy) => one.Under(policy));

    private static ScrubCase WithDrugLine(ScrubCase one) =>
        one.Documentation.Sessions[0].Injectates is { Count: > 0 } ? one.Bill("J3301", line => line.WithUnits(4)).Drugs(Kenalog) : one;

    /// <summary>One of several changes to each case.</summary>
    private static Gen<ScrubCase> Broken(Gen<ScrubCase> cases, params Func<ScrubCase, ScrubCase>[] changes) =>
        cases.SelectMany(_ => Gen.Elements(changes), (one, change) => change(one));

    private static Gen<ScrubCase> Beside(Gen<ScrubCase> cases, params string[] codes) => cases.SelectMany(_ => Gen.Elements(codes), (one, code) => one.Bill(code));

    private static KeyValuePair<string, Gen<ScrubCase>> Row(string ruleId, Gen<ScrubCase> cases) => new(ruleId, cases);
}
