using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Pipelines;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;

namespace TriggerPoint.Rules.X12.Tests;

/// <summary>A file read to its end.</summary>
internal sealed record FileReading(IReadOnlyList<X12Claim> Claims, X12Summary Summary)
{
    /// <summary>Everything that was read and found, as text.</summary>
    public string Text => string.Join('\n', Claims.Select(Rendering.Of).Append(Rendering.Of(Summary)));

    /// <summary>The claims of our codes alone, and the summary.</summary>
    public string TextOfOurs => string.Join('\n', Claims.Where(IsOurs).Select(Rendering.Of).Append(Rendering.Of(Summary)));

    public static FileReading Of(ReadOnlyMemory<byte> bytes) => Of(bytes, X12ReadOptions.Default);

    public static FileReading Of(ReadOnlyMemory<byte> bytes, X12ReadOptions options) => Of(new X12ClaimReader(bytes, options));

    public static FileReading Of(Stream stream, X12ReadOptions options) => Of(new X12ClaimReader(stream, options));

    public static FileReading Of(X12ClaimReader reader)
    {
        X12Claim[] claims = [.. reader.ReadToEnd()];
        return Checked(new(claims, reader.Summary));
    }

    public static async Task<FileReading> OfAsync(PipeReader pipe, X12ReadOptions options)
    {
        var reader = new X12ClaimReader(pipe, options);
        var claims = new List<X12Claim>();
        await foreach (X12Claim claim in reader.ReadToEndAsync(CancellationToken.None))
        {
            claims.Add(claim);
        }

        return Checked(new(claims, reader.Summary));
    }

    // What holds of every file, whatever its bytes.
    private static FileReading Checked(FileReading reading)
    {
        X12Summary summary = reading.Summary;
        Holds(summary.IsComplete, "the end was reached");
        Holds(summary.Claims == summary.ClaimsRead + summary.ClaimsPassedOver + summary.ClaimsNotRead, "claims add up");
        Holds(summary.SegmentsNotRead <= summary.Segments, "segments add up");
        X12Claim[] read = [.. reading.Claims.Where(claim => claim.Claim is not null)];
        Holds(read.Length == summary.ClaimsRead, "claims are handed over");
        Holds(read.Sum(claim => claim.Claim!.Lines.Count) + summary.ServiceLinesNotRead <= summary.ServiceLines, "lines add up");
        Holds(reading.Claims.All(claim => !claim.Input.Location.IsNone), "claims have a place");
        Holds(reading.Claims.SelectMany(claim => claim.Input.Findings).Concat(summary.Findings).All(finding => !finding.Location.IsNone), "findings have a place");
        return reading;

        void Holds(bool condition, string what)
        {
            if (!condition)
            {
                throw new InvalidDataException($"It is not so that {what}:\n{Rendering.Of(summary)}");
            }
        }
    }

    private static bool IsOurs(X12Claim read) => read.Claim!.Lines.Any(line =>
        line.Code.ToString() is "20550" or "20551" or "20552" or "20553" or "20560" or "20561");
}
