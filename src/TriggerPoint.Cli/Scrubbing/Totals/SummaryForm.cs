namespace TriggerPoint.Cli;

/// <summary>How a run sums up.</summary>
internal enum SummaryForm
{
    /// <summary>For people: behind the claims when those are text as well, otherwise on standard error.</summary>
    Text,

    /// <summary>For programs: one line at the end of standard output.</summary>
    Json,

    /// <summary>Not at all.</summary>
    None,
}
