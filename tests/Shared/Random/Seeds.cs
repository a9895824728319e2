using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;

namespace TriggerPoint.Rules.Tests;

/// <summary>
/// Where random tests begin: anew in every run, so that the suite goes on looking; at one seed where <c>TRIGGERPOINT_SEED</c> gives one, such as
/// <c>20552,20553</c>, so that runs can be compared. Mutation runs need that: a mutant is killed by its mistake and not by luck. So does
/// <c>.ci/run</c>, which takes the seed from what is committed: the same files are tried with the same cases everywhere.
/// </summary>
internal static class Seeds
{
    public const string Switch = "TRIGGERPOINT_SEED";

    // Samples whose classes are counted are the same in every run: a gate must not fail by chance.
    private static readonly Rnd Fixed = new(20552, 20553);

    /// <summary>Two numbers, of which the second is odd, with a comma between; null for a seed of its own in each property and run.</summary>
    public static string? OfProperties => Environment.GetEnvironmentVariable(Switch) is { Length: > 0 } seed ? seed : null;

    public static Config Config => OfProperties is { } seed ? Config.QuickThrowOnFailure.WithReplay(Numbers(seed)[0], Numbers(seed)[1]) : Config.QuickThrowOnFailure;

    public static IEnumerable<T> Fixedly<T>(this Gen<T> values, int count) => Gen.Sample(values, count, Fixed, 50);

    private static ulong[] Numbers(string seed) => seed.Split(',').Select(number => ulong.Parse(number, CultureInfo.InvariantCulture)).ToArray();
}
