using System.Collections.Generic;
using System.IO;
using TriggerPoint.Rules;

namespace TriggerPoint.Cli;

/// <summary>One run of <c>select</c>: answers sessions in order and keeps the exit code.</summary>
internal sealed class SelectRun
{
    private readonly SelectSettings settings;
    private readonly ISelectionWriter writer;
    private readonly LineOutput output;
    private readonly FindingSeverity failOn;
    private FindingSeverity worst;

    public SelectRun(SelectSettings settings, ISelectionWriter writer, LineOutput output, FindingSeverity failOn)
    {
        this.settings = settings;
        this.writer = writer;
        this.output = output;
        this.failOn = failOn;
    }

    private int ExitCode => failOn != FindingSeverity.None && worst >= failOn ? ExitCodes.Findings : ExitCodes.Clean;

    /// <summary>Answers one session.</summary>
    public int Answer(string text)
    {
        Write(1, text);
        output.Flush();
        return ExitCode;
    }

    /// <summary>Answers each line. Whoever writes a line and waits for its answer gets it before the next line is waited for.</summary>
    public int AnswerLines(LineReader lines, TextWriter error)
    {
        bool refused = false;
        while (true)
        {
            if (lines.MayWait)
            {
                output.Flush();
            }

            if (!lines.TryRead(out InputLine line))
            {
                break;
            }

            if (line.IsTooLong)
            {
                refused = true;
                writer.WriteRefused(line.Number, line.Text, $"line longer than {LineReader.LongestLine} characters");
                error.WriteLine($"triggerpoint: line {line.Number} is longer than {LineReader.LongestLine} characters; it was not coded.");
            }
            else
            {
                Write(line.Number, line.Text);
            }
        }

        output.Flush();
        ReportInvalid(lines, error);
        return refused ? ExitCodes.BadUsage : ExitCode;
    }

    private void Write(long number, string text)
    {
        CptSelection selection = settings.Select(text);
        IReadOnlyList<Finding> findings = selection.Findings;
        foreach (Finding finding in findings)
        {
            worst = finding.Severity > worst ? finding.Severity : worst;
        }

        writer.Write(new SessionAnswer(number, text, selection, findings));
    }

    private static void ReportInvalid(LineReader lines, TextWriter error)
    {
        if (lines.InvalidLineCount > 0)
        {
            string more = lines.InvalidLineCount > lines.FirstInvalidLines.Count ? ", …" : string.Empty;
            string which = string.Join(", ", lines.FirstInvalidLines) + more;
            string count = Wording.Count(lines.InvalidLineCount, "line");
            error.WriteLine($"triggerpoint: not valid UTF-8 in {count} ({which}); the bytes were read as U+FFFD.");
        }
    }
}
