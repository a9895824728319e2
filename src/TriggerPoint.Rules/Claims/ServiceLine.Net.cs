#if NET
using System;

namespace TriggerPoint.Rules;

public sealed partial class ServiceLine
{
    /// <summary>Makes a line of all that a file says of it, in one step: for readers of many.</summary>
    /// <param name="code">The code.</param>
    /// <param name="first">The date of service, or the first day of a period.</param>
    /// <param name="last">The last day; <paramref name="first"/> unless there is a period.</param>
    /// <param name="modifiers">The modifiers, in their order; <see cref="Modifier.None"/> is not dropped here.</param>
    /// <param name="units">The units, or null for "not given".</param>
    /// <param name="diagnosisPointers">Positions among the claim's diagnoses, from 1.</param>
    /// <param name="place">The place; <see cref="PlaceOfService.Unknown"/> for the claim's.</param>
    /// <param name="provider">An identifier; empty for "not given".</param>
    /// <param name="note">The note; empty for none.</param>
    /// <param name="location">The place in the file.</param>
    /// <returns>The line.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="provider"/> or <paramref name="note"/> is null.</exception>
    public static ServiceLine Create(
        ProcedureCode code,
        ServiceDate first,
        ServiceDate last,
        ReadOnlySpan<Modifier> modifiers,
        decimal? units,
        ReadOnlySpan<int> diagnosisPointers,
        PlaceOfService place,
        string provider,
        string note,
        SourceLocation location) => new(code, first)
        {
            LastDate = last,
            modifiers = modifiers.ToArray(),
            Units = units,
            diagnosisPointers = diagnosisPointers.ToArray(),
            PlaceOfService = place,
            Provider = provider ?? throw new ArgumentNullException(nameof(provider)),
            Note = note ?? throw new ArgumentNullException(nameof(note)),
            Location = location,
        };
}
#endif
