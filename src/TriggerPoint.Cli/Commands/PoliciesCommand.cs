using System.CommandLine;
using TriggerPoint.Rules;
using TriggerPoint.Rules.Json;

namespace TriggerPoint.Cli;

/// <summary><c>triggerpoint policies</c>: the payer policies that the program comes with, or one.</summary>
internal static class PoliciesCommand
{
    private static readonly Argument<string?> Id = new("ID")
    {
        Description = "A policy, for example L34211; all policies when it is left out.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private static readonly Option<OutputFormat?> Format = CliOptions.OneOf(
        "--format",
        "How to write: text, or json as --policy of scrub reads it back. Default: text.",
        ("text", OutputFormat.Text),
        ("json", OutputFormat.Json));

    public static Command Create(CliStreams streams)
    {
        var command = new Command("policies", "Lists the payer policies, or shows one.") { Id, Format };
        command.SetAction(parsed => Run(parsed.GetValue(Id), parsed.GetValue(Format) ?? OutputFormat.Text, streams));
        return command;
    }

    private static int Run(string? id, OutputFormat format, CliStreams streams)
    {
        PayerPolicy? policy = id is null ? null : PolicyInput.Known(id, "policies");
        var output = new LineOutput(streams.Output);
        if (format == OutputFormat.Json)
        {
            output.Write(policy is null ? PolicyJson.Write(PayerPolicy.All) : PolicyJson.Write(policy));
            output.Flush();
        }
        else
        {
            PolicyText.Write(policy, TextReport.For(streams, output));
        }

        return ExitCodes.Clean;
    }
}
