using System;

namespace TriggerPoint.Cli;

/// <summary>How fast a run was, for people: apart from what it found, which is the same on every machine.</summary>
internal static class ThroughputText
{
    private const double Mega = 1e6;
    private static readonly TimeSpan WorthTelling = TimeSpan.FromSeconds(1);

    /// <summary>For example <c>Read 1,000.0 MB in 2.0 s: 500.0 MB and 610,000 claims a second.</c>; empty for work that was done at once.</summary>
    public static string Of(long bytes, long claims, TimeSpan time) => time < WorthTelling ? string.Empty : FormattableString.Invariant(
        $"Read {bytes / Mega:N1} MB in {time.TotalSeconds:N1} s: {bytes / Mega / time.TotalSeconds:N1} MB and {claims / time.TotalSeconds:N0} claims a second.\n");
}
