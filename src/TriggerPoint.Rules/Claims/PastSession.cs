using System;

namespace TriggerPoint.Rules;

/// <summary>A session that was billed before, as far as it is known.</summary>
/// <remarks>Equality is that of all values. Immutable and safe for use by any number of threads.</remarks>
public sealed class PastSession : IEquatable<PastSession>
{
    private PastSession(ServiceDate date, ProcedureCode code, InjectionSession? muscles, string provider)
    {
        Date = date;
        Code = code;
        Muscles = muscles;
        Provider = provider;
    }

    /// <summary>The date of service.</summary>
    public ServiceDate Date { get; }

    /// <summary>The code that was billed; only 20552 and 20553 count as trigger point injections.</summary>
    public ProcedureCode Code { get; }

    /// <summary>The muscles; null when not known, which leaves limits per site or region undecided.</summary>
    public InjectionSession? Muscles { get; }

    /// <summary>Who rendered it, as an identifier that is never printed; empty when not known. Sessions count across providers (TPI-809).</summary>
    public string Provider { get; }

    /// <summary>A session of which the date and the code are known.</summary>
    /// <param name="date">The date of service.</param>
    /// <param name="code">The code that was billed.</param>
    /// <returns>The session.</returns>
    public static PastSession Create(ServiceDate date, ProcedureCode code) => new(date, code, null, string.Empty);

    /// <summary>The same session with its muscles.</summary>
    /// <param name="muscles">The muscles; null for "not known".</param>
    /// <returns>This value when nothing changes.</returns>
    public PastSession WithMuscles(InjectionSession? muscles) => Equals(muscles, Muscles) ? this : new(Date, Code, muscles, Provider);

    /// <summary>The same session with its provider.</summary>
    /// <param name="provider">An identifier; empty for "not known".</param>
    /// <returns>This value when nothing changes.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="provider"/> is null.</exception>
    public PastSession WithProvider(string provider) => (provider ?? throw new ArgumentNullException(nameof(provider))) == Provider
        ? this
        : new(Date, Code, Muscles, provider);

    /// <inheritdoc/>
    public bool Equals(PastSession? other) => ReferenceEquals(this, other)
        || (other is not null && Date == other.Date && Code == other.Code && Provider == other.Provider && Equals(Muscles, other.Muscles));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PastSession);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((Date.GetHashCode() * 31) + Code.GetHashCode());

    /// <summary>The date, the code and the muscles; no identifier.</summary>
    /// <returns>For example <c>2024-01-05 20552: right trapezius</c>.</returns>
    public override string ToString() => Muscles is null ? $"{Date} {Code}" : $"{Date} {Code}: {Muscles}";
}
