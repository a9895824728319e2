using System;
using System.Linq;
using System.Runtime.InteropServices;
using System.Threading.Tasks;
using Xunit;

namespace TriggerPoint.Rules.Tests;

/// <summary>Columns that are none are refused, by name and place, before anything is written; and what a call costs and shares.</summary>
[Trait("Category", "Kernels")]
public sealed class OffsetTests
{
    private const TriggerPointCode Untouched = (TriggerPointCode)77;

    [Theory]
    [InlineData(new int[0], "no offset")]
    [InlineData(new[] { 1, 2 }, "offsets[0] is 1")]
    [InlineData(new[] { -1, 2 }, "offsets[0] is -1")]
    [InlineData(new[] { 0, -3 }, "offsets[1] is -3, less than the 0 before it")]
    [InlineData(new[] { 0, 2, 1, 3 }, "offsets[2] is 1, less than the 2 before it")]
    [InlineData(new[] { 0, 0, 2, 2, 1 }, "offsets[4] is 1, less than the 2 before it")]
    [InlineData(new[] { 0, 10, 9 }, "offsets[2] is 9, less than the 10 before it")]
    [InlineData(new[] { 0, 2, 11 }, "offsets[2] is 11, more than there are sites, 10")]
    [InlineData(new[] { 0, 20, 10 }, "offsets[1] is 20, more than there are sites, 10")]
    [InlineData(new[] { 0, int.MaxValue, int.MinValue }, "offsets[1] is 2147483647")]
    public void Bad_offsets_are_refused_with_their_place(int[] offsets, string message)
    {
        var codes = new TriggerPointCode[8];
        Array.Fill(codes, Untouched);
        ArgumentException refused = Assert.Throws<ArgumentException>(nameof(offsets), () => CptSelector.SelectMany(new MuscleSite[10], offsets, codes));
        Assert.Contains(message, refused.Message);
        Assert.Throws<ArgumentException>(nameof(offsets), () => CptSelector.SelectMany(new MuscleSite[10].AsSpan(), offsets, codes));
        Assert.All(codes, code => Assert.Equal(Untouched, code));
    }

    [Fact]
    public void An_offset_that_falls_is_found_wherever_it_stands()
    {
        const int Sessions = 300;
        var codes = new TriggerPointCode[Sessions];
        Array.Fill(codes, Untouched);
        for (int bad = 1; bad <= Sessions; bad++)
        {
            int[] offsets = [.. Enumerable.Range(0, Sessions + 1).Select(at => 2 * at)];
            offsets[bad] = offsets[bad - 1] - 1;
            string message = Assert.Throws<ArgumentException>(nameof(offsets), () => CptSelector.SelectMany(new MuscleSite[2 * Sessions], offsets, codes)).Message;
            Assert.Contains($"offsets[{bad}] is ", message);
        }

        Assert.All(codes, code => Assert.Equal(Untouched, code));
    }

    [Theory]
    [InlineData(4)]
    [InlineData(8)]
    [InlineData(16)]
    [InlineData(32)]
    public void Offsets_that_fall_twice_are_found(int apart)
    {
        const int Sessions = 600;
        for (int bad = 1; bad + apart <= Sessions; bad++)
        {
            int[] offsets = [.. Enumerable.Range(0, Sessions + 1).Select(at => 2 * at)];
            offsets[bad] = offsets[bad - 1] - 1;
            offsets[bad + apart] = offsets[bad + apart - 1] - 1;
            string message = Assert.Throws<ArgumentException>(nameof(offsets), () => CptSelector.SelectMany(new MuscleSite[2 * Sessions], offsets, new TriggerPointCode[Sessions])).Message;
            Assert.Contains($"offsets[{bad}] is ", message);
        }
    }

    [Fact]
    public void Too_little_room_for_codes_is_refused()
    {
        var codes = new TriggerPointCode[1];
        Assert.Contains("2 sessions", Assert.Throws<ArgumentException>("codes", () => CptSelector.SelectMany(new MuscleSite[10], [0, 1, 2], codes)).Message);
        Assert.Equal(TriggerPointCode.None, codes[0]);
    }

    [Fact]
    public void Null_columns_are_refused()
    {
        Assert.Throws<ArgumentNullException>("sites", () => CptSelector.SelectMany((MuscleSite[])null!, [0], []));
        Assert.Throws<ArgumentNullException>("offsets", () => CptSelector.SelectMany([], (int[])null!, []));
        Assert.Throws<ArgumentNullException>("codes", () => CptSelector.SelectMany([], [0], (TriggerPointCode[])null!));
        Assert.Throws<ArgumentNullException>("sites", () => CptSelector.SelectCode((MuscleSite[])null!));
    }

    [Fact]
    public void Codes_behind_the_last_session_are_left_alone()
    {
        var codes = new TriggerPointCode[5];
        Array.Fill(codes, Untouched);
        CptSelector.SelectMany([Muscle.Trapezius.On(Side.Left)], [0, 1], codes);
        Assert.Equal([TriggerPointCode.Injection1To2Muscles, Untouched, Untouched, Untouched, Untouched], codes);
    }

    [Theory]
    [InlineData("sides-distinct")]
    [InlineData("sides-merged")]
    [InlineData("sides-distinct+groups-merged")]
    [InlineData("sides-merged+groups-merged")]
    public void Nothing_is_allocated(string written)
    {
        CountingConvention convention = CountingConvention.Parse(written);
        var columns = new Columns(Enumerable.Range(0, 1_000).Select(Mixed).ToArray());
        var codes = new TriggerPointCode[columns.Sessions];
        int muscles = Use(columns, codes, convention);
        long before = GC.GetAllocatedBytesForCurrentThread();
        int again = Use(columns, codes, convention);
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.Equal((muscles, 0L), (again, allocated));
    }

    [Theory]
    [InlineData("sides-distinct")]
    [InlineData("sides-merged")]
    [InlineData("sides-distinct+divisions-apart")]
    public void Bits_that_no_site_has_break_nothing(string convention)
    {
        MuscleSite[] sites = MemoryMarshal.Cast<ushort, MuscleSite>(Enumerable.Range(0, ushort.MaxValue + 1).Select(bits => (ushort)bits).ToArray()).ToArray();
        int[] offsets = [.. Enumerable.Range(0, sites.Length + 1)];
        var codes = new TriggerPointCode[sites.Length];
        CptSelector.SelectMany(sites, offsets, codes, CountingConvention.Parse(convention));
        Assert.All(codes, code => Assert.True(code is TriggerPointCode.None or TriggerPointCode.Injection1To2Muscles));

        // The rule looks at muscle and side alone, and knows which muscles there are.
        new SessionColumns(sites, offsets, codes, CountingConvention.Parse(convention), NeedleTechnique.Injection).SelectEach(0, sites.Length);
        Assert.All(sites.Zip(codes), one => Assert.Equal(
            one.First.Muscle.Row is > 0 and var row && row < MuscleTable.Group.Length ? TriggerPointCode.Injection1To2Muscles : TriggerPointCode.None, one.Second));
    }

    [Fact]
    public void Any_number_of_threads_may_ask_at_once()
    {
        var columns = new Columns(Enumerable.Range(0, 3_000).Select(Mixed).ToArray());
        TriggerPointCode[][] expected = [.. Enumerable.Range(0, CountingConvention.Count).Select(i => Codes(columns, i))];
        Parallel.For(0, 64, turn => Assert.Equal(expected[turn % CountingConvention.Count], Codes(columns, turn % CountingConvention.Count)));
    }

    private static TriggerPointCode[] Codes(Columns columns, int convention)
    {
        var codes = new TriggerPointCode[columns.Sessions];
        CptSelector.SelectMany(columns.Sites, columns.Offsets, codes, CountingConvention.FromIndex(convention));
        return codes;
    }

    private static int Use(Columns columns, TriggerPointCode[] codes, CountingConvention convention)
    {
        CptSelector.SelectMany(columns.Sites, columns.Offsets, codes, convention);
        int muscles = 0;
        for (int session = 0; session < columns.Sessions; session++)
        {
            int start = columns.Offsets[session];
            muscles += CptSelector.SelectCode(columns.Sites.AsSpan(start, columns.Offsets[session + 1] - start), convention).Muscles;
        }

        return muscles;
    }

    // Short and long, with and without sides, divisions among them, and now and then no muscle.
    private static MuscleSite[] Mixed(int session) =>
    [
        .. Enumerable.Range(0, session % 9 == 0 ? 50 : session % 7)
            .Select(at => (session + at) % 11 == 0 ? MuscleSite.Unspecified : Muscle.All[(session + (at * at)) % Muscle.All.Count].On((Side)((session + at) % 3))),
    ];
}
