using System;
using System.IO;
using System.Linq;
using System.Text;
using Xunit;
using Xunit.Abstractions;

namespace TriggerPoint.Rules.X12.Tests;

/// <summary>Memory does not grow with the file, and claims that are passed over cost none.</summary>
public sealed class MemoryTests(ITestOutputHelper output)
{
    private const int ClaimsInMiddle = 100;
    private const long MostHeld = 24_000_000;

    [Fact]
    public void Passing_over_claims_allocates_nothing()
    {
        byte[] few = FileOf(1000, everyOurs: 0);
        byte[] many = FileOf(9000, everyOurs: 0);
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
        const int Times = 1600;
        using Stream stream = Repeated(Times, everyOurs: 30);
        var reader = new X12ClaimReader(stream);
        long before = GC.GetTotalMemory(forceFullCollection: true);
        long peak = 0;
        long claims = 0;
        while (reader.TryRead(out _))
        {
            if (++claims % 1000 == 0)
            {
                peak = Math.Max(peak, GC.GetTotalMemory(forceFullCollection: claims % 20_000 == 0) - before);
            }
        }

        X12Summary summary = reader.Summary;
        Assert.Equal(Times * ClaimsInMiddle, summary.Claims);
        Assert.Equal(summary.Claims, summary.ClaimsRead + summary.ClaimsPassedOver);
        Assert.Equal((4L * Times, 4L * Times), (summary.ClaimsRead, claims));
        Assert.Empty(summary.Findings.Where(finding => finding.Rule.Id != RuleIds.EnvelopeCount));
        Assert.InRange(GC.GetTotalMemory(forceFullCollection: true) - before, long.MinValue, 2_000_000);
        Assert.InRange(peak, 0, MostHeld);
        output.WriteLine($"checked: {summary.Bytes / 1_000_000} MB, {summary.Segments} segments, {claims} claims read, at most {peak / 1_000_000} MB held");
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
        (string beginning, string end) = Envelope();
        return Encoding.UTF8.GetBytes(beginning + Claims(claims, everyOurs) + end);
    }

    private static RepeatingStream Repeated(int times, int everyOurs)
    {
        (string beginning, string end) = Envelope();
        return new(Encoding.UTF8.GetBytes(beginning), Encoding.UTF8.GetBytes(Claims(ClaimsInMiddle, everyOurs)), times, Encoding.UTF8.GetBytes(end));
    }

    private static (string Beginning, string End) Envelope()
    {
        string text = new SmallFile().Text;
        int subscriber = text.IndexOf("HL*2", StringComparison.Ordinal);
        return (text[..subscriber], text[text.IndexOf("SE*", StringComparison.Ordinal)..]);
    }

    private static string Claims(int count, int everyOurs) => string.Concat(Enumerable.Range(1, count).Select(at =>
        $"HL*{at}*1*22*0~\nSBR*P*18*******CI~\nNM1*IL*1*ROE*R****MI*M{at:000000}~\nNM1*PR*2*PLAN*****PI*P{at % 7}~\nCLM*X{at:000000}*1***11:B:1~\nHI*ABK:M7918~\nNTE*ADD*NOTE~\n"
        + $"LX*1~\nSV1*HC:{(everyOurs > 0 && at % everyOurs == 1 ? "20552" : "99213")}*1*UN*1***1~\nDTP*472*D8*20240801~\nNTE*ADD*TRAPEZIUS {at}~\nLX*2~\nSV1*HC:97110*1*UN*1***1~\nDTP*472*D8*20240801~\n"));
}
