using System;
using System.Collections.Generic;
using System.Linq;

namespace TriggerPoint.Rules;

/// <summary>One service line of a claim: what is billed, with its modifiers, units, date and pointers (TPI-801, TPI-803).</summary>
/// <remarks>
/// Whatever was not given is "no data", never "fine": no units is not one unit. Lines have no numbers of their own; a claim numbers them from 1.
/// Equality is that of all values but the place in the file. Immutable and safe for use by any number of threads.
/// </remarks>
public sealed partial class ServiceLine : IEquatable<ServiceLine>
{
    private Modifier[] modifiers = Array.Empty<Modifier>();
    private int[] diagnosisPointers = Array.Empty<int>();

    private ServiceLine(ProcedureCode code, ServiceDate date)
    {
        Code = code;
        Date = date;
        LastDate = date;
    }

    private ServiceLine(ServiceLine other)
    {
        Code = other.Code;
        Date = other.Date;
        LastDate = other.LastDate;
        Units = other.Units;
        PlaceOfService = other.PlaceOfService;
        Provider = other.Provider;
        Note = other.Note;
        Location = other.Location;
        modifiers = other.modifiers;
        diagnosisPointers = other.diagnosisPointers;
    }

    /// <summary>The procedure or drug code; <see cref="ProcedureCode.None"/> when it could not be read.</summary>
    public ProcedureCode Code { get; private set; }

    /// <summary>The date of service, or the first day of a period; <see cref="ServiceDate.Unknown"/> when not given.</summary>
    public ServiceDate Date { get; private set; }

    /// <summary>The last day of service: <see cref="Date"/> unless a period was given.</summary>
    public ServiceDate LastDate { get; private set; }

    /// <summary>The modifiers, in their order. A claim has room for four; more are kept, and reported.</summary>
    public IReadOnlyList<Modifier> Modifiers => ReadOnly.View(modifiers);

    /// <summary>The units billed; null when not given.</summary>
    public decimal? Units { get; private set; }

    /// <summary>Which of the claim's diagnoses the line is for, counted from 1; empty when not given.</summary>
    public IReadOnlyList<int> DiagnosisPointers => ReadOnly.View(diagnosisPointers);

    /// <summary>The place of service of this line; <see cref="PlaceOfService.Unknown"/> when the claim's applies.</summary>
    public PlaceOfService PlaceOfService { get; private set; }

    /// <summary>Who rendered the service, as an identifier that is compared and never printed; empty when not given.</summary>
    public string Provider { get; private set; } = string.Empty;

    /// <summary>The line's note, such as the name and dose of an unlisted drug (TPI-507); empty when there is none.</summary>
    public string Note { get; private set; } = string.Empty;

    /// <summary>Where the line stands in the file it was read from; <see cref="SourceLocation.None"/> when made in code.</summary>
    public SourceLocation Location { get; private set; }

    internal Modifier[] ModifierArray => modifiers;

    internal int[] PointerArray => diagnosisPointers;

    /// <summary>Makes a line of a code on a day.</summary>
    /// <param name="code">The code.</param>
    /// <param name="date">The date of service.</param>
    /// <returns>The line, without units, modifiers or pointers.</returns>
    public static ServiceLine Create(ProcedureCode code, ServiceDate date) => new(code, date);

    /// <summary>The same line with another code.</summary>
    /// <param name="code">The code.</param>
    /// <returns>This value when nothing changes.</returns>
    public ServiceLine WithCode(ProcedureCode code) => code == Code ? this : new(this) { Code = code };

    /// <summary>The same line over a period.</summary>
    /// <param name="first">The first day.</param>
    /// <param name="last">The last day; a day before the first is kept as given, and reported.</param>
    /// <returns>This value when nothing changes.</returns>
    public ServiceLine WithDates(ServiceDate first, ServiceDate last) =>
        first == Date && last == LastDate ? this : new(this) { Date = first, LastDate = last };

    /// <summary>The same line with other modifiers.</summary>
    /// <param name="modifiers">The modifiers, in their order; <see cref="Modifier.None"/> is dropped.</param>
    /// <returns>The line.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="modifiers"/> is null.</exception>
    public ServiceLine WithModifiers(IEnumerable<Modifier> modifiers) => new(this)
    {
        modifiers = (modifiers ?? throw new ArgumentNullException(nameof(modifiers))).Where(modifier => !modifier.IsNone).ToArray(),
    };

    /// <summary>The same line with other modifiers.</summary>
    /// <param name="modifiers">The modifiers, in their order; <see cref="Modifier.None"/> is dropped.</param>
    /// <returns>The line.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="modifiers"/> is null.</exception>
    public ServiceLine WithModifiers(params Modifier[] modifiers) => WithModifiers((IEnumerable<Modifier>)modifiers);

    /// <summary>The same line with other units.</summary>
    /// <param name="units">The units, or null for "not given". Any number is kept; one that makes no sense is reported.</param>
    /// <returns>This value when nothing changes.</returns>
    public ServiceLine WithUnits(decimal? units) => units == Units ? this : new(this) { Units = units };

    /// <summary>The same line pointing to other diagnoses.</summary>
    /// <param name="pointers">Positions among the claim's diagnoses, from 1. One that points to nothing is kept, and reported.</param>
    /// <returns>The line.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="pointers"/> is null.</exception>
    public ServiceLine WithDiagnosisPointers(IEnumerable<int> pointers) =>
        new(this) { diagnosisPointers = (pointers ?? throw new ArgumentNullException(nameof(pointers))).ToArray() };

    /// <summary>The same line pointing to other diagnoses.</summary>
    /// <param name="pointers">Positions among the claim's diagnoses, from 1. One that points to nothing is kept, and reported.</param>
    /// <returns>The line.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="pointers"/> is null.</exception>
    public ServiceLine WithDiagnosisPointers(params int[] pointers) => WithDiagnosisPointers((IEnumerable<int>)pointers);

    /// <summary>The same line at another place of service.</summary>
    /// <param name="place">The place; <see cref="PlaceOfService.Unknown"/> for the claim's.</param>
    /// <returns>This value when nothing changes.</returns>
    public ServiceLine WithPlaceOfService(PlaceOfService place) => place == PlaceOfService ? this : new(this) { PlaceOfService = place };

    /// <summary>The same line by another provider.</summary>
    /// <param name="provider">An identifier; empty for "not given".</param>
    /// <returns>This value when nothing changes.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="provider"/> is null.</exception>
    public ServiceLine WithProvider(string provider) => (provider ?? throw new ArgumentNullException(nameof(provider))) == Provider
        ? this
        : new(this) { Provider = provider };

    /// <summary>The same line with another note.</summary>
    /// <param name="note">The note; empty for none.</param>
    /// <returns>This value when nothing changes.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="note"/> is null.</exception>
    public ServiceLine WithNote(string note) =>
        (note ?? throw new ArgumentNullException(nameof(note))) == Note ? this : new(this) { Note = note };

    /// <summary>The same line at another place in a file.</summary>
    /// <param name="location">The place.</param>
    /// <returns>This value when nothing changes.</returns>
    public ServiceLine WithLocation(SourceLocation location) => location == Location ? this : new(this) { Location = location };

    /// <summary>Whether the line has a modifier.</summary>
    /// <param name="modifier">The modifier.</param>
    /// <returns>True when it stands among <see cref="Modifiers"/>.</returns>
    public bool Has(Modifier modifier) => Array.IndexOf(modifiers, modifier) >= 0;

    /// <inheritdoc/>
    public bool Equals(ServiceLine? other) =>
        ReferenceEquals(this, other)
        || (other is not null && Code == other.Code && Date == other.Date && LastDate == other.LastDate && Units == other.Units
            && PlaceOfService == other.PlaceOfService && Provider == other.Provider && Note == other.Note
            && modifiers.AsEnumerable().SequenceEqual(other.modifiers) && diagnosisPointers.AsEnumerable().SequenceEqual(other.diagnosisPointers));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ServiceLine);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        unchecked
        {
            int hash = (((Code.GetHashCode() * 31) + Date.GetHashCode()) * 31) + Units.GetHashCode();
            hash = (((hash * 31) + StringComparer.Ordinal.GetHashCode(Provider)) * 31) + StringComparer.Ordinal.GetHashCode(Note);
            foreach (Modifier modifier in modifiers)
            {
                hash = (hash * 31) + modifier.GetHashCode();
            }

            foreach (int pointer in diagnosisPointers)
            {
                hash = (hash * 31) + pointer;
            }

            return hash;
        }
    }

    /// <summary>The line in short: <c>20552-59 x1 on 2024-08-01</c>.</summary>
    /// <returns>Code, modifiers, units and date; no identifier and no note.</returns>
    public override string ToString()
    {
        string code = Code.IsNone ? "no code" : Code.ToString();
        string billed = string.Join("-", new[] { code }.Concat(modifiers.Select(modifier => modifier.ToString())));
        string units = Units is { } given ? FormattableString.Invariant($" x{given}") : string.Empty;
        return Date.IsUnknown ? billed + units : $"{billed}{units} on {Date}";
    }
}
