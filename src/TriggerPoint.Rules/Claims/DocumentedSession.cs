using System;
using System.Collections.Generic;
using System.Linq;

namespace TriggerPoint.Rules;

/// <summary>What the record says of one session: the muscles, what was injected, the imaging, the visit and earlier relief.</summary>
/// <remarks>
/// Each part may be missing, which is "no data" and never an answer. Equality is that of all parts.
/// Immutable and safe for use by any number of threads.
/// </remarks>
public sealed class DocumentedSession : IEquatable<DocumentedSession>
{
    private Injectate[]? injectates;
    private InjectionSession? musclesOnDate;

    private DocumentedSession(ServiceDate date) => Date = date;

    private DocumentedSession(DocumentedSession other)
    {
        Date = other.Date;
        Muscles = other.Muscles;
        injectates = other.injectates;
        SeparateEvaluation = other.SeparateEvaluation;
        PreviousRelief = other.PreviousRelief;
        Guidance = other.Guidance;
    }

    /// <summary>The date; <see cref="ServiceDate.Unknown"/> when the record gives none, which fits a claim whose lines are all of one date.</summary>
    public ServiceDate Date { get; private set; }

    /// <summary>
    /// The documented muscles with their technique, as evidence; null when the record was not given. Its own date and guidance give way to those of this session.
    /// </summary>
    public InjectionSession? Muscles { get; private set; }

    /// <summary>The imaging; <see cref="ImagingGuidance.Unknown"/> when the record does not say.</summary>
    public ImagingGuidance Guidance { get; private set; }

    /// <summary>What was injected; null when not given, empty when the record says that nothing was.</summary>
    public IReadOnlyList<Injectate>? Injectates => injectates is null ? null : ReadOnly.View(injectates);

    /// <summary>Whether the record shows a visit with work of its own beside the injection (TPI-307); null when it does not say.</summary>
    public bool? SeparateEvaluation { get; private set; }

    /// <summary>What the session before this one achieved (TPI-602); null when the record does not say.</summary>
    public ReliefReport? PreviousRelief { get; private set; }

    internal Injectate[]? InjectateArray => injectates;

    /// <summary>The muscles as this session has them, on a date; null when they were not given. Worked out once for each date that is asked for in a row.</summary>
    internal InjectionSession? MusclesOn(ServiceDate date)
    {
        if (Muscles is null)
        {
            return null;
        }

        InjectionSession? known = musclesOnDate;
        return known?.Date == date ? known : musclesOnDate = Coded(Muscles).WithDate(date);
    }

    /// <summary>A session of which nothing is known but its date.</summary>
    /// <param name="date">The date, or <see cref="ServiceDate.Unknown"/>.</param>
    /// <returns>The session.</returns>
    public static DocumentedSession Create(ServiceDate date) => new(date);

    /// <summary>The same session with its muscles.</summary>
    /// <param name="muscles">The muscles with their technique; null for "not given".</param>
    /// <returns>This value when nothing changes.</returns>
    public DocumentedSession WithMuscles(InjectionSession? muscles) => Equals(muscles, Muscles) ? this : new(this) { Muscles = muscles };

    /// <summary>The same session under other imaging.</summary>
    /// <param name="guidance">The imaging; an undeclared value counts as <see cref="ImagingGuidance.Unknown"/>.</param>
    /// <returns>This value when nothing changes.</returns>
    public DocumentedSession WithGuidance(ImagingGuidance guidance)
    {
        ImagingGuidance known = guidance <= ImagingGuidance.Mri ? guidance : ImagingGuidance.Unknown;
        return known == Guidance ? this : new(this) { Guidance = known };
    }

    /// <summary>The same session with what was injected.</summary>
    /// <param name="injectates">The substances; null for "not given".</param>
    /// <returns>The session.</returns>
    /// <exception cref="ArgumentNullException">An injectate is null.</exception>
    public DocumentedSession WithInjectates(IEnumerable<Injectate>? injectates) =>
        new(this) { injectates = injectates is null ? null : ReadOnly.Copy(injectates, nameof(injectates)) };

    /// <summary>The same session with what was injected.</summary>
    /// <param name="injectates">The substances; none for "nothing was injected".</param>
    /// <returns>The session.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="injectates"/> or an injectate is null.</exception>
    public DocumentedSession WithInjectates(params Injectate[] injectates) =>
        WithInjectates((IEnumerable<Injectate>)(injectates ?? throw new ArgumentNullException(nameof(injectates))));

    /// <summary>The same session with or without a separate visit.</summary>
    /// <param name="separate">Whether the visit had work of its own; null for "the record does not say".</param>
    /// <returns>This value when nothing changes.</returns>
    public DocumentedSession WithSeparateEvaluation(bool? separate) => separate == SeparateEvaluation ? this : new(this) { SeparateEvaluation = separate };

    /// <summary>The same session with the relief that the one before achieved.</summary>
    /// <param name="relief">The relief; null for "the record does not say".</param>
    /// <returns>This value when nothing changes.</returns>
    public DocumentedSession WithPreviousRelief(ReliefReport? relief) => relief == PreviousRelief ? this : new(this) { PreviousRelief = relief };

    /// <inheritdoc/>
    public bool Equals(DocumentedSession? other) =>
        ReferenceEquals(this, other)
        || (other is not null && Date == other.Date && Guidance == other.Guidance && SeparateEvaluation == other.SeparateEvaluation
            && PreviousRelief == other.PreviousRelief && Equals(Muscles, other.Muscles)
            && (injectates is null ? other.injectates is null : other.injectates is not null && injectates.AsEnumerable().SequenceEqual(other.injectates)));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as DocumentedSession);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((Date.GetHashCode() * 31) + (Muscles?.GetHashCode() ?? 0));

    // A session in which nothing was injected is needling, whatever its muscles are filed under (TPI-106).
    private InjectionSession Coded(InjectionSession muscles)
    {
        InjectionSession done = injectates is { Length: 0 } ? muscles.WithTechnique(NeedleTechnique.DryNeedling) : muscles;
        return Guidance == ImagingGuidance.Unknown ? done : done.WithGuidance(Guidance);
    }

    /// <summary>The date and the muscles.</summary>
    /// <returns>For example <c>2024-08-01: right trapezius; right levator scapulae</c>.</returns>
    public override string ToString() => $"{(Date.IsUnknown ? "no date" : Date.ToString())}: {Muscles?.ToString() ?? "muscles not given"}";
}
