using System;
using System.Collections.Generic;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using TriggerPoint.Rules.Tests;

[assembly: SeededProperties]

namespace TriggerPoint.Rules.Tests;

/// <summary>
/// Where random tests begin: anew in every run, so that the suite goes on looking; at one seed where <c>TRIGGERPOINT_SEED</c> gives one, such as
/// <c>20552,20553</c>, so that runs can be compared. Mutation runs need that: a mutant is killed by its mistake and not by luck.
/// </summary>
internal static class Seeds
{
    public const string Switch = "TRIGGERPOINT_SEED";

    // Samples whose classes are counted are the same in every run: a gate must not fail by chance.
    private static readonly Rnd Fixed = new(20552, 20553);

    public static string? OfProperties => Environment.GetEnvironmentVariable(Switch) is { Length: > 0 } seed ? seed : null;

    public static Config Config => OfProperties is null ? Config.QuickThrowOnFailure : Config.QuickThrowOnFailure.WithReplay(Fixed.Seed, Fixed.Gamma);

    public static IEnumerable<T> Fixedly<T>(this Gen<T> values, int count) => Gen.Sample(values, count, Fixed, 50);
}

/// <summary>The seed of <see cref="Seeds"/> for every property of the project.</summary>
[AttributeUsage(AttributeTargets.Assembly)]
internal sealed class SeededPropertiesAttribute : PropertiesAttribute
{
    public SeededPropertiesAttribute() => Replay = Seeds.OfProperties;
}
