using System;
using System.Globalization;
using System.Linq;
using FsCheck;
using Microsoft.FSharp.Core;

namespace TriggerPoint.Rules.Testing;

/// <summary>How a law is checked: how many cases, and from which seed.</summary>
/// <remarks>Immutable and safe for use by any number of threads.</remarks>
public sealed class LawOptions
{
    private const int UsualCases = 100;

    private LawOptions(int cases, string replay)
    {
        Cases = cases;
        Replay = replay;
    }

    /// <summary>100 cases, other ones in each run.</summary>
    public static LawOptions Default { get; } = new(UsualCases, string.Empty);

    /// <summary>How many cases are checked; 100 by default.</summary>
    public int Cases { get; }

    /// <summary>The seed, as <see cref="WithReplay"/> takes it; empty for a new one in each run.</summary>
    public string Replay { get; }

    /// <summary>The same options with another number of cases.</summary>
    /// <param name="cases">The number, 1 or more.</param>
    /// <returns>This value when nothing changes.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="cases"/> is below 1.</exception>
    public LawOptions WithCases(int cases) => cases < 1
        ? throw new ArgumentOutOfRangeException(nameof(cases), cases, "A law is checked on 1 case or more.")
        : cases == Cases ? this : new(cases, Replay);

    /// <summary>The same options with a seed, so that every run checks the same cases.</summary>
    /// <param name="replay">
    /// Up to three numbers with commas between: a seed of your own (<c>20552</c>), or what a broken law printed, which leads straight to the case
    /// that broke it. Empty for a new seed in each run.
    /// </param>
    /// <returns>This value when nothing changes.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="replay"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="replay"/> is not one to three whole numbers.</exception>
    public LawOptions WithReplay(string replay)
    {
        _ = Read(replay ?? throw new ArgumentNullException(nameof(replay)));
        return replay == Replay ? this : new(Cases, replay);
    }

    /// <summary>The cases and the seed.</summary>
    /// <returns>For example <c>100 cases</c> or <c>100 cases from 20552</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"{Cases} cases") + (Replay.Length == 0 ? string.Empty : $" from {Replay}");

    /// <summary>The seed as FsCheck takes it; null for a new one.</summary>
    internal FSharpOption<Replay>? Seed => Read(Replay);

    internal static string Write(Rnd rnd, int size) => FormattableString.Invariant($"{rnd.Seed},{rnd.Gamma},{size}");

    private static FSharpOption<Replay>? Read(string text)
    {
        if (text.Length == 0)
        {
            return null;
        }

        string[] parts = text.Split(',');
        ulong[] numbers = parts.Select(part => ulong.TryParse(part.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out ulong number)
            ? number
            : throw Malformed(text)).ToArray();
        bool isCase = numbers.Length == 3 && numbers[2] <= int.MaxValue;
        return numbers.Length > 2 && !isCase
            ? throw Malformed(text)
            : FSharpOption<Replay>.Some(new Replay(
                numbers.Length == 1 ? new Rnd(numbers[0]) : new Rnd(numbers[0], numbers[1]),
                isCase ? FSharpOption<int>.Some((int)numbers[2]) : null));
    }

    private static FormatException Malformed(string text) => new($"A seed is one to three whole numbers with commas between, such as 20552; '{text}' is not.");
}
