using System;
using System.Collections.Generic;

namespace TriggerPoint.Rules;

/// <summary>One term of the lexicon and what it means.</summary>
/// <remarks>
/// The default value is no term: an empty text that means nothing. Equality is that of the lexicon's entries.
/// Immutable and safe for use by any number of threads.
/// </remarks>
public readonly struct MuscleTerm : IEquatable<MuscleTerm>
{
    private readonly TermEntry entry;

    internal MuscleTerm(TermEntry entry) => this.entry = entry;

    /// <summary>The term in normal form: lower case, hyphens as spaces.</summary>
    public string Text => entry.Exists ? entry.Text : string.Empty;

    /// <summary>How well it names a muscle.</summary>
    public MentionKind Kind => entry.Exists ? entry.Sense.Kind : MentionKind.Unknown;

    /// <summary>The muscle it names, or those it may mean; empty for region words.</summary>
    public IReadOnlyList<Muscle> Muscles => entry.Exists ? entry.Sense.Muscles : Array.Empty<Muscle>();

    /// <summary>The group it names; <see cref="MuscleGroup.Unspecified"/> when it names none.</summary>
    public MuscleGroup Group => entry.Exists ? entry.Sense.Group : default;

    /// <summary>Whether the term is a known misspelling.</summary>
    public bool IsMisspelling => entry.SenseKind == MuscleSenseKind.Misspelling;

    /// <inheritdoc/>
    public bool Equals(MuscleTerm other) => string.Equals(Text, other.Text, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is MuscleTerm other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Text);

    /// <summary>The term.</summary>
    /// <returns>See <see cref="Text"/>.</returns>
    public override string ToString() => Text;

    /// <summary>Whether two terms are the same.</summary>
    /// <param name="left">One term.</param>
    /// <param name="right">The other term.</param>
    /// <returns>True when they are the same.</returns>
    public static bool operator ==(MuscleTerm left, MuscleTerm right) => left.Equals(right);

    /// <summary>Whether two terms differ.</summary>
    /// <param name="left">One term.</param>
    /// <param name="right">The other term.</param>
    /// <returns>True when they differ.</returns>
    public static bool operator !=(MuscleTerm left, MuscleTerm right) => !left.Equals(right);
}
