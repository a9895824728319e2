using System;
using System.IO;
using BenchmarkDotNet.Attributes;
using TriggerPoint.Rules.X12;

namespace TriggerPoint.Rules.Benchmarks;

/// <summary>
/// Reading an 837P file of which 3 % of the service lines bill a trigger point code; one operation is the whole file. The baseline reads the file and
/// does nothing with it, as fast as the system gives it from its cache.
/// </summary>
[MemoryDiagnoser]
[BytesPerSecond]
public class X12Benchmarks
{
    internal const int Megabytes = 64;

    private const int Piece = 128 * 1024;

    private readonly byte[] piece = new byte[Piece];
    private byte[] bytes = [];
    private string path = string.Empty;

    [GlobalSetup]
    public void SetUp()
    {
        bytes = ClaimFile.Make(Megabytes * 1_000_000, percentOfTriggerPoints: 3);
        path = Path.GetTempFileName();
        File.WriteAllBytes(path, bytes);
    }

    [GlobalCleanup]
    public void CleanUp() => File.Delete(path);

    [Benchmark(Baseline = true)]
    public long FileWithoutWork()
    {
        using FileStream file = Open();
        long length = 0;
        for (int read = file.Read(piece); read > 0; read = file.Read(piece))
        {
            length += read;
        }

        return length;
    }

    [Benchmark]
    public long FileOfOurClaims()
    {
        using FileStream file = Open();
        return Read(new(file));
    }

    [Benchmark]
    public long FileOfOurClaimsScrubbed()
    {
        using FileStream file = Open();
        var reader = new X12ClaimReader(file);
        long findings = 0;
        while (reader.TryRead(out X12Claim? claim))
        {
            findings += ClaimScrubber.Default.Scrub(claim.Input).Findings.Count;
        }

        return findings;
    }

    [Benchmark]
    public int MemoryWithoutWork() => bytes.AsSpan().IndexOf((byte)1);

    [Benchmark]
    public long MemoryOfOurClaims() => Read(new(bytes));

    [Benchmark]
    public long MemoryOfAllClaims() => Read(new(bytes, X12ReadOptions.Default.WithAllClaims(true)));

    private static long Read(X12ClaimReader reader)
    {
        long claims = 0;
        while (reader.TryRead(out _))
        {
            claims++;
        }

        return claims;
    }

    // Without a buffer of its own: the reader has one.
    private FileStream Open() => new(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
}
