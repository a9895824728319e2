using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;

namespace TriggerPoint.Rules.Tests;

/// <summary>Claims of a small world in the notation of <see cref="TestClaim"/>: few codes, dates, muscles and drugs, so that rules meet.</summary>
internal static class ClaimGenerators
{
    private static readonly string[] Codes =
    [
        "20552", "20552", "20552", "20553", "20560", "20560", "20561", "20551", "20550", "J3301", "J3301", "J3301", "J1010", "J1030", "J1040", "J0665", "J2001",
        "J3490", "J0585", "M0076", "99213", "20610", "64616", "97110", "?",
    ];

    private static readonly string[] Modifiers = ["", "-59", "-XS", "-25", "-JW", "-JW", "-JZ", "-JW-JZ", "-76", "-RT-LT-59-XS-22"];
    private static readonly string[] Units = ["", " x1", " x3", " x3", " x4", " x4", " x5", " x8", " x80", " x?", " x0"];
    private static readonly string[] Dates = [" @2024-08-02", " @2024-03-31", " @2019-12-31", " @2001-12-31", " @?", " @2024-08-01..2024-07-01"];
    private static readonly string[] Rest = [" >1", " >2", " >9", " by N1", " by N2", " note \"Sarapin 2 mL\"", " note \"Sarapin\""];
    private static readonly string[] Muscles = ["right trapezius", "left trapezius", "right deltoid", "left multifidus", "right rotator cuff", "neck", "right sacroiliac joint", "foozle"];
    private static readonly string[] Drugs =
    [
        "Kenalog 40 mg", "Kenalog 35 mg wasted 5", "Kenalog 30 mg wasted 10", "Depo-Medrol 80 mg", "bupivacaine 20 mg wasted 0", "saline 2 mL", "dextrose 5 mL",
        "PRP 3 mL", "Botox 100 units", "foozle 2 mL", "Kenalog", "Kenalog 1 mL", "Kenalog 40 mg", "Kenalog 20 mg wasted 20",
    ];

    private static Gen<string> Lines => Gen.Elements(Codes)
        .SelectMany(_ => Sometimes(Modifiers, 4), (line, more) => line + more)
        .SelectMany(_ => Sometimes(Units, 2), (line, more) => line + more)
        .SelectMany(_ => Sometimes(Dates, 8), (line, more) => line + more)
        .SelectMany(_ => Sometimes(Rest, 6), (line, more) => line + more);

    private static Gen<string> Parts => Part("muscles", Muscles, "; ", 4)
        .SelectMany(_ => Part("needled", Muscles, "; ", 2), (parts, more) => parts + more)
        .SelectMany(_ => Part("drugs", Drugs, ", ", 3), (parts, more) => parts + more)
        .SelectMany(_ => Part("dx", ["M79.18", "M54.2", "M65.80", "M79.1"], " ", 2), (parts, more) => parts + more)
        .SelectMany(_ => Gen.Elements("", "", " | drugs none", " | guidance none", " | guidance ultrasound", " | guidance fluoroscopy"), (parts, more) => Adding(parts, more))
        .SelectMany(_ => Gen.Elements("", "", " | separate yes", " | separate no"), (parts, more) => parts + more)
        .SelectMany(_ => Gen.Elements("", "", " | history none", " | history 2024-05-01 20552"), (parts, more) => parts + more);

    public static Gen<ClaimText> Claims => Gen.Choose(0, 6).SelectMany(count => Gen.ArrayOf(Lines, count))
        .SelectMany(_ => Gen.Choose(0, 9), (lines, at) => at < lines.Length ? [.. lines, lines[at]] : lines)
        .SelectMany(_ => Parts, (lines, parts) => new ClaimText(lines, parts));

    public static IEnumerable<ClaimText> Shrink(ClaimText claim) =>
        Enumerable.Range(0, claim.Lines.Length).Select(left => claim with { Lines = [.. claim.Lines.Where((_, at) => at != left)] });

    // Once in so many times.
    private static Gen<string> Sometimes(string[] items, int times) => Gen.Frequency((times - 1, Gen.Constant("")), (1, Gen.Elements(items)));

    private static Gen<string> Part(string name, string[] items, string separator, int most) => Gen.Choose(-1, most)
        .SelectMany(count => Gen.ArrayOf(Gen.Elements(items), System.Math.Max(0, count)))
        .Select(chosen => chosen.Length == 0 ? "" : $" | {name} {string.Join(separator, chosen)}");

    private static string Adding(string parts, string more) => more.Contains("drugs") && parts.Contains("drugs") ? parts : parts + more;
}

/// <summary>A claim in the notation of <see cref="TestClaim"/>: its lines, and the parts behind them.</summary>
public sealed record ClaimText(string[] Lines, string Parts)
{
    internal TestClaim Read() => TestClaim.Parse(ToString());

    public override string ToString() => string.Join("; ", Lines) + Parts;
}

/// <summary>The generator by type, for <c>[Property(Arbitrary = …)]</c>.</summary>
public static class SmallClaims
{
    public static Arbitrary<ClaimText> Claims() => Arb.From(ClaimGenerators.Claims, ClaimGenerators.Shrink);
}
