using System;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.Linq;
using TriggerPoint.Rules;

namespace TriggerPoint.Cli;

/// <summary>Makes options whose values are checked, with messages that name the option, the value and what was expected.</summary>
internal static class CliOptions
{
    /// <summary>What <c>--fail-on</c> is when it is not given.</summary>
    public const FindingSeverity UsualFailOn = FindingSeverity.Error;

    /// <summary>Reads a value, if the text is one.</summary>
    public delegate bool Reader<T>(string text, out T value);

    /// <summary>An option that takes one of a few words.</summary>
    public static Option<T?> OneOf<T>(string name, string description, params (string Word, T Value)[] choices)
        where T : struct
    {
        string words = string.Join(", ", choices.Select(choice => choice.Word));
        Option<T?> option = Parsed<T>(name, description, $"one of {words}", Read);
        option.HelpName = string.Join('|', choices.Select(choice => choice.Word));
        option.CompletionSources.Add(choices.Select(choice => choice.Word).ToArray());
        return option;

        bool Read(string text, out T value)
        {
            int found = Array.FindIndex(choices, choice => string.Equals(choice.Word, text, StringComparison.OrdinalIgnoreCase));
            value = found < 0 ? default : choices[found].Value;
            return found >= 0;
        }
    }

    /// <summary>The option <c>--fail-on</c>, alike in all commands; <see cref="UsualFailOn"/> when not given.</summary>
    public static Option<FindingSeverity?> FailOn() => OneOf(
        "--fail-on",
        "The least severity of a finding that gives exit code 1. Default: error.",
        ("none", FindingSeverity.None),
        ("info", FindingSeverity.Info),
        ("warning", FindingSeverity.Warning),
        ("error", FindingSeverity.Error));

    /// <summary>An option whose value has a form of its own; null when it was not given.</summary>
    /// <param name="name">The option.</param>
    /// <param name="description">What it is for.</param>
    /// <param name="expectation">What the value is, to end the sentence "'x' is not …".</param>
    /// <param name="read">Reads the value.</param>
    public static Option<T?> Parsed<T>(string name, string description, string expectation, Reader<T> read)
        where T : struct
    {
        return new Option<T?>(name) { Description = description, CustomParser = Parse };

        T? Parse(ArgumentResult result)
        {
            string text = result.Tokens[0].Value;
            if (read(text, out T value))
            {
                return value;
            }

            result.AddError($"{name}: {Printable.Quote(text)} is not {expectation}.");
            return null;
        }
    }
}
