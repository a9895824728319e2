using System.Collections.Generic;
using System.IO;
using System.Linq;
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
        if (IsSessions(open))
        {
            Add(HistoryLines.Read(open.Bytes, title), title);
        }
        else if (open.Format is { } format)
        {
            Add(format.Open(open.Bytes), title);
        }
        else
        {
            Add(HistoryCsv.Read(open.Bytes, title).Select(row => (row.Line, (HistoryRow?)row)), title);
        }
    }

    // A session on a line of its own: a claim has lines, a resource its type.
    private static bool IsSessions(OpenClaims open) => ClaimFormat.HasName(open.Bytes.Peeked, "patient"u8) && ClaimFormat.HasName(open.Bytes.Peeked, "date"u8)
        && !ClaimFormat.HasName(open.Bytes.Peeked, "lines"u8) && !ClaimFormat.HasName(open.Bytes.Peeked, "resourceType"u8);

    private void Add(IEnumerable<(long Line, HistoryRow? Row)> rows, string title)
    {
        int unread = 0;
        foreach ((long line, HistoryRow? row) in rows)
        {
            string problem = "it is no object";
            if (row is not null && row.TryRead(out PastSession session, out problem))
            {
                Sessions.Add(row.Patient, new RunSession(session, new ClaimOrigin(NoFile, line)));
            }
            else if (++unread <= MostNamed)
            {
                error.WriteLine($"triggerpoint: {title}, line {line} cannot be read: {problem}.");
            }
        }

        notRead += unread;
        if (unread > MostNamed)
        {
            error.WriteLine($"triggerpoint: {title}: {unread - MostNamed} more cannot be read.");
        }
    }

    // What is wrong with the file itself may have cost claims that nobody knows of.
    private void Add(IClaimSource claims, string title)
    {
        for (long number = 1; claims.TryRead(out SourceClaim claim); number++)
        {
            Sessions.Add(claim, new ClaimOrigin(NoFile, number));
        }

        if (claims.Totals.NotRead > 0)
        {
            notRead += claims.Totals.NotRead;
            error.WriteLine($"triggerpoint: {title}: {Wording.Count(claims.Totals.NotRead, "claim")} cannot be read.");
        }

        foreach (Finding finding in claims.Findings.Where(finding => finding.Severity == FindingSeverity.Error).Take(MostNamed))
        {
            notRead++;
            error.WriteLine($"triggerpoint: {title}, {finding.Location}: {finding.Rule.Id}: {Printable.Of(finding.Message)}");
        }
    }
}
