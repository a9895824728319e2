using System;
using System.IO;
using System.Threading;
using Spectre.Console;

namespace TriggerPoint.Cli;

/// <summary>Shows on standard error how far long work is, how fast it goes and when it ends, while a person waits for it.</summary>
internal sealed class ProgressView
{
    private const long LongWork = 32 << 20;
    private static readonly TimeSpan Pace = TimeSpan.FromMilliseconds(100);

    private readonly TextWriter error;
    private readonly long total;
    private readonly StringWriter? held;

    /// <summary>A view.</summary>
    /// <param name="streams">Where it is shown, if anybody is there.</param>
    /// <param name="total">All bytes that are to be read; 0 when that is not known.</param>
    public ProgressView(CliStreams streams, long total)
    {
        this.total = total;
        error = streams.Error;
        held = streams.ShowsProgress && total >= LongWork ? new StringWriter() : null;
    }

    /// <summary>Where messages go while the work lasts: a bar that is drawn again and again would swallow them.</summary>
    public TextWriter Messages => held ?? error;

    /// <summary>Does some work, in view if it is long.</summary>
    /// <param name="what">What to call it.</param>
    /// <param name="meter">What counts the bytes that it reads.</param>
    /// <param name="work">The work.</param>
    public void While(string what, ReadMeter meter, Action work)
    {
        if (held is null)
        {
            work();
            return;
        }

        try
        {
            Console().Progress().AutoClear(true)
                .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new TransferSpeedColumn(), new RemainingTimeColumn())
                .Start(context =>
                {
                    ProgressTask task = context.AddTask(what, maxValue: total);
                    using var clock = new Timer(_ => task.Value = meter.Read, null, Pace, Pace);
                    work();
                });
        }
        finally
        {
            error.Write(held.ToString());
            held.GetStringBuilder().Clear();
        }
    }

    private IAnsiConsole Console() => AnsiConsole.Create(new AnsiConsoleSettings
    {
        Ansi = AnsiSupport.Yes,
        Interactive = InteractionSupport.Yes,
        Out = new AnsiConsoleOutput(error),
    });
}
