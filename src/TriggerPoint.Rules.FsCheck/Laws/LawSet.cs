using System;
using System.Collections;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.Linq;

namespace TriggerPoint.Rules.Testing;

/// <summary>The laws for one selector, reader or scrubber: all of them, one by name, or those that are left.</summary>
/// <remarks>Immutable, and safe for use by any number of threads when what the laws are bound to is.</remarks>
public sealed class LawSet : IReadOnlyList<Law>
{
    private readonly Law[] laws;

    internal LawSet(IEnumerable<Law> laws) => this.laws = laws.ToArray();

    /// <inheritdoc/>
    public int Count => laws.Length;

    /// <summary>The names of the laws, in their order: for test runners that make a test of each.</summary>
    public IReadOnlyList<string> Names => new ReadOnlyCollection<string>(laws.Select(law => law.Name).ToArray());

    /// <inheritdoc/>
    public Law this[int index] => laws[index];

    /// <summary>The law of a name.</summary>
    /// <param name="name">The name, such as <see cref="SelectorLaws.OrderDoesNotMatter"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="ArgumentException">The set has no such law.</exception>
    public Law this[string name] => Array.Find(laws, law => law.Name == (name ?? throw new ArgumentNullException(nameof(name))))
        ?? throw new ArgumentException($"The set has no law '{name}'; it has {string.Join(", ", Names)}.", nameof(name));

    /// <summary>The set without laws that are not meant to hold: say in your test why not.</summary>
    /// <param name="names">Their names.</param>
    /// <returns>The set.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="names"/> or a name is null.</exception>
    /// <exception cref="ArgumentException">The set has no law of a name.</exception>
    public LawSet Without(params string[] names)
    {
        Law[] left = (names ?? throw new ArgumentNullException(nameof(names))).Select(name => this[name]).ToArray();
        return new(laws.Except(left));
    }

    /// <summary>Checks all laws on 100 cases each.</summary>
    /// <returns>The outcomes, in the order of the laws.</returns>
    public IReadOnlyList<LawResult> Check() => Check(LawOptions.Default);

    /// <summary>Checks all laws.</summary>
    /// <param name="options">How many cases for each law, and from which seed.</param>
    /// <returns>The outcomes, in the order of the laws.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    public IReadOnlyList<LawResult> Check(LawOptions options) =>
        new ReadOnlyCollection<LawResult>(laws.Select(law => law.Check(options)).ToArray());

    /// <summary>Checks all laws on 100 cases each and throws when some do not hold.</summary>
    /// <exception cref="LawBrokenException">Some laws do not hold; all of them are named.</exception>
    public void ThrowIfBroken() => ThrowIfBroken(LawOptions.Default);

    /// <summary>Checks all laws and throws when some do not hold.</summary>
    /// <param name="options">How many cases for each law, and from which seed.</param>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    /// <exception cref="LawBrokenException">Some laws do not hold; all of them are named.</exception>
    public void ThrowIfBroken(LawOptions options)
    {
        LawResult[] broken = Check(options).Where(result => !result.Holds).ToArray();
        if (broken.Length > 0)
        {
            throw new LawBrokenException(new ReadOnlyCollection<LawResult>(broken));
        }
    }

    /// <inheritdoc/>
    public IEnumerator<Law> GetEnumerator() => ((IEnumerable<Law>)laws).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
