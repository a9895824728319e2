using System;
using System.CommandLine;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using System.IO;

namespace TriggerPoint.Cli;

/// <summary>The whole command line, from arguments to exit code, over streams that the caller owns.</summary>
internal static class Application
{
    // A text that begins with @ is a text, not the name of a file with more arguments.
    private static readonly ParserConfiguration Parsing = new() { ResponseFileTokenReplacer = null, EnablePosixBundling = false };

    public static int Run(string[] args, CliStreams streams)
    {
        try
        {
            ParseResult parsed = Commands(streams).Parse(args, Parsing);
            return parsed.Action is ParseErrorAction ? Refuse(parsed, streams.Error) : Invoke(parsed, streams);
        }
        catch (InputException refused)
        {
            streams.Error.WriteLine($"triggerpoint: {refused.Message}");
            return ExitCodes.BadUsage;
        }
        catch (OutputException failed)
        {
            // A reader that has seen enough, such as head, is no failure.
            if (failed.IsReaderGone)
            {
                return ExitCodes.Clean;
            }

            streams.Error.WriteLine($"triggerpoint: {failed.Message}");
            return ExitCodes.InternalError;
        }
        catch (Exception unforeseen) when (unforeseen is not OutOfMemoryException)
        {
            // The message of an exception may quote a record, its type and its place cannot.
            streams.Error.WriteLine($"triggerpoint: internal error, please report it: {unforeseen.GetType().FullName}");
            streams.Error.WriteLine(unforeseen.StackTrace);
            return ExitCodes.InternalError;
        }
    }

    private static RootCommand Commands(CliStreams streams) =>
        new("Chooses the trigger point injection code that a record supports, scrubs claims, and says why.")
        {
            SelectCommand.Create(streams),
            MusclesCommand.Create(streams),
            ScrubCommand.Create(streams),
            RulesCommand.Create(streams),
            PoliciesCommand.Create(streams),
        };

    private static int Invoke(ParseResult parsed, CliStreams streams)
    {
        // Only help and version are written here; commands write to the streams themselves.
        using var text = new StringWriter();
        int exitCode = parsed.Invoke(new InvocationConfiguration
        {
            Output = text,
            Error = streams.Error,
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = null,
        });
        if (text.GetStringBuilder() is { Length: > 0 } written)
        {
            var output = new LineOutput(streams.Output);
            output.Write(written.ToString());
            output.Flush();
        }

        return exitCode;
    }

    private static int Refuse(ParseResult parsed, TextWriter error)
    {
        foreach (ParseError problem in parsed.Errors)
        {
            error.WriteLine($"triggerpoint: {problem.Message}");
        }

        Command command = parsed.CommandResult.Command;
        if (parsed.UnmatchedTokens.Count > 0 && command is not RootCommand)
        {
            error.WriteLine("A text with spaces goes in quotes.");
        }

        error.WriteLine($"Try: triggerpoint{(command is RootCommand ? string.Empty : $" {command.Name}")} --help");
        return ExitCodes.BadUsage;
    }
}
