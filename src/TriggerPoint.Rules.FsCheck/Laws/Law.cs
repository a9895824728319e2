using System;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using FsCheck;
using FsCheck.Fluent;

namespace TriggerPoint.Rules.Testing;

/// <summary>
/// One law of trigger point injection coding, bound to the selector, reader or scrubber that is to obey it. A value: check it from any test
/// runner, or from none.
/// </summary>
/// <remarks>
/// A law is made of cases at the places where the wrong idea that it guards against shows. Immutable, and safe for use by any number of threads
/// when what it is bound to is.
/// </remarks>
public sealed class Law
{
    private readonly Func<Law, LawOptions, LawResult> check;

    private Law(LawText text, Func<Law, LawOptions, LawResult> check)
    {
        Name = text.Name;
        Statement = text.Statement;
        Why = text.Why;
        Facts = new ReadOnlyCollection<string>(text.Facts);
        this.check = check;
    }

    /// <summary>The stable name, such as <c>OrderDoesNotMatter</c>.</summary>
    public string Name { get; }

    /// <summary>What holds, in one sentence.</summary>
    public string Statement { get; }

    /// <summary>Why it holds, in one or two sentences.</summary>
    public string Why { get; }

    /// <summary>The facts that it rests on, such as <c>TPI-102</c>; see <c>docs/reference</c>.</summary>
    public IReadOnlyList<string> Facts { get; }

    /// <summary>Checks the law on 100 cases.</summary>
    /// <returns>The outcome; a broken law is a result, not an exception.</returns>
    public LawResult Check() => Check(LawOptions.Default);

    /// <summary>Checks the law.</summary>
    /// <param name="options">How many cases, and from which seed.</param>
    /// <returns>The outcome; a broken law is a result, not an exception.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    public LawResult Check(LawOptions options) => check(this, options ?? throw new ArgumentNullException(nameof(options)));

    /// <summary>Checks the law on 100 cases and throws when it does not hold.</summary>
    /// <exception cref="LawBrokenException">The law does not hold.</exception>
    public void ThrowIfBroken() => ThrowIfBroken(LawOptions.Default);

    /// <summary>Checks the law and throws when it does not hold.</summary>
    /// <param name="options">How many cases, and from which seed.</param>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    /// <exception cref="LawBrokenException">The law does not hold.</exception>
    public void ThrowIfBroken(LawOptions options)
    {
        LawResult result = Check(options);
        if (!result.Holds)
        {
            throw new LawBrokenException(new ReadOnlyCollection<LawResult>(new[] { result }));
        }
    }

    /// <summary>The name and the statement.</summary>
    /// <returns>For example <c>OrderDoesNotMatter: The order of the muscles never changes the code.</c></returns>
    public override string ToString() => $"{Name}: {Statement}";

    /// <summary>Makes a law.</summary>
    /// <param name="text">What it says.</param>
    /// <param name="cases">The cases it is checked on.</param>
    /// <param name="objection">What is wrong with a case, in words; null when the law holds in it.</param>
    internal static Law Of<T>(LawText text, Arbitrary<T> cases, Func<T, string?> objection) => new(text, (law, options) =>
    {
        // FsCheck goes from a failing case to ever smaller failing ones, so the objection heard last is that of the smallest.
        string last = string.Empty;
        var outcome = new LawRun();
        Config config = Config.Quick.WithRunner(outcome).WithMaxTest(options.Cases).WithReplay(options.Seed);
        FsCheck.Check.One(config, Prop.ForAll(cases, new Func<T, bool>(one =>
        {
            string? heard = objection(one);
            last = heard ?? last;
            return heard is null;
        })));
        return outcome.ResultOf(law, last);
    });
}
