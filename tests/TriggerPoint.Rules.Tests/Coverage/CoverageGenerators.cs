using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;

namespace TriggerPoint.Rules.Tests;

/// <summary>Limits, histories and claims of a small world: few muscles and a dense year, so that limits are met and broken.</summary>
internal static class CoverageGenerators
{
    /// <summary>Words whose sites and regions are known for certain, and words that leave one or the other open.</summary>
    public static readonly string[] Places =
    [
        "right trapezius", "left trapezius", "right splenius capitis", "right quadratus lumborum", "right multifidus", "left deltoid",
        "trapezius", "right rotator cuff", "low back",
    ];

    private static readonly CalendarPeriod[] Periods =
        [CalendarPeriod.Days(30), CalendarPeriod.Weeks(6), CalendarPeriod.Months(2), CalendarPeriod.Months(12), CalendarPeriod.Days(7)];

    public static Gen<ServiceDate> Dates => Gen.Choose(0, 400).Select(day => new ServiceDate(2024, 1, 20).AddDays(day));

    public static Gen<InjectionSession?> Muscles => Gen.Frequency(
        (1, Gen.Constant<InjectionSession?>(null)),
        (6, Gen.Choose(1, 3).SelectMany(count => Gen.ArrayOf(Gen.Elements(Places), count))
            .Select(words => (InjectionSession?)InjectionSession.Together([.. words.Select(InjectionSession.Parse)]))));

    public static Gen<PastSession> Past => Gen.Frequency((20, Dates), (1, Gen.Constant(ServiceDate.Unknown)))
        .SelectMany(_ => Muscles, (date, muscles) => (date, muscles))
        .SelectMany(_ => Gen.Elements("20552", "20552", "20553", "20560"), (past, code) => PastSession.Create(past.date, ProcedureCode.Parse(code)).WithMuscles(past.muscles));

    public static Gen<ClaimHistory> Histories => Gen.Frequency(
        (1, Gen.Constant(ClaimHistory.Unknown)),
        (9, Gen.Choose(0, 9).SelectMany(count => Gen.ArrayOf(Past, count)).Select(ClaimHistory.Create)));

    public static Gen<LimitKey> Keys => Gen.Elements(LimitKey.Patient, LimitKey.Region, LimitKey.Site);

    public static Gen<FrequencyLimit> Limits => Gen.Choose(0, 4).SelectMany(_ => Gen.Elements(Periods), (most, period) => (most, period))
        .SelectMany(_ => Keys, (limit, key) => (limit.most, limit.period, key))
        .SelectMany(_ => Gen.Frequency((4, Gen.Constant(false)), (1, Gen.Constant(true))), (limit, year) =>
            FrequencyLimit.Create(limit.most, year ? LimitWindow.CalendarYear : LimitWindow.Rolling(limit.period)).WithKey(limit.key));

    public static Gen<SpacingLimit> Gaps => Gen.Elements(Periods).SelectMany(_ => Keys, (period, key) => SpacingLimit.Create(period).WithKey(key));

    /// <summary>A claim of one to three sessions under a policy of one limit and one gap, with record and history.</summary>
    public static Gen<CoverageCase> Cases => Gen.Choose(1, 3).SelectMany(count => Gen.ArrayOf(Dates, count))
        .SelectMany(dates => Gen.ArrayOf(Muscles, dates.Length), (dates, muscles) => (dates, muscles))
        .SelectMany(_ => Histories, (claim, history) => (claim, history))
        .SelectMany(_ => Limits, (known, limit) => (known, limit))
        .SelectMany(_ => Gaps, (known, gap) => new CoverageCase(known.known.claim.dates, known.known.claim.muscles, known.known.history, known.limit, gap));

    public static IEnumerable<CoverageCase> Shrink(CoverageCase one)
    {
        for (int i = 0; i < one.History.Sessions.Count; i++)
        {
            yield return one with { History = ClaimHistory.Create(one.History.Sessions.Where((_, at) => at != i)) };
        }

        for (int i = 0; i < one.Dates.Length && one.Dates.Length > 1; i++)
        {
            yield return one with { Dates = [.. one.Dates.Where((_, at) => at != i)], Muscles = [.. one.Muscles.Where((_, at) => at != i)] };
        }
    }
}

/// <summary>A claim as <see cref="CoverageGenerators"/> makes it.</summary>
public sealed record CoverageCase(ServiceDate[] Dates, InjectionSession?[] Muscles, ClaimHistory History, FrequencyLimit Limit, SpacingLimit Gap)
{
    private static readonly ProcedureCode Code = ProcedureCode.Parse("20552");

    internal PayerPolicy Policy => PayerPolicy.Create("HOUSE", "one limit, one gap").WithFrequencyLimits(Limit).WithSpacingLimits(Gap);

    internal Claim Claim => Claim.Create("C1", Dates.Select(date => ServiceLine.Create(Code, date).WithUnits(1)));

    internal ClaimDocumentation Documentation => ClaimDocumentation.Create(
        Dates.Zip(Muscles).Where(session => session.Second is not null).Select(session => DocumentedSession.Create(session.First).WithMuscles(session.Second)));

    internal ScrubReport Scrub() => ClaimScrubber.Default.WithPolicy(Policy).Scrub(Claim, Documentation, History);

    public override string ToString() =>
        $"{string.Join(" | ", Dates.Zip(Muscles).Select(session => $"{session.First}: {session.Second?.ToString() ?? "?"}"))} under {Limit}; {Gap}; history "
        + (History.IsKnown ? string.Join(" | ", History.Sessions) : "not known");
}

/// <summary>The generators by type.</summary>
public static class CoverageWorld
{
    public static Arbitrary<CoverageCase> Cases() => Arb.From(CoverageGenerators.Cases, CoverageGenerators.Shrink);

    public static Arbitrary<PastSession> Past() => Arb.From(CoverageGenerators.Past);
}
