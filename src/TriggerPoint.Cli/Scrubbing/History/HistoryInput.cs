using System.Collections.Generic;
using System.IO;
using TriggerPoint.Rules;

namespace TriggerPoint.Cli;

/// <summary>Files of past sessions, as <c>--history</c> names them: tables, JSON lines of sessions, or files of claims that were billed before.</summary>
internal sealed class HistoryInput
{
    private const int MostNamed = 10;

    // No claim of the run has it.
    private const int NoFile = -1;

    private readonly CliStreams streams;
    private readonly TextWriter error;
    private long notRead;

    public HistoryInput(CliStreams streams, TextWriter error)
    {
        this.streams = streams;
        this.error = error;
    }

    public PatientSessions Sessions { get; } = new();

    /// <summary>Whether everything could be read; a history with gaps proves that there was a session, and never that there was none.</summary>
    public bool IsWhole => notRead == 0;

    /// <exception cref="InputException">A file cannot be read.</exception>
    public void Read(string path)
    {
        using var file = new ClaimFile(path, given: null, isFound: true);
        using OpenClaims open = file.Open(streams, new ReadMeter());
        string title = $"--history {file.Title}";
        long before = notRead;
        if (IsSessions(open))
        {
            foreach ((long line, HistoryRow? row) in HistoryLines.Read(open.Bytes, title))
            {
                Add(row, line, title);
            }
        }
        else if (open.Format is { } format)
        {
            Add(format.Open(open.Bytes));
        }
        else
        {
            foreach (HistoryRow row in HistoryCsv.Read(open.Bytes, title))
            {
                Add(row, row.Line, title);
            }
        }

        if (notRead - before > MostNamed)
        {
            error.WriteLine($"triggerpoint: {title}: {notRead - before - MostNamed} more cannot be read.");
        }
    }

    // A session on a line of its own: a claim has lines, a resource its type.
    private static bool IsSessions(OpenClaims open) => ClaimFormat.HasName(open.Bytes.Peeked, "patient"u8) && ClaimFormat.HasName(open.Bytes.Peeked, "date"u8)
        && !ClaimFormat.HasName(open.Bytes.Peeked, "lines"u8) && !ClaimFormat.HasName(open.Bytes.Peeked, "resourceType"u8);

    private void Add(HistoryRow? row, long line, string title)
    {
        string problem = "it is no object";
        if (row is not null && row.TryRead(out PastSession session, out problem))
        {
            Sessions.Add(row.Patient, new RunSession(session, new ClaimOrigin(NoFile, line)));
        }
        else if (++notRead <= MostNamed)
        {
            error.WriteLine($"triggerpoint: {title}, line {line} cannot be read: {problem}.");
        }
    }

    private void Add(IClaimSource claims)
    {
        for (long number = 1; claims.TryRead(out SourceClaim claim); number++)
        {
            Sessions.Add(claim, new ClaimOrigin(NoFile, number));
        }

        notRead += claims.Totals.NotRead;
        if (claims.Totals.NotRead > 0)
        {
            error.WriteLine($"triggerpoint: --history: {Wording.Count(claims.Totals.NotRead, "claim")} cannot be read.");
        }
    }
}
