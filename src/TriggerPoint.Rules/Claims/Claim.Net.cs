#if NET
using System;

namespace TriggerPoint.Rules;

public sealed partial class Claim
{
    /// <summary>Makes a claim of all that a file says of it, in one step: for readers of many.</summary>
    /// <param name="id">The claim's id; empty when it has none.</param>
    /// <param name="patient">Who the patient is, as an identifier; empty for "not given".</param>
    /// <param name="payer">The payer; empty for "not given".</param>
    /// <param name="place">The place of service; <see cref="PlaceOfService.Unknown"/> for "not given".</param>
    /// <param name="note">The note; empty for none.</param>
    /// <param name="diagnoses">The diagnoses, in their order.</param>
    /// <param name="lines">The service lines, in their order.</param>
    /// <param name="location">The place in the file.</param>
    /// <returns>The claim.</returns>
    /// <exception cref="ArgumentNullException">A text or a line is null.</exception>
    public static Claim Create(
        string id,
        string patient,
        string payer,
        PlaceOfService place,
        string note,
        ReadOnlySpan<DiagnosisCode> diagnoses,
        ReadOnlySpan<ServiceLine> lines,
        SourceLocation location) =>
        new(id ?? throw new ArgumentNullException(nameof(id)), Copy(lines))
        {
            Patient = patient ?? throw new ArgumentNullException(nameof(patient)),
            Payer = payer ?? throw new ArgumentNullException(nameof(payer)),
            PlaceOfService = place,
            Note = note ?? throw new ArgumentNullException(nameof(note)),
            diagnoses = diagnoses.ToArray(),
            Location = location,
        };

    private static ServiceLine[] Copy(ReadOnlySpan<ServiceLine> lines) =>
        lines.Contains(null!) ? throw new ArgumentNullException(nameof(lines), "A line is null.") : lines.ToArray();
}
#endif
