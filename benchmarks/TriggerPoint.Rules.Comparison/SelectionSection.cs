using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading.Tasks;

namespace TriggerPoint.Rules.Comparison;

/// <summary>Choosing codes: the doors of the library, what would be used instead, and what the memory allows.</summary>
internal sealed class SelectionSection : ISection
{
    private const string Read = "reading the input (limit)";
    private const string Copied = "copying the input";
    private const string Batch = "`SelectMany`";
    private const string Merged = "`SelectMany`, sides merged";
    private const string Marked = "`SelectMany`, 5 % divisions or without side";
    private const string PaddedWay = "`SelectMany`, padded to eight sites";
    private const string Rule = "the rule, session by session";
    private const string Narrow = "128-bit vectors";
    private const string Wide = "256-bit vectors";
    private const string Single = "`SelectCode`, a session a call";
    private const string Loop = "hand-written loop, two sites remembered";
    private const string Select = "`Select`, sessions made before";
    private const string CreateAndSelect = "`Create` and `Select`";
    private const string Linq = "LINQ `Distinct().Count()` over records";
    private const string Hash = "`HashSet` of records";
    private const string Engine = "Microsoft RulesEngine 6.0.1, two rules";
    private const string Duck = "DuckDB 1.5.6 `count(DISTINCT)`, 1 thread";
    private const string DuckTwo = "DuckDB 1.5.6 `count(DISTINCT)`, 2 threads";

    private long sink;

    public string Name => "selection";

    public string Measure(Size size, TextWriter progress)
    {
        bool isQuick = size == Size.Quick;
        int rounds = isQuick ? 3 : 9;
        string machine = Machine.Describe();
        double first = FirstCall();
        Columns unique = Columns.Random(isQuick ? 20_000 : 1_000_000);
        return string.Join('\n',
            "## Selecting codes\n",
            $"{machine}\n",
            $"Medians of {rounds} rounds in which all ways take turns; the spread is from the first to the third quartile, as a part of the median.\n",
            Ways(unique, isQuick, rounds, progress),
            Growth(unique, size, rounds, progress),
            Threads(unique, isQuick, rounds, progress),
            Lengths(isQuick, rounds, progress),
            Marks(isQuick, rounds, progress),
            "### Cold and warm\n",
            $"The first call in the process, with everything still to be compiled and the table of its convention to be made: {Table.Digits(first)} ms for 1 000 sessions.\n",
            Fairness());
    }

    private string Ways(Columns unique, bool isQuick, int rounds, TextWriter progress)
    {
        Columns columns = unique.Take(isQuick ? 100_000 : 10_000_000);
        Columns marked = Columns.Random(unique.Sessions, marked: 0.05).Take(columns.Sessions);
        Columns padded = unique.Padded();
        Record.Session[] records = Record.Of(unique, isQuick ? 2_000 : 200_000);
        InjectionSession[] sessions = [.. records.Select((_, at) => Session(unique[at]))];
        var limit = new MemoryLimit(columns);
        var engine = new RulesEngineSelector();
        int few = records.Length / 10;
        using var duck = new DuckDbSelector(unique, unique.Sessions);

        progress.WriteLine("checking that all ways agree");
        TriggerPointCode[] expected = [.. records.Select(Counted)];
        var codes = new TriggerPointCode[unique.Sessions];
        Agree(Batch, expected, columns.Selected());
        Agree(PaddedWay, expected, padded.Selected());
        Agree(Single, expected, Each(codes, expected.Length, at => TriggerPoint(CptSelector.SelectCode(unique[at]).Code)));
        Agree(Loop, expected, Each(codes, expected.Length, at => Remembered(unique[at])));
        Agree(Select, expected, Each(codes, expected.Length, at => TriggerPoint(CptSelector.Select(sessions[at]).Code)));
        Agree(Linq, expected, Each(codes, expected.Length, at => Distinct(records[at])));
        Agree(Engine, expected.AsSpan(0, few), Each(codes, few, at => engine.Select(records[at])));
        duck.Select(codes);
        Agree(Duck, unique.Selected(), codes);
        Agree(Rule, columns.Selected(), WithRule(columns));
        Agree(Narrow, columns.Selected(), WithKernel<Vector128Kernel>(columns));
        Agree(Wide, columns.Selected(), Vector256Kernel.IsSupported ? WithKernel<Vector256Kernel>(columns) : columns.Codes);
        long three = columns.Selected().AsSpan(0, unique.Sessions).Count(TriggerPointCode.Injection3OrMoreMuscles);
        duck.Threads = 2;
        if (duck.CountThreeOrMore() != three)
        {
            throw new InvalidOperationException($"{DuckTwo} counts differently.");
        }

        var contest = new Contest(progress);
        contest.Add(Read, columns.Sessions, columns.Bytes, limit.Read);
        contest.Add(Copied, columns.Sessions, columns.Bytes, limit.Copy);
        contest.Add(Batch, columns.Sessions, columns.Bytes, () => columns.Selected());
        contest.Add(Merged, columns.Sessions, columns.Bytes, () => CptSelector.SelectMany(columns.Sites, columns.Offsets, columns.Codes, CountingConvention.SidesMerged));
        contest.Add(Marked, marked.Sessions, marked.Bytes, () => marked.Selected());
        contest.Add(PaddedWay, padded.Sessions, padded.Bytes, () => padded.Selected());
        contest.Add(Rule, unique.Sessions, unique.Bytes, () => WithRule(unique));
        contest.Add(Narrow, columns.Sessions, columns.Bytes, () => WithKernel<Vector128Kernel>(columns));
        if (Vector256Kernel.IsSupported)
        {
            contest.Add(Wide, columns.Sessions, columns.Bytes, () => WithKernel<Vector256Kernel>(columns));
        }

        contest.Add(Single, unique.Sessions, unique.Bytes, () => SelectEach(unique));
        contest.Add(Loop, unique.Sessions, unique.Bytes, () => LoopEach(unique));
        contest.Add(Select, sessions.Length, 0, () => SelectEach(sessions));
        contest.Add(CreateAndSelect, few, 0, () => CreateEach(unique, few));
        contest.Add(Linq, records.Length, 0, () => LinqEach(records));
        contest.Add(Hash, records.Length, 0, () => HashEach(records));
        contest.Add(Engine, few, 0, () => EngineEach(engine, records, few));
        contest.Add(Duck, unique.Sessions, 0, () => DuckAll(duck, 1));
        contest.Add(DuckTwo, unique.Sessions, 0, () => DuckAll(duck, 2));
        IReadOnlyDictionary<string, Result> results = contest.Run(rounds);

        double mean = (double)columns.Sites.Length / columns.Sessions;
        Result batch = results[Batch];
        string Against(string way, string other) => Table.Ratio(results[way].ItemsPerSecond / results[other].ItemsPerSecond);
        return $"{columns.Sessions:N0} sessions in columns, {Table.Digits(mean)} sites each (geometric, 1 to 8), {Table.Percent((double)three / unique.Sessions)} with three muscles or more; "
            + $"{Table.Digits((double)columns.Bytes / columns.Sessions)} bytes a session. Ways that are too slow for so many take the first of the same sessions.\n\n"
            + "### In short\n\n"
            + Table.Of(["ratio", "measured"],
            [
                ["`SelectMany` against reading its input", Against(Batch, Read)],
                ["`SelectMany` against LINQ over records", Against(Batch, Linq)],
                ["`SelectMany` against Microsoft RulesEngine", Against(Batch, Engine)],
                ["`SelectMany` against DuckDB, one thread each", Against(Batch, Duck)],
                ["`SelectCode` against LINQ over records", Against(Single, Linq)],
            ])
            + "\n### All ways, one thread but where said\n\n"
            + Table.Of(["way", "sessions/s", "ns a session", "GB/s of input", "spread", "bytes allocated a session", "`SelectMany` is faster by"], results.Values.Select(way => new[]
            {
                way.Name,
                Table.Number(way.ItemsPerSecond),
                Table.Digits(way.NanosecondsPerItem),
                way.Bytes == 0 ? string.Empty : Table.Digits(way.GigabytesPerSecond),
                Table.Percent(way.Spread),
                way.Name.StartsWith("DuckDB", StringComparison.Ordinal) ? "its own" : Table.Number(Math.Round(way.AllocatedPerItem)),
                Table.Ratio(batch.ItemsPerSecond / way.ItemsPerSecond),
            }));
    }

    private static string Growth(Columns unique, Size size, int rounds, TextWriter progress)
    {
        int[] sizes = size switch
        {
            Size.Quick => [1_000, 10_000],
            Size.Normal => [1_000, 10_000, 100_000, 1_000_000, 10_000_000],
            _ => [1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000],
        };
        var rows = new List<string[]>();
        foreach (int sessions in sizes)
        {
            progress.WriteLine($"{sessions} sessions");
            Columns columns = unique.Take(sessions);
            var limit = new MemoryLimit(columns);
            var contest = new Contest(progress);
            contest.Add(Batch, columns.Sessions, columns.Bytes, () => columns.Selected());
            contest.Add(Read, columns.Sessions, columns.Bytes, limit.Read);
            IReadOnlyDictionary<string, Result> results = contest.Run(rounds);
            Result batch = results[Batch];
            rows.Add(
            [
                sessions.ToString("N0", System.Globalization.CultureInfo.InvariantCulture), Table.Digits(batch.NanosecondsPerItem), Table.Digits(batch.GigabytesPerSecond),
                Table.Digits(results[Read].GigabytesPerSecond), Table.Percent(batch.Spread),
            ]);
        }

        return "### From few sessions to many\n\n" + Table.Of(["sessions", "ns a session", "GB/s of input", "GB/s when only read", "spread"], rows);
    }

    private static string Threads(Columns unique, bool isQuick, int rounds, TextWriter progress)
    {
        Columns[] halves = [unique.Take(isQuick ? 50_000 : 5_000_000), unique.Take(isQuick ? 50_000 : 5_000_000)];
        var contest = new Contest(progress);
        int sessions = halves.Sum(half => half.Sessions);
        contest.Add("1", sessions, halves.Sum(half => half.Bytes), () => Array.ForEach(halves, half => half.Selected()));
        contest.Add("2", sessions, halves.Sum(half => half.Bytes), () => Parallel.For(0, 2, at => halves[at].Selected()));
        return "### Threads\n\n" + Table.Of(["threads", "sessions/s", "GB/s of input", "spread"], contest.Run(rounds).Values.Select(result => new[]
        {
            result.Name, Table.Number(result.ItemsPerSecond), Table.Digits(result.GigabytesPerSecond), Table.Percent(result.Spread),
        }));
    }

    private static string Lengths(bool isQuick, int rounds, TextWriter progress)
    {
        var contest = new Contest(progress);
        foreach ((double more, int longest) in new[] { (0, 1), (0.684, 8), (0.8, 100), (0.95, 1_000), (0.999, 100_000) })
        {
            double mean = more < 0.7 && more > 0 ? 3 : 1 / (1 - more);
            var columns = Columns.Random((int)((isQuick ? 100_000 : 10_000_000) / mean), more, longest);
            contest.Add($"{Table.Digits((double)columns.Sites.Length / columns.Sessions)}, at most {longest}", columns.Sessions, columns.Bytes, () => columns.Selected());
        }

        return "### From short sessions to long ones\n\n" + Table.Of(["sites a session", "sessions/s", "GB/s of input", "spread"], contest.Run(rounds).Values.Select(result => new[]
        {
            result.Name, Table.Number(result.ItemsPerSecond), Table.Digits(result.GigabytesPerSecond), Table.Percent(result.Spread),
        }));
    }

    private static string Marks(bool isQuick, int rounds, TextWriter progress)
    {
        var contest = new Contest(progress);
        foreach (double marked in new[] { 0, 0.001, 0.01, 0.05, 0.2, 1 })
        {
            var columns = Columns.Random(isQuick ? 20_000 : 1_000_000, marked: marked);
            contest.Add((marked * 100).ToString("G3", System.Globalization.CultureInfo.InvariantCulture) + " %", columns.Sessions, columns.Bytes, () => columns.Selected());
        }

        return "### Sites that are not counted as they stand\n\nDivisions of a muscle, and paired muscles without a side.\n\n" + Table.Of(
            ["such sites", "sessions/s", "GB/s of input", "spread"], contest.Run(rounds).Values.Select(result => new[]
            {
                result.Name, Table.Number(result.ItemsPerSecond), Table.Digits(result.GigabytesPerSecond), Table.Percent(result.Spread),
            }));
    }

    private static string Fairness() => """
        ### Fairness

        - Every way gets its input in the form that suits it: columns, lists of records, a table loaded before. Making that form is not measured. It costs
          more than coding, so keep the form you have and take the door for it.
        - The others answer less. They count different sites of sessions in which every muscle and side is named; they know nothing of divisions, of
          muscles without a side, of conventions, techniques or dates. `Select` alone can also explain its answer.
        - RulesEngine gets two rules, the fewest that tell the three answers apart, compiled before. DuckDB counts the sessions of three or more and
          hands over one number, which is less than a code for each session.
        - The input of the columns is larger than the caches of the processor where nothing else is said. "Reading the input" adds up all its bytes in one
          stream, in wide vectors. `SelectMany` reads the offsets twice, since it checks them all before it writes anything.
        - NRules could not be had where this was made, so it is not compared.

        """;

    // Before anything else has run.
    private static double FirstCall()
    {
        var sites = new MuscleSite[3_000];
        Array.Fill(sites, Muscle.Trapezius.On(Side.Left));
        var columns = new Columns(sites, [.. Enumerable.Range(0, 1_001).Select(at => 3 * at)]);
        long start = System.Diagnostics.Stopwatch.GetTimestamp();
        columns.Selected();
        return System.Diagnostics.Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private static void Agree(string way, ReadOnlySpan<TriggerPointCode> expected, ReadOnlySpan<TriggerPointCode> codes)
    {
        int length = Math.Min(expected.Length, codes.Length);
        int same = expected[..length].CommonPrefixLength(codes[..length]);
        if (same < length || length == 0)
        {
            throw new InvalidOperationException($"{way} gives another answer for session {same}.");
        }
    }

    private static TriggerPointCode[] Each(TriggerPointCode[] codes, int sessions, Func<int, TriggerPointCode> code)
    {
        for (int at = 0; at < sessions; at++)
        {
            codes[at] = code(at);
        }

        return codes[..sessions];
    }

    private static TriggerPointCode[] WithRule(Columns columns)
    {
        new SessionColumns(columns.Sites, columns.Offsets, columns.Codes, default, default).SelectEach(0, columns.Sessions);
        return columns.Codes;
    }

    private static TriggerPointCode[] WithKernel<TKernel>(Columns columns)
        where TKernel : struct, IBlockKernel
    {
        var sessions = new SessionColumns(columns.Sites, columns.Offsets, columns.Codes, default, default);
        sessions.SelectEach(sessions.SelectBlocks<TKernel>(), columns.Sessions);
        return columns.Codes;
    }

    private static TriggerPointCode TriggerPoint(ProcedureCode code) => code == ProcedureCode.Injection3OrMoreMuscles
        ? TriggerPointCode.Injection3OrMoreMuscles
        : code.IsNone ? TriggerPointCode.None : TriggerPointCode.Injection1To2Muscles;

    private static TriggerPointCode Counted(Record.Session session) => new HashSet<Record.Site>(session.Sites).Count switch
    {
        0 => TriggerPointCode.None,
        < 3 => TriggerPointCode.Injection1To2Muscles,
        _ => TriggerPointCode.Injection3OrMoreMuscles,
    };

    private static TriggerPointCode Distinct(Record.Session session) => session.Sites.Distinct().Count() switch
    {
        0 => TriggerPointCode.None,
        < 3 => TriggerPointCode.Injection1To2Muscles,
        _ => TriggerPointCode.Injection3OrMoreMuscles,
    };

    private static TriggerPointCode Remembered(ReadOnlySpan<MuscleSite> sites)
    {
        MuscleSite first = default;
        MuscleSite second = default;
        foreach (MuscleSite site in sites)
        {
            if (site == first || site == second)
            {
                continue;
            }

            if (first == default)
            {
                first = site;
            }
            else if (second == default)
            {
                second = site;
            }
            else
            {
                return TriggerPointCode.Injection3OrMoreMuscles;
            }
        }

        return first == default ? TriggerPointCode.None : TriggerPointCode.Injection1To2Muscles;
    }

    private static InjectionSession Session(ReadOnlySpan<MuscleSite> sites) => InjectionSession.Create(sites.ToArray().Select(site => new Injection(site)));

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void SelectEach(Columns columns)
    {
        for (int session = 0; session < columns.Sessions; session++)
        {
            sink += CptSelector.SelectCode(columns[session]).Code == ProcedureCode.Injection3OrMoreMuscles ? 1 : 0;
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void LoopEach(Columns columns)
    {
        for (int session = 0; session < columns.Sessions; session++)
        {
            sink += Remembered(columns[session]) == TriggerPointCode.Injection3OrMoreMuscles ? 1 : 0;
        }
    }

    private void SelectEach(InjectionSession[] sessions)
    {
        foreach (InjectionSession session in sessions)
        {
            sink += CptSelector.Select(session).Code == ProcedureCode.Injection3OrMoreMuscles ? 1 : 0;
        }
    }

    private void CreateEach(Columns columns, int sessions)
    {
        for (int session = 0; session < sessions; session++)
        {
            sink += CptSelector.Select(Session(columns[session])).Code == ProcedureCode.Injection3OrMoreMuscles ? 1 : 0;
        }
    }

    private void LinqEach(Record.Session[] sessions)
    {
        foreach (Record.Session session in sessions)
        {
            sink += session.Sites.Distinct().Count() >= 3 ? 1 : 0;
        }
    }

    private void HashEach(Record.Session[] sessions)
    {
        foreach (Record.Session session in sessions)
        {
            sink += new HashSet<Record.Site>(session.Sites).Count >= 3 ? 1 : 0;
        }
    }

    private void EngineEach(RulesEngineSelector engine, Record.Session[] sessions, int count)
    {
        for (int session = 0; session < count; session++)
        {
            sink += engine.Select(sessions[session]) == TriggerPointCode.Injection3OrMoreMuscles ? 1 : 0;
        }
    }

    private void DuckAll(DuckDbSelector duck, int threads)
    {
        duck.Threads = threads;
        sink += duck.CountThreeOrMore();
    }
}
