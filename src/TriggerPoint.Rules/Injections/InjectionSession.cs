using System;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.Linq;

namespace TriggerPoint.Rules;

/// <summary>Everything that was injected or needled on one date of service, as the record shows it.</summary>
/// <remarks>
/// Equality is that of the evidence and the facts about the session; the words and their places do not matter.
/// Immutable and safe for use by any number of threads.
/// </remarks>
public sealed class InjectionSession : IEquatable<InjectionSession>
{
    private static readonly ReadOnlyCollection<MuscleMention> NothingAside = new(Array.Empty<MuscleMention>());
    private readonly string? source;

    private InjectionSession(
        ReadOnlyCollection<Injection> injections,
        ReadOnlyCollection<MuscleMention> setAside,
        ServiceDate date,
        ImagingGuidance guidance,
        int recordedInjections,
        string? source)
    {
        Injections = injections;
        SetAside = setAside;
        Date = date;
        Guidance = guidance;
        RecordedInjections = recordedInjections;
        this.source = source;
        Evidence = new SessionEvidence(injections, setAside);
    }

    // The same places: the evidence is that of the other session.
    private InjectionSession(InjectionSession other, ServiceDate date, ImagingGuidance guidance, int recordedInjections)
    {
        Injections = other.Injections;
        SetAside = other.SetAside;
        Date = date;
        Guidance = guidance;
        RecordedInjections = recordedInjections;
        source = other.source;
        Evidence = other.Evidence;
    }

    /// <summary>A session in which nothing is documented.</summary>
    public static InjectionSession Empty { get; } = Create();

    /// <summary>The places that were injected or needled, or may have been.</summary>
    public IReadOnlyList<Injection> Injections { get; }

    /// <summary>Mentions of the record that are no injections: negated, deferred, earlier, examined, or landmarks.</summary>
    public IReadOnlyList<MuscleMention> SetAside { get; }

    /// <summary>The date of service; <see cref="ServiceDate.Unknown"/> when it was not given.</summary>
    public ServiceDate Date { get; }

    /// <summary>The imaging guidance; <see cref="ImagingGuidance.Unknown"/> when it was not given.</summary>
    public ImagingGuidance Guidance { get; }

    /// <summary>The number of injections that the record gives for the whole session; 0 when it gives none. Never counted (TPI-102).</summary>
    public int RecordedInjections { get; }

    internal SessionEvidence Evidence { get; }

    /// <summary>Makes a session of places.</summary>
    /// <param name="injections">The places, in any order.</param>
    /// <returns>The session.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="injections"/> or one of them is null.</exception>
    public static InjectionSession Create(params Injection[] injections) => Create((IEnumerable<Injection>)injections);

    /// <summary>Makes a session of places.</summary>
    /// <param name="injections">The places, in any order.</param>
    /// <returns>The session.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="injections"/> or one of them is null.</exception>
    public static InjectionSession Create(IEnumerable<Injection> injections)
    {
        Injection[] places = (injections ?? throw new ArgumentNullException(nameof(injections))).ToArray();
        return Array.IndexOf(places, null) >= 0
            ? throw new ArgumentNullException(nameof(injections), "A place is null.")
            : new(new ReadOnlyCollection<Injection>(places), NothingAside, default, default, 0, null);
    }

    /// <summary>Reads a list of sites as documented, see <see cref="MuscleLexicon.Read"/>.</summary>
    /// <param name="s">The words of the record, for example <c>R upper trap x6; levator scap, right x3</c>.</param>
    /// <returns>The session. Any text gives one: what cannot be read is evidence that is open, never an exception.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    public static InjectionSession Parse(string s) => Create(MuscleLexicon.Read(s ?? throw new ArgumentNullException(nameof(s))));

    /// <summary>Makes a session of a reading.</summary>
    /// <param name="reading">What was read.</param>
    /// <returns>The session.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="reading"/> is null.</exception>
    public static InjectionSession Create(MuscleReading reading)
    {
        if (reading is null)
        {
            throw new ArgumentNullException(nameof(reading));
        }

        var injections = new List<Injection>();
        var aside = new List<MuscleMention>();
        foreach (ReadMention read in reading.Read)
        {
            if (read.Mention.Status == MentionStatus.Injected)
            {
                injections.Add(new Injection(read.Mention, read.IsDryNeedling ? NeedleTechnique.DryNeedling : NeedleTechnique.Injection));
            }
            else
            {
                aside.Add(read.Mention);
            }
        }

        return new(
            injections.AsReadOnly(),
            aside.Count == 0 ? NothingAside : aside.AsReadOnly(),
            default,
            reading.Guidance,
            reading.RecordedInjections,
            reading.Source);
    }

    /// <summary>Several sessions of one day as one, such as the entries of a list that were read one by one: nothing carries over from one to another.</summary>
    /// <param name="sessions">The sessions; none is <see cref="Empty"/>.</param>
    /// <returns>
    /// A session of all their places, without a date; the guidance is the first that is known, the recorded injections add up. One session alone is handed
    /// back as it is.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="sessions"/> or one of them is null.</exception>
    public static InjectionSession Together(IEnumerable<InjectionSession> sessions)
    {
        InjectionSession[] each = ReadOnly.Copy(sessions, nameof(sessions));
        return each.Length switch
        {
            0 => Empty,
            1 => each[0],
            _ => new(
                each.SelectMany(session => session.Injections).ToList().AsReadOnly(),
                each.SelectMany(session => session.SetAside).ToList().AsReadOnly(),
                default,
                each.Select(session => session.Guidance).FirstOrDefault(guidance => guidance != ImagingGuidance.Unknown),
                each.Aggregate(0, (sum, session) => (int)Math.Min(int.MaxValue, (long)sum + session.RecordedInjections)),
                null),
        };
    }

    /// <summary>The same session on another date.</summary>
    /// <param name="date">The date of service, or <see cref="ServiceDate.Unknown"/>.</param>
    /// <returns>This value when nothing changes.</returns>
    public InjectionSession WithDate(ServiceDate date) =>
        date == Date ? this : new(this, date, Guidance, RecordedInjections);

    /// <summary>The same session under other imaging.</summary>
    /// <param name="guidance">The imaging; an undeclared value counts as <see cref="ImagingGuidance.Unknown"/>.</param>
    /// <returns>This value when nothing changes.</returns>
    public InjectionSession WithGuidance(ImagingGuidance guidance)
    {
        ImagingGuidance known = guidance <= ImagingGuidance.Mri ? guidance : ImagingGuidance.Unknown;
        return known == Guidance ? this : new(this, Date, known, RecordedInjections);
    }

    /// <summary>The same session with another recorded number of injections.</summary>
    /// <param name="recordedInjections">The number, 0 or more; 0 for not recorded.</param>
    /// <returns>This value when nothing changes.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="recordedInjections"/> is negative.</exception>
    public InjectionSession WithRecordedInjections(int recordedInjections) => recordedInjections < 0
        ? throw new ArgumentOutOfRangeException(nameof(recordedInjections), recordedInjections, "A number of injections is 0 or more.")
        : recordedInjections == RecordedInjections ? this : new(this, Date, Guidance, recordedInjections);

    /// <summary>The same session with one technique throughout.</summary>
    /// <param name="technique">What was done with the needle.</param>
    /// <returns>This value when nothing changes.</returns>
    public InjectionSession WithTechnique(NeedleTechnique technique) => Injections.All(injection => injection.WithTechnique(technique) == injection)
        ? this
        : new(Injections.Select(i => i.WithTechnique(technique)).ToList().AsReadOnly(), Aside, Date, Guidance, RecordedInjections, source);

    /// <summary>The same session with one place more.</summary>
    /// <param name="injection">The place.</param>
    /// <returns>The session.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="injection"/> is null.</exception>
    public InjectionSession WithInjection(Injection injection)
    {
        var places = new List<Injection>(Injections) { injection ?? throw new ArgumentNullException(nameof(injection)) };
        return new(places.AsReadOnly(), Aside, Date, Guidance, RecordedInjections, null);
    }

    /// <inheritdoc/>
    public bool Equals(InjectionSession? other) =>
        ReferenceEquals(this, other)
        || (other is not null && Date == other.Date && Guidance == other.Guidance && RecordedInjections == other.RecordedInjections
            && Injections.SequenceEqual(other.Injections) && SetAside.SequenceEqual(other.SetAside));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as InjectionSession);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        unchecked
        {
            int hash = Date.GetHashCode();
            foreach (Injection injection in Injections)
            {
                hash = (hash * 31) + injection.GetHashCode();
            }

            return hash;
        }
    }

    /// <summary>The text that was read, or the places one behind the other.</summary>
    /// <returns>Words that <see cref="Parse(string)"/> reads back; date, guidance and recorded number set in code are not among them.</returns>
    public override string ToString() => source ?? string.Join("; ", Injections);

    private ReadOnlyCollection<MuscleMention> Aside => (ReadOnlyCollection<MuscleMention>)SetAside;
}
