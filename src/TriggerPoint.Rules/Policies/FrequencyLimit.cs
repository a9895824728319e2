using System;
using System.Collections.Generic;

namespace TriggerPoint.Rules;

/// <summary>How many sessions or injections a payer covers in a time: <c>3 sessions in 12 months for a patient</c>.</summary>
/// <remarks>
/// A limit of which the number or the window is not known is kept as such, so that "not checked" never looks like "clean".
/// Equality is that of all values. Immutable and safe for use by any number of threads.
/// </remarks>
public sealed class FrequencyLimit : IEquatable<FrequencyLimit>
{
    private FrequencyLimit(int? most, LimitWindow window)
    {
        Most = most;
        Window = window;
    }

    private FrequencyLimit(FrequencyLimit other)
        : this(other.Most, other.Window)
    {
        Unit = other.Unit;
        Key = other.Key;
        Terms = other.Terms;
    }

    /// <summary>A session limit of which nothing is known, not even whether there is one.</summary>
    public static FrequencyLimit NotKnown { get; } = new(null, LimitWindow.Unknown);

    /// <summary>The greatest number that is covered; null when it is not known.</summary>
    public int? Most { get; }

    /// <summary>The time over which it counts.</summary>
    public LimitWindow Window { get; }

    /// <summary>What is counted.</summary>
    public LimitUnit Unit { get; private set; }

    /// <summary>Which sessions are counted together.</summary>
    public LimitKey Key { get; private set; }

    /// <summary>How much exceeding it weighs; null for as much as the rule says (TPR4001).</summary>
    public FindingSeverity? Severity => Terms.Severity;

    /// <summary>The facts that it rests on, such as <c>TPI-601</c>; empty when it rests on the policy alone.</summary>
    public IReadOnlyList<string> Facts => Terms.Facts;

    /// <summary>Whether both the number and the window are known, so that the limit can be checked.</summary>
    public bool IsKnown => Most is not null && !Window.IsUnknown;

    internal ClauseTerms Terms { get; private set; }

    /// <summary>A limit on the sessions of a patient.</summary>
    /// <param name="most">The greatest number that is covered, 0 or more; null when it is not known.</param>
    /// <param name="window">The time over which it counts.</param>
    /// <returns>The limit.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="most"/> is negative.</exception>
    public static FrequencyLimit Create(int? most, LimitWindow window) =>
        most < 0 ? throw new ArgumentOutOfRangeException(nameof(most), most, "A limit is 0 or more.") : new(most, window);

    /// <summary>The same limit on something else than sessions.</summary>
    /// <param name="unit">What is counted; an undeclared value counts as <see cref="LimitUnit.Session"/>.</param>
    /// <returns>This value when nothing changes.</returns>
    /// <exception cref="ArgumentException">The limit is kept per region or site: a record gives the number of injections for a whole session.</exception>
    public FrequencyLimit WithUnit(LimitUnit unit)
    {
        LimitUnit known = unit <= LimitUnit.SteroidInjection ? unit : LimitUnit.Session;
        return known == Unit ? this : Consistent(new(this) { Unit = known }, nameof(unit));
    }

    /// <summary>The same limit, counted per patient, region or site.</summary>
    /// <param name="key">Which sessions are counted together; an undeclared value counts as <see cref="LimitKey.Patient"/>.</param>
    /// <returns>This value when nothing changes.</returns>
    /// <exception cref="ArgumentException">The limit is on injections: a record gives their number for a whole session.</exception>
    public FrequencyLimit WithKey(LimitKey key)
    {
        LimitKey known = key <= LimitKey.Site ? key : LimitKey.Patient;
        return known == Key ? this : Consistent(new(this) { Key = known }, nameof(key));
    }

    /// <summary>The same limit with another weight.</summary>
    /// <param name="severity">The severity of its findings; null for the rule's own. An undeclared value counts as <see cref="FindingSeverity.Error"/>.</param>
    /// <returns>This value when nothing changes.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="severity"/> is <see cref="FindingSeverity.None"/>.</exception>
    public FrequencyLimit WithSeverity(FindingSeverity? severity) =>
        severity == Severity ? this : new(this) { Terms = Terms.WithSeverity(severity) };

    /// <summary>The same limit with the facts that it rests on.</summary>
    /// <param name="facts">Ids that a finding names as its basis; none for the policy itself.</param>
    /// <returns>The limit.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="facts"/> or a fact is null.</exception>
    public FrequencyLimit WithFacts(params string[] facts) => new(this) { Terms = Terms.WithFacts(facts) };

    /// <inheritdoc/>
    public bool Equals(FrequencyLimit? other) => ReferenceEquals(this, other)
        || (other is not null && Most == other.Most && Window == other.Window && Unit == other.Unit && Key == other.Key && Terms.Equals(other.Terms));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as FrequencyLimit);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((Most.GetHashCode() * 31) + Window.GetHashCode());

    /// <summary>The limit in words.</summary>
    /// <returns>For example <c>3 sessions in 12 months for a patient</c>.</returns>
    public override string ToString()
    {
        string count = Most is { } most ? Wording.Count(most, LimitWords.Noun(Unit)) : $"an unknown number of {LimitWords.Noun(Unit)}s";
        string time = Window.IsUnknown ? "an unknown time" : Window.IsRolling ? Window.ToString() : $"a {Window}";
        return $"{count} in {time} for {LimitWords.One(Key)}";
    }

    private static FrequencyLimit Consistent(FrequencyLimit limit, string parameter) => limit.Unit == LimitUnit.Session || limit.Key == LimitKey.Patient
        ? limit
        : throw new ArgumentException("Injections are counted per patient only: a record gives their number for a whole session.", parameter);
}
