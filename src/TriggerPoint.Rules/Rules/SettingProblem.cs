using System;

namespace TriggerPoint.Rules;

/// <summary>A line of rule settings that was not understood, and why.</summary>
/// <remarks>Immutable and safe for use by any number of threads.</remarks>
public sealed class SettingProblem
{
    internal SettingProblem(int line, string message)
    {
        Line = line;
        Message = message;
    }

    /// <summary>The line, from 1.</summary>
    public int Line { get; }

    /// <summary>What is wrong, in one sentence; it quotes the line.</summary>
    public string Message { get; }

    /// <summary>The line and the message.</summary>
    /// <returns>For example <c>line 3: There is no rule 'TPR3999'.</c></returns>
    public override string ToString() => FormattableString.Invariant($"line {Line}: {Message}");
}
