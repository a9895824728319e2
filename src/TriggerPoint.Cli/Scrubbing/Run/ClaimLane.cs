using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.IO;
using System.Threading;
using TriggerPoint.Rules;

namespace TriggerPoint.Cli;

/// <summary>Reads and scrubs one file on a thread of its own, a little ahead of whoever takes the results, and never far.</summary>
internal sealed class ClaimLane : IDisposable
{
    private const int BatchSize = 128;
    private const int MostWaiting = 4;

    private readonly BlockingCollection<LaneBatch> batches = new(MostWaiting);
    private readonly ScrubWork work;
    private readonly int number;
    private readonly CancellationToken stopped;
    private List<ScrubbedClaim> batch = new(BatchSize);
    private PatientSessions? own;
    private long outOfOrder;

    private ClaimLane(ClaimFile file, int number, ScrubWork work, CancellationToken stopped)
    {
        File = file;
        this.number = number;
        this.work = work;
        this.stopped = stopped;
    }

    public ClaimFile File { get; }

    public static ClaimLane Start(ClaimFile file, int number, ScrubWork work, CancellationToken stopped)
    {
        var lane = new ClaimLane(file, number, work, stopped);
        new Thread(lane.Run) { IsBackground = true, Name = $"file {number}" }.Start();
        return lane;
    }

    /// <summary>The next batch, if it is ready.</summary>
    public bool TryTake(out LaneBatch next) => batches.TryTake(out next);

    /// <summary>The next batch, when it is ready.</summary>
    public LaneBatch Take() => batches.Take();

    public void Dispose() => batches.Dispose();

    private void Run()
    {
        LaneEnd end;
        try
        {
            end = ReadFile();
        }
        catch (OperationCanceledException)
        {
            return;
        }
        catch (Exception failed)
        {
            end = new LaneEnd { Failure = failed };
        }

        try
        {
            batches.Add(new LaneBatch(batch, end), stopped);
        }
        catch (Exception late) when (late is OperationCanceledException or ObjectDisposedException)
        {
            // Nobody takes anything any more.
        }
    }

    private LaneEnd ReadFile()
    {
        using OpenClaims open = File.Open(work.Streams, work.Meter);
        if (open.Format is null)
        {
            return new LaneEnd { IsNoClaims = true };
        }

        own = open.Bytes.CanReadAgain ? null : new PatientSessions();
        IClaimSource source = open.Format.Open(open.Bytes);
        Exception? failure = null;
        try
        {
            ReadClaims(source);
        }
        catch (Exception failed) when (failed is IOException or UnauthorizedAccessException)
        {
            failure = InputException.CannotRead(File.Title, failed);
        }

        return new LaneEnd { Held = source.Totals, File = AboutFile(source.Findings), Failure = failure, OutOfOrder = outOfOrder };
    }

    private void ReadClaims(IClaimSource source)
    {
        for (long claimNumber = 1; TryRead(source, out SourceClaim claim); claimNumber++)
        {
            var origin = new ClaimOrigin(number, claimNumber);
            ClaimInput input = work.History.Complete(claim.Input, origin, own);
            outOfOrder += own?.Add(claim, origin) == true ? 1 : 0;
            batch.Add(new ScrubbedClaim(File.Name, input, work.Scrubber.Scrub(input)));
            if (batch.Count == BatchSize)
            {
                HandOver();
            }
        }
    }

    // Whoever writes a claim and waits for its report gets it before the next claim is waited for.
    private bool TryRead(IClaimSource source, out SourceClaim claim)
    {
        if (batch.Count > 0 && source.MayWait)
        {
            HandOver();
        }

        return source.TryRead(out claim);
    }

    private void HandOver()
    {
        batches.Add(new LaneBatch(batch, null), stopped);
        batch = new List<ScrubbedClaim>(BatchSize);
    }

    private ScrubbedClaim? AboutFile(IReadOnlyList<Finding> findings)
    {
        if (findings.Count == 0)
        {
            return null;
        }

        ClaimInput input = ClaimInput.Unreadable(default, [.. findings]);
        ScrubReport report = work.Scrubber.Scrub(input);
        return report.Findings.Count == 0 ? null : new ScrubbedClaim(File.Name, input, report) { IsFile = true };
    }
}
