using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Runtime.ExceptionServices;
using System.Threading;
using TriggerPoint.Rules;

namespace TriggerPoint.Cli;

/// <summary>One run of <c>scrub</c>: scrubs several files at a time, writes their claims in order, counts, and keeps the exit code.</summary>
internal sealed class ScrubRun
{
    private const int MostNamed = 5;

    private readonly ScrubWork work;
    private readonly IReportWriter writer;
    private readonly LineOutput output;
    private readonly TextWriter error;
    private readonly ClaimIdRegister ids = new();
    private readonly List<string> noClaims = [];
    private bool refused;

    public ScrubRun(ScrubWork work, IReportWriter writer, LineOutput output, TextWriter error)
    {
        this.work = work;
        this.writer = writer;
        this.output = output;
        this.error = error;
    }

    public ScrubTotals Totals { get; } = new();

    /// <summary>Whether anything was written: when no file could be opened nothing is.</summary>
    public bool HasBegun { get; private set; }

    /// <summary>Scrubs the files. One that cannot be read is reported, and costs no other.</summary>
    public void Scrub(IReadOnlyList<ClaimFile> files)
    {
        using var stop = new CancellationTokenSource();
        var lanes = new Queue<ClaimLane>();
        try
        {
            int started = 0;
            while (started < files.Count || lanes.Count > 0)
            {
                while (started < files.Count && lanes.Count < Environment.ProcessorCount)
                {
                    lanes.Enqueue(ClaimLane.Start(files[started], started, work, stop.Token));
                    started++;
                }

                using ClaimLane lane = lanes.Dequeue();
                Drain(lane);
            }
        }
        finally
        {
            stop.Cancel();
        }

        Report(noClaims);
        if (HasBegun)
        {
            writer.End(isWhole: !refused);
        }
    }

    /// <summary>A file that was not read counts for more than what was found; a claim among others that was not read is a finding like any other.</summary>
    public int ExitCode(FindingSeverity failOn) =>
        refused || Totals.HasUnreadableFile ? ExitCodes.BadUsage
        : failOn != FindingSeverity.None && Totals.Worst >= failOn ? ExitCodes.Findings
        : ExitCodes.Clean;

    private void Drain(ClaimLane lane)
    {
        LaneBatch batch;
        do
        {
            if (!lane.TryTake(out batch))
            {
                Flush();
                batch = lane.Take();
            }

            foreach (ScrubbedClaim claim in batch.Claims)
            {
                Begin();
                Write(claim);
            }
        }
        while (batch.End is null);
        End(lane.File, batch.End);
    }

    private void Flush()
    {
        if (HasBegun)
        {
            output.Flush();
        }
    }

    private void Begin()
    {
        if (!HasBegun)
        {
            HasBegun = true;
            writer.Begin();
        }
    }

    // Only here claims come in their order, so that the later of two with one id is the one that repeats it.
    private void Write(ScrubbedClaim claim)
    {
        ClaimInput entered = ids.Enter(claim.Input);
        if (!ReferenceEquals(entered, claim.Input))
        {
            claim = claim with { Input = entered, Report = work.Scrubber.Scrub(entered) };
        }

        Totals.Add(claim.Report);
        writer.Write(claim);
    }

    private void End(ClaimFile file, LaneEnd end)
    {
        if (end.Held is { } held)
        {
            Begin();
            Totals.AddFile(held);
        }

        if (end.File is { } about)
        {
            Totals.AddFindings(about.Report);
            writer.Write(about);
        }

        if (end.IsNoClaims)
        {
            noClaims.Add(file.Path);
        }

        if (end.OutOfOrder > 0 && work.History.IsWhole)
        {
            Refuse($"{file.Title}: {Wording.Count(end.OutOfOrder, "claim")} came behind later sessions of the same patient, which were scrubbed without them, "
                + "since a pipe is read once; sort it by date, or scrub a file.");
        }

        switch (end.Failure)
        {
            case InputException failed:
                Refuse(failed.Message);
                break;
            case { } unforeseen:
                ExceptionDispatchInfo.Throw(unforeseen);
                break;
        }
    }

    private void Refuse(string message)
    {
        refused = true;
        error.WriteLine($"triggerpoint: {message}");
    }

    private void Report(List<string> passedOver)
    {
        if (passedOver.Count > 0)
        {
            string more = passedOver.Count > MostNamed ? $" and {passedOver.Count - MostNamed} more" : string.Empty;
            error.WriteLine($"triggerpoint: {Wording.Count(passedOver.Count, "file")} found in folders, and passed over because neither name nor beginning is that of claims: "
                + $"{string.Join(", ", passedOver.Take(MostNamed).Select(path => $"'{Printable.Of(path)}'"))}{more}.");
        }
    }
}
