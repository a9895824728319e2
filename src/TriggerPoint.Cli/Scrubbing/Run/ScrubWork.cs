using TriggerPoint.Rules;

namespace TriggerPoint.Cli;

/// <summary>What all files of a run share.</summary>
internal sealed record ScrubWork(ClaimScrubber Scrubber, RunHistory History, CliStreams Streams, ReadMeter Meter);
