using System;
using System.Collections.Generic;

namespace TriggerPoint.Rules;

/// <summary>Reads the severities of rules from settings as an <c>.editorconfig</c> file has them.</summary>
internal sealed class RuleSettings
{
    private const string Prefix = "triggerpoint_rule.";
    private const string Suffix = ".severity";
    private const string AnyFile = "[*]";
    private static readonly char[] LineEnds = { '\n' };

    private readonly Dictionary<string, FindingSeverity> given = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<SettingProblem> problems = new();
    private RuleSet rules;
    private string section = AnyFile;

    private RuleSettings(RuleSet rules) => this.rules = rules;

    public static RuleSet Apply(RuleSet rules, string text, out IReadOnlyList<SettingProblem> problems)
    {
        var settings = new RuleSettings(rules);
        string[] lines = text.TrimStart('\uFEFF').Split(LineEnds);
        for (int i = 0; i < lines.Length; i++)
        {
            settings.Read(lines[i].Trim(), i + 1);
        }

        problems = settings.problems.AsReadOnly();
        return settings.rules;
    }

    private void Read(string line, int number)
    {
        if (line.Length == 0 || line[0] is '#' or ';')
        {
            return;
        }

        if (line[0] == '[')
        {
            section = line;
            return;
        }

        int equals = line.IndexOf('=');
        string key = (equals < 0 ? line : line.Substring(0, equals)).Trim();
        bool isOurs = key.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase);
        if (section != AnyFile)
        {
            // What stands there is for editors, unless somebody took it for ours.
            Complain(isOurs, number, $"A severity holds for every claim, and not for files that match {section}; put it above all sections or under [*].");
        }
        else if (equals < 0)
        {
            Complain(true, number, $"'{line}' is no setting; one is written triggerpoint_rule.TPR3001.severity = warning.");
        }
        else if (isOurs && key.EndsWith(Suffix, StringComparison.OrdinalIgnoreCase) && key.Length > Prefix.Length + Suffix.Length)
        {
            Set(key.Substring(Prefix.Length, key.Length - Prefix.Length - Suffix.Length), line.Substring(equals + 1).Trim(), number);
        }
        else
        {
            Complain(!string.Equals(key, "root", StringComparison.OrdinalIgnoreCase), number, $"The key '{key}' is not known.");
        }
    }

    private void Set(string ruleId, string value, int number)
    {
        if (!rules.Contains(ruleId))
        {
            Complain(true, number, $"There is no rule '{ruleId}'.");
        }
        else if (SeverityOf(value) is not { } severity)
        {
            Complain(true, number, $"'{value}' is no severity; those are none, info, warning and error.");
        }
        else if (given.TryGetValue(ruleId, out FindingSeverity before) && before != severity)
        {
            Complain(true, number, $"The severity of {ruleId} is given twice.");
        }
        else
        {
            given[ruleId] = severity;
            rules = rules.WithSeverity(ruleId, severity);
        }
    }

    private void Complain(bool isProblem, int number, string message)
    {
        if (isProblem)
        {
            problems.Add(new SettingProblem(number, message));
        }
    }

    private static FindingSeverity? SeverityOf(string value) => value.ToLowerInvariant() switch
    {
        "none" => FindingSeverity.None,
        "info" => FindingSeverity.Info,
        "warning" => FindingSeverity.Warning,
        "error" => FindingSeverity.Error,
        _ => null,
    };
}
