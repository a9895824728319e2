namespace TriggerPoint.Cli;

/// <summary>Where the process begins.</summary>
internal static class Program
{
    public static int Main(string[] args) => Application.Run(args, CliStreams.OfProcess());
}
