using System;
using System.IO;
using System.Linq;

namespace TriggerPoint.Rules.X12.Tests;

/// <summary>The entry point for a fuzzer: reads any bytes in every way, and fails unless all ways agree.</summary>
/// <remarks>For SharpFuzz: <c>Fuzzer.LibFuzzer.Run(X12Fuzz.Run)</c>.</remarks>
public static class X12Fuzz
{
    private const int LongestSegment = 400;
    private const int BufferLength = 4 * LongestSegment;
    private const int LongestClaim = 3000;

    /// <summary>Reads bytes as a file of claims.</summary>
    /// <param name="bytes">Any bytes.</param>
    /// <exception cref="InvalidDataException">Two ways of reading disagree, or a count does not add up.</exception>
    public static void Run(ReadOnlySpan<byte> bytes) => Read(bytes.ToArray());

    /// <summary>Reads bytes in every way.</summary>
    /// <returns>What was read with all claims, once with the limits of the library and once with small ones.</returns>
    internal static (FileReading Large, FileReading Small) Read(ReadOnlyMemory<byte> bytes) => (
        Read(bytes, X12ReadOptions.Default, X12ReadOptions.Default.BufferLength, X12ReadOptions.Default.LongestSegment),
        Read(bytes, X12ReadOptions.Default.WithLongestClaim(LongestClaim), BufferLength, LongestSegment));

    private static FileReading Read(ReadOnlyMemory<byte> bytes, X12ReadOptions options, int bufferLength, int longestSegment)
    {
        X12ReadOptions inBlocks = options.WithInner(bufferLength, longestSegment, inBlocks: true);
        X12ReadOptions plain = options.WithInner(bufferLength, longestSegment, inBlocks: false);
        FileReading all = FileReading.Of(bytes, plain.WithAllClaims(true));
        Same("blocks, all claims", all.Text, FileReading.Of(bytes, inBlocks.WithAllClaims(true)).Text);
        string ours = FileReading.Of(bytes, plain).Text;
        if (all.Claims.All(claim => claim.Claim is not null))
        {
            Same("plain, our claims", all.TextOfOurs, ours);
        }

        Same("blocks, our claims", ours, FileReading.Of(bytes, inBlocks).Text);
        var random = new Random(bytes.Length);
        Same("stream, all claims", all.Text, FileReading.Of(new PiecesStream(bytes, random, bytes.Length + 1), plain.WithAllClaims(true)).Text);
        Same("stream in blocks, our claims", ours, FileReading.Of(new PiecesStream(bytes, random, 200), inBlocks).Text);
        return all;
    }

    private static void Same(string way, string expected, string actual)
    {
        if (expected != actual)
        {
            string[] wanted = expected.Split('\n');
            string[] got = actual.Split('\n');
            int at = Enumerable.Range(0, Math.Min(wanted.Length, got.Length)).FirstOrDefault(line => wanted[line] != got[line], Math.Min(wanted.Length, got.Length));
            throw new InvalidDataException($"{way}:\n{got.ElementAtOrDefault(at)}\n--- instead of\n{wanted.ElementAtOrDefault(at)}");
        }
    }
}
