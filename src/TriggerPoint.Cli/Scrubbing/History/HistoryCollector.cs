using System;
using System.Collections.Generic;
using System.IO;
using System.Threading.Tasks;
using TriggerPoint.Rules;

namespace TriggerPoint.Cli;

/// <summary>Reads the files of a run for the sessions that their claims bill, before any claim is scrubbed: the order of the files means nothing then.</summary>
internal sealed class HistoryCollector
{
    private readonly CliStreams streams;
    private readonly ReadMeter meter;
    private readonly bool isAsked;

    /// <summary>A collector.</summary>
    /// <param name="policy">The policy of claims that name none.</param>
    /// <param name="streams">Where standard input is.</param>
    /// <param name="meter">What counts the bytes.</param>
    public HistoryCollector(PayerPolicy policy, CliStreams streams, ReadMeter meter)
    {
        this.streams = streams;
        this.meter = meter;
        isAsked = RunHistory.Concerns(policy);
    }

    /// <summary>Adds the sessions of all files that can be read twice. What cannot be read is reported when it is scrubbed.</summary>
    public void Collect(IReadOnlyList<ClaimFile> files, PatientSessions all) =>
        Parallel.For(0, files.Count, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, at => Collect(files[at], at, all));

    private void Collect(ClaimFile file, int number, PatientSessions all)
    {
        if (file.IsStandardInput)
        {
            return;
        }

        try
        {
            OpenClaims open = file.Open(streams, meter);
            if (!open.Bytes.CanReadAgain)
            {
                file.Hold(open);
                return;
            }

            using (open)
            {
                // Where no policy asks for the past, reading twice would cost time for nothing.
                if (open.Format is { } format && (isAsked || format.ClaimsNamePolicies))
                {
                    IClaimSource source = format.Open(open.Bytes);
                    for (long claimNumber = 1; source.TryRead(out SourceClaim claim); claimNumber++)
                    {
                        // Sessions lie in their order whichever file was faster.
                        lock (all)
                        {
                            all.Add(claim, new ClaimOrigin(number, claimNumber));
                        }
                    }
                }
            }
        }
        catch (Exception failed) when (failed is InputException or IOException or UnauthorizedAccessException)
        {
            // What was read before counts; the same failure ends the file when it is scrubbed, and is reported then.
        }
    }
}
