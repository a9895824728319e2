using System;
using System.Collections.Generic;
using System.IO;
using TriggerPoint.Rules;

namespace TriggerPoint.Cli;

/// <summary>One run of <c>scrub</c>: scrubs the claims of all files in their order, counts, and keeps the exit code.</summary>
internal sealed class ScrubRun
{
    private readonly ClaimScrubber scrubber;
    private readonly IReportWriter writer;
    private readonly LineOutput output;
    private readonly CliStreams streams;
    private readonly ClaimIdRegister ids = new();
    private bool begun;
    private bool refused;

    public ScrubRun(ClaimScrubber scrubber, IReportWriter writer, LineOutput output, CliStreams streams)
    {
        this.scrubber = scrubber;
        this.writer = writer;
        this.output = output;
        this.streams = streams;
    }

    public ScrubTotals Totals { get; } = new();

    /// <summary>Whether anything was written: when no file could be opened nothing is.</summary>
    public bool HasBegun => begun;

    /// <summary>Scrubs the files. One that cannot be read is reported, and costs no other.</summary>
    public void Scrub(IEnumerable<ClaimFile> files)
    {
        foreach (ClaimFile file in files)
        {
            try
            {
                using Stream stream = file.Open(streams);
                Begin();
                Scrub(file, file.Format.Open(stream));
            }
            catch (InputException failed)
            {
                refused = true;
                streams.Error.WriteLine($"triggerpoint: {failed.Message}");
            }
        }

        if (begun)
        {
            writer.End();
        }
    }

    /// <summary>What was not read counts for more than what was found: the answer is not whole.</summary>
    public int ExitCode(FindingSeverity failOn) =>
        refused || Totals.Sources.NotRead > 0 ? ExitCodes.BadUsage
        : failOn != FindingSeverity.None && Totals.Worst >= failOn ? ExitCodes.Findings
        : ExitCodes.Clean;

    private void Begin()
    {
        if (!begun)
        {
            begun = true;
            writer.Begin();
        }
    }

    private void Scrub(ClaimFile file, IClaimSource source)
    {
        try
        {
            while (TryRead(source, file, out ClaimInput? read))
            {
                ClaimInput input = ids.Enter(read!);
                ScrubReport report = scrubber.Scrub(input);
                Totals.Add(report);
                writer.Write(new ScrubbedClaim(file.Name, input, report));
            }
        }
        finally
        {
            Totals.AddFile(source.Totals);
        }
    }

    // Whoever writes a claim and waits for its report gets it before the next claim is waited for.
    private bool TryRead(IClaimSource source, ClaimFile file, out ClaimInput? input)
    {
        if (source.MayWait)
        {
            output.Flush();
        }

        try
        {
            return source.TryRead(out input);
        }
        catch (Exception failed) when (failed is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"{file.Title} cannot be read: {failed.Message}", failed);
        }
    }
}
