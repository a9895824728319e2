using System.CommandLine;
using TriggerPoint.Rules;

namespace TriggerPoint.Cli;

/// <summary><c>triggerpoint rules</c>: all rules, or one.</summary>
internal static class RulesCommand
{
    private static readonly Argument<string?> Id = new("ID")
    {
        Description = "A rule, for example TPR1009; all rules when it is left out.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private static readonly Option<OutputFormat?> Format = CliOptions.OneOf(
        "--format", "How to write: text or json. Default: text.", ("text", OutputFormat.Text), ("json", OutputFormat.Json));

    public static Command Create(CliStreams streams)
    {
        var command = new Command("rules", "Lists the rules behind findings, or explains one.") { Id, Format };
        command.SetAction(parsed => Run(parsed.GetValue(Id), parsed.GetValue(Format) ?? OutputFormat.Text, streams));
        return command;
    }

    private static int Run(string? id, OutputFormat format, CliStreams streams)
    {
        RuleDescriptor? rule = null;
        if (id is not null && !RuleCatalog.TryGet(id, out rule))
        {
            throw new InputException($"rules: {Printable.Quote(id)} is no rule; 'triggerpoint rules' lists them.");
        }

        var output = new LineOutput(streams.Output);
        if (format == OutputFormat.Json)
        {
            RuleJson.Write(rule, output);
        }
        else
        {
            RuleText.Write(rule, TextReport.For(streams, output));
        }

        return ExitCodes.Clean;
    }
}
