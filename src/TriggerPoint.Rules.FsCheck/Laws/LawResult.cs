using System;
using System.Text;

namespace TriggerPoint.Rules.Testing;

/// <summary>What checking a law showed: that it holds in all cases tried, or the smallest case found in which it does not.</summary>
/// <remarks>Immutable and safe for use by any number of threads.</remarks>
public sealed class LawResult
{
    internal LawResult(Law law, int cases)
    {
        Law = law;
        Cases = cases;
    }

    internal LawResult(Law law, int cases, int shrinks, string counterexample, string replay)
        : this(law, cases)
    {
        Holds = false;
        Shrinks = shrinks;
        Counterexample = counterexample;
        Replay = replay;
    }

    /// <summary>The law.</summary>
    public Law Law { get; }

    /// <summary>Whether the law held in every case.</summary>
    public bool Holds { get; } = true;

    /// <summary>How many cases were tried, the one that broke the law included.</summary>
    public int Cases { get; }

    /// <summary>In how many steps the case that broke the law was made smaller; 0 when the law holds.</summary>
    public int Shrinks { get; }

    /// <summary>
    /// The smallest case found, in words, with what came out and what was expected:
    /// <c>right trapezius ×2, left trapezius ×1: 20553, expected 20552</c>. Empty when the law holds.
    /// </summary>
    public string Counterexample { get; } = string.Empty;

    /// <summary>The seed that leads straight to that case, for <see cref="LawOptions.WithReplay"/>; empty when the law holds.</summary>
    public string Replay { get; } = string.Empty;

    /// <summary>The outcome in words: for a broken law its name and statement, the case, why the law holds, and how to see it again.</summary>
    /// <returns>One line for a law that holds, several for one that does not.</returns>
    public override string ToString()
    {
        if (Holds)
        {
            return FormattableString.Invariant($"{Law.Name} holds in {Cases} cases.");
        }

        var text = new StringBuilder();
        text.AppendLine($"{Law.Name} is broken: {Law.Statement}");
        text.AppendLine($"  {Counterexample}");
        text.AppendLine($"Why it holds: {Law.Why} ({string.Join(", ", Law.Facts)})");
        text.Append(FormattableString.Invariant($"Case {Cases}, shrinks: {Shrinks}. To see it again: LawOptions.Default.WithReplay(\"{Replay}\")"));
        return text.ToString();
    }
}
