using System;
using System.IO;
using System.Linq;
using System.Text;
using Xunit;
using Xunit.Abstractions;

namespace TriggerPoint.Rules.X12.Tests;

/// <summary>Memory is that of the whole process, so no other test may run meanwhile.</summary>
[CollectionDefinition(nameof(MemoryTests), DisableParallelization = true)]
public sealed class MemoryTestsRunAlone;

/// <summary>Memory does not grow with the file, and claims that are passed over cost none.</summary>
[Collection(nameof(MemoryTests))]
public sealed class MemoryTests(ITestOutputHelper output)
{
    private const int ClaimsInMiddle = 100;
    private const long MostHeld = 2_000_000;

    [Fact]
    public void Passing_over_claims_allocates_nothing()
    {
        byte[] few = FileOf(1000, everyOurs: 0);
        byte[] many = FileOf(9000, everyOurs: 0);
        Allocated(few, out _);
        Assert.Equal(1000, Allocated(few, out long allocatedByFew));
        Assert.Equal(9000, Allocated(many, out long allocatedByMany));
        Assert.Equal(allocatedByFew, allocatedByMany);
    }

    [Fact]
    public void Passing_over_claims_of_a_stream_allocates_nothing_but_the_buffer()
    {
        long Of(int times)
        {
            using Stream stream = Repeated(times, everyOurs: 0);
            var reader = new X12ClaimReader(stream);
            long before = GC.GetAllocatedBytesForCurrentThread();
            Assert.False(reader.TryRead(out _));
            Assert.Equal(times * ClaimsInMiddle, reader.Summary.ClaimsPassedOver);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }

        Of(20);
        Assert.Equal(Of(20), Of(200));
    }

    [Fact]
    public void A_large_file_is_read_in_flat_memory()
    {
        const int Times = 1500;
        using Stream stream = Repeated(Times, everyOurs: 30);
        var reader = new X12ClaimReader(stream);
        long before = GC.GetTotalMemory(forceFullCollection: true);
        long most = 0;
        long claims = 0;
        while (reader.TryRead(out _))
        {
            if (++claims % 1000 == 0)
            {
                most = Math.Max(most, GC.GetTotalMemory(forceFullCollection: true) - before);
            }
        }

        X12Summary summary = reader.Summary;
        Assert.Empty(summary.Findings);
        Assert.Equal(Times * ClaimsInMiddle, summary.Claims);
        Assert.Equal(summary.Claims, summary.ClaimsRead + summary.ClaimsPassedOver);
        Assert.Equal((4L * Times, 4L * Times), (summary.ClaimsRead, claims));
        Assert.InRange(most, long.MinValue, MostHeld);
        output.WriteLine($"checked: {summary.Bytes / 1_000_000} MB, {summary.Segments} segments, {claims} claims read, at most {most / 1000} kB held");
    }

    private static long Allocated(byte[] file, out long bytes)
    {
        var reader = new X12ClaimReader(file);
        long before = GC.GetAllocatedBytesForCurrentThread();
        Assert.False(reader.TryRead(out _));
        bytes = GC.GetAllocatedBytesForCurrentThread() - before;
        return reader.Summary.ClaimsPassedOver;
    }

    private static byte[] FileOf(int claims, int everyOurs)
    {
        string middle = Claims(claims, everyOurs);
        return Encoding.UTF8.GetBytes(Beginning + middle + End(Segments(middle)));
    }

    private static RepeatingStream Repeated(int times, int everyOurs)
    {
        string middle = Claims(ClaimsInMiddle, everyOurs);
        return new(Encoding.UTF8.GetBytes(Beginning), Encoding.UTF8.GetBytes(middle), times, Encoding.UTF8.GetBytes(End(times * Segments(middle))));
    }

    private static string Beginning { get; } = new SmallFile().Text[..new SmallFile().Text.IndexOf("HL*2", StringComparison.Ordinal)];

    // ST and SE count, ISA and GS do not.
    private static string End(int segments) => $"SE*{Segments(Beginning) - 2 + segments + 1}*0001~\nGE*1*1~\nIEA*1*000000001~\n";

    private static int Segments(string text) => text.Count(character => character == '~');

    private static string Claims(int count, int everyOurs) => string.Concat(Enumerable.Range(1, count).Select(at =>
        $"HL*{at}*1*22*0~\nSBR*P*18*******CI~\nNM1*IL*1*ROE*R****MI*M{at:000000}~\nNM1*PR*2*PLAN*****PI*P{at % 7}~\nCLM*X{at:000000}*1***11:B:1~\nHI*ABK:M7918~\nNTE*ADD*NOTE~\n"
        + $"LX*1~\nSV1*HC:{(everyOurs > 0 && at % everyOurs == 1 ? "20552" : "99213")}*1*UN*1***1~\nDTP*472*D8*20240801~\nNTE*ADD*TRAPEZIUS {at}~\nLX*2~\nSV1*HC:97110*1*UN*1***1~\nDTP*472*D8*20240801~\n"));
}
