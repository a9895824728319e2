using System;
using System.Collections.Generic;
using System.Linq;

namespace TriggerPoint.Rules;

/// <summary>The diagnoses for which a payer covers trigger point injections.</summary>
/// <remarks>
/// Three things are kept apart: a list, no restriction (<see cref="Unrestricted"/>), and a list that is not known (<see cref="NotKnown"/>).
/// Equality is that of all values. Immutable and safe for use by any number of threads.
/// </remarks>
public sealed class DiagnosisCoverage : IEquatable<DiagnosisCoverage>
{
    private readonly DiagnosisCode[] codes;

    private DiagnosisCoverage(bool isKnown, DiagnosisCode[] codes, ClauseTerms terms)
    {
        IsKnown = isKnown;
        this.codes = codes;
        Terms = terms;
    }

    /// <summary>The list is not known, nor whether there is one.</summary>
    public static DiagnosisCoverage NotKnown { get; } = new(false, Array.Empty<DiagnosisCode>(), default);

    /// <summary>Every diagnosis is covered, as far as this policy goes.</summary>
    public static DiagnosisCoverage Unrestricted { get; } = new(true, Array.Empty<DiagnosisCode>(), default);

    /// <summary>Whether it is known which diagnoses are covered.</summary>
    public bool IsKnown { get; }

    /// <summary>Whether it is known that every diagnosis is covered.</summary>
    public bool IsUnrestricted => IsKnown && codes.Length == 0;

    /// <summary>The codes that are covered, in their order; empty when there is no list. A category stands for all codes under it.</summary>
    public IReadOnlyList<DiagnosisCode> Codes => ReadOnly.View(codes);

    /// <summary>How much a diagnosis outside the list weighs; null for as much as the rule says (TPR4008).</summary>
    public FindingSeverity? Severity => Terms.Severity;

    /// <summary>The facts that the list rests on, such as <c>TPI-608</c>; empty when it rests on the policy alone.</summary>
    public IReadOnlyList<string> Facts => Terms.Facts;

    internal ClauseTerms Terms { get; }

    /// <summary>A list of covered diagnoses.</summary>
    /// <param name="codes">
    /// The codes or categories; repeated ones and <see cref="DiagnosisCode.None"/> are dropped. None at all is <see cref="Unrestricted"/>.
    /// </param>
    /// <returns>The coverage.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="codes"/> is null.</exception>
    public static DiagnosisCoverage Of(IEnumerable<DiagnosisCode> codes)
    {
        DiagnosisCode[] known = (codes ?? throw new ArgumentNullException(nameof(codes)))
            .Where(code => !code.IsNone).Distinct().OrderBy(code => code).ToArray();
        return known.Length == 0 ? Unrestricted : new(true, known, default);
    }

    /// <summary>A list of covered diagnoses.</summary>
    /// <param name="codes">
    /// The codes or categories; repeated ones and <see cref="DiagnosisCode.None"/> are dropped. None at all is <see cref="Unrestricted"/>.
    /// </param>
    /// <returns>The coverage.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="codes"/> is null.</exception>
    public static DiagnosisCoverage Of(params DiagnosisCode[] codes) => Of((IEnumerable<DiagnosisCode>)codes);

    /// <summary>The same coverage with another weight.</summary>
    /// <param name="severity">The severity of its findings; null for the rule's own. An undeclared value counts as <see cref="FindingSeverity.Error"/>.</param>
    /// <returns>This value when nothing changes.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="severity"/> is <see cref="FindingSeverity.None"/>.</exception>
    public DiagnosisCoverage WithSeverity(FindingSeverity? severity) => severity == Severity ? this : new(IsKnown, codes, Terms.WithSeverity(severity));

    /// <summary>The same coverage with the facts that it rests on.</summary>
    /// <param name="facts">Ids that a finding names as its basis; none for the policy itself.</param>
    /// <returns>The coverage.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="facts"/> or a fact is null.</exception>
    public DiagnosisCoverage WithFacts(params string[] facts) => new(IsKnown, codes, Terms.WithFacts(facts));

    /// <summary>Whether a diagnosis is known to be covered.</summary>
    /// <param name="diagnosis">The diagnosis.</param>
    /// <returns>
    /// True for a code on the list or under a category of it, and for every code but <see cref="DiagnosisCode.None"/> where there is no restriction.
    /// </returns>
    public bool Covers(DiagnosisCode diagnosis)
    {
        foreach (DiagnosisCode code in codes)
        {
            if (diagnosis.IsUnder(code))
            {
                return true;
            }
        }

        return IsUnrestricted && !diagnosis.IsNone;
    }

    /// <inheritdoc/>
    public bool Equals(DiagnosisCoverage? other) => ReferenceEquals(this, other)
        || (other is not null && IsKnown == other.IsKnown && codes.AsEnumerable().SequenceEqual(other.codes) && Terms.Equals(other.Terms));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as DiagnosisCoverage);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((IsKnown ? 1 : 0) + (codes.Length * 31));

    /// <summary>The codes, or that there is no list.</summary>
    /// <returns>For example <c>M79.11, M79.12</c>, <c>any diagnosis</c> or <c>not known</c>.</returns>
    public override string ToString() => codes.Length > 0 ? string.Join(", ", codes) : IsKnown ? "any diagnosis" : "not known";
}
