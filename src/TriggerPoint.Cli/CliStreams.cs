using System;
using System.IO;
using System.Text;

namespace TriggerPoint.Cli;

/// <summary>What the command reads from and writes to, so that tests need no process.</summary>
internal sealed class CliStreams
{
    private const int UsualWidth = 80;

    public CliStreams(Stream input, Stream output, TextWriter error)
    {
        Input = input;
        Output = output;
        Error = error;
    }

    public Stream Input { get; }

    public Stream Output { get; }

    public TextWriter Error { get; }

    /// <summary>Whether a person looks at the output; tables are drawn and wrapped for them alone.</summary>
    public bool IsTerminal { get; init; }

    /// <summary>Whether a person waits at a terminal while the results go elsewhere, and may be told how far the work is.</summary>
    public bool ShowsProgress { get; init; }

    public bool UsesColour { get; init; }

    public int Width { get; init; } = UsualWidth;

    /// <summary>Whether signals to the process are ours to handle.</summary>
    public bool OwnsProcess { get; init; }

    public static CliStreams OfProcess()
    {
        bool terminal = !Console.IsOutputRedirected;
        if (terminal && OperatingSystem.IsWindows())
        {
            Console.OutputEncoding = Encoding.UTF8;
        }

        return new CliStreams(Console.OpenStandardInput(), StandardOutput.Open(), Console.Error)
        {
            IsTerminal = terminal,
            ShowsProgress = !terminal && !Console.IsErrorRedirected,
            UsesColour = terminal && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
                && Environment.GetEnvironmentVariable("TERM") != "dumb",
            // A terminal that does not know its size says 0.
            Width = terminal && Console.WindowWidth > 0 ? Console.WindowWidth : UsualWidth,
            OwnsProcess = true,
        };
    }
}
