using System;
using System.Collections.Generic;
using System.Linq;

namespace TriggerPoint.Rules;

/// <summary>One visit as it is documented, with what a claim for it needs and the record of muscles does not tell.</summary>
/// <remarks>
/// Whatever was not given is "no data", never "fine". Identifiers go onto the claim and are never printed. Equality is that of all values.
/// Immutable and safe for use by any number of threads.
/// </remarks>
public sealed class Encounter : IEquatable<Encounter>
{
    private DiagnosisCode[] diagnoses = Array.Empty<DiagnosisCode>();

    private Encounter(ServiceDate date, ClaimDocumentation documentation)
    {
        Date = date;
        Documentation = documentation;
    }

    private Encounter(Encounter other)
        : this(other.Date, other.Documentation)
    {
        Provider = other.Provider;
        Policy = other.Policy;
        PlaceOfService = other.PlaceOfService;
        Setting = other.Setting;
        Visit = other.Visit;
        diagnoses = other.diagnoses;
    }

    /// <summary>The date of service; <see cref="ServiceDate.Unknown"/> when not given, which leaves codes undated.</summary>
    public ServiceDate Date { get; }

    /// <summary>The documented sessions. Those of another date than <see cref="Date"/> are no part of the encounter.</summary>
    public ClaimDocumentation Documentation { get; }

    /// <summary>Who rendered the services, as an identifier; empty when not given.</summary>
    public string Provider { get; private set; } = string.Empty;

    /// <summary>The id of the policy to code for, such as <c>L34211</c>; empty for the scrubber's own.</summary>
    public string Policy { get; private set; } = string.Empty;

    /// <summary>The place of service; <see cref="PlaceOfService.Unknown"/> when not given.</summary>
    public PlaceOfService PlaceOfService { get; private set; }

    /// <summary>Which NCCI table applies.</summary>
    public ClaimSetting Setting { get; private set; }

    /// <summary>The code of the visit, such as <c>99213</c>, if it turns out to be billable; <see cref="ProcedureCode.None"/> when there is none.</summary>
    public ProcedureCode Visit { get; private set; }

    /// <summary>The diagnoses, the main one first.</summary>
    public IReadOnlyList<DiagnosisCode> Diagnoses => ReadOnly.View(diagnoses);

    /// <summary>An encounter of documented sessions.</summary>
    /// <param name="date">The date of service, or <see cref="ServiceDate.Unknown"/>.</param>
    /// <param name="sessions">The sessions, in any order. One without a date fits; one of another date is left out, and the proposal says so.</param>
    /// <returns>The encounter.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="sessions"/> or a session is null.</exception>
    public static Encounter Create(ServiceDate date, IEnumerable<DocumentedSession> sessions) => new(date, ClaimDocumentation.Create(sessions));

    /// <summary>An encounter of documented sessions.</summary>
    /// <param name="date">The date of service, or <see cref="ServiceDate.Unknown"/>.</param>
    /// <param name="sessions">The sessions, in any order. One without a date fits; one of another date is left out, and the proposal says so.</param>
    /// <returns>The encounter.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="sessions"/> or a session is null.</exception>
    public static Encounter Create(ServiceDate date, params DocumentedSession[] sessions) => Create(date, (IEnumerable<DocumentedSession>)sessions);

    /// <summary>The same encounter with another provider.</summary>
    /// <param name="provider">An identifier; empty for "not given".</param>
    /// <returns>This value when nothing changes.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="provider"/> is null.</exception>
    public Encounter WithProvider(string provider) =>
        (provider ?? throw new ArgumentNullException(nameof(provider))) == Provider ? this : new(this) { Provider = provider };

    /// <summary>The same encounter under another policy.</summary>
    /// <param name="policy">The policy's id; empty for the scrubber's own.</param>
    /// <returns>This value when nothing changes.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="policy"/> is null.</exception>
    public Encounter WithPolicy(string policy) =>
        (policy ?? throw new ArgumentNullException(nameof(policy))) == Policy ? this : new(this) { Policy = policy };

    /// <summary>The same encounter at another place of service.</summary>
    /// <param name="place">The place; <see cref="PlaceOfService.Unknown"/> for "not given".</param>
    /// <returns>This value when nothing changes.</returns>
    public Encounter WithPlaceOfService(PlaceOfService place) => place == PlaceOfService ? this : new(this) { PlaceOfService = place };

    /// <summary>The same encounter in another setting.</summary>
    /// <param name="setting">The setting; an undeclared value counts as <see cref="ClaimSetting.Practitioner"/>.</param>
    /// <returns>This value when nothing changes.</returns>
    public Encounter WithSetting(ClaimSetting setting)
    {
        ClaimSetting known = setting == ClaimSetting.HospitalOutpatient ? setting : ClaimSetting.Practitioner;
        return known == Setting ? this : new(this) { Setting = known };
    }

    /// <summary>The same encounter with the code of its visit. The library does not choose the level of a visit.</summary>
    /// <param name="visit">The code; <see cref="ProcedureCode.None"/> for none.</param>
    /// <returns>This value when nothing changes.</returns>
    public Encounter WithVisit(ProcedureCode visit) => visit == Visit ? this : new(this) { Visit = visit };

    /// <summary>The same encounter with other diagnoses.</summary>
    /// <param name="diagnoses">The diagnoses, the main one first; <see cref="DiagnosisCode.None"/> is dropped.</param>
    /// <returns>The encounter.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="diagnoses"/> is null.</exception>
    public Encounter WithDiagnoses(IEnumerable<DiagnosisCode> diagnoses) => new(this)
    {
        diagnoses = (diagnoses ?? throw new ArgumentNullException(nameof(diagnoses))).Where(diagnosis => !diagnosis.IsNone).ToArray(),
    };

    /// <summary>The same encounter with other diagnoses.</summary>
    /// <param name="diagnoses">The diagnoses, the main one first; <see cref="DiagnosisCode.None"/> is dropped.</param>
    /// <returns>The encounter.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="diagnoses"/> is null.</exception>
    public Encounter WithDiagnoses(params DiagnosisCode[] diagnoses) => WithDiagnoses((IEnumerable<DiagnosisCode>)diagnoses);

    /// <inheritdoc/>
    public bool Equals(Encounter? other) =>
        ReferenceEquals(this, other)
        || (other is not null && Date == other.Date && Provider == other.Provider && Policy == other.Policy && PlaceOfService == other.PlaceOfService
            && Setting == other.Setting && Visit == other.Visit && diagnoses.AsEnumerable().SequenceEqual(other.diagnoses)
            && Documentation.Equals(other.Documentation));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Encounter);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((Date.GetHashCode() * 31) + Documentation.GetHashCode());

    /// <summary>The documented sessions; no identifier.</summary>
    /// <returns>The encounter in short.</returns>
    public override string ToString() => Documentation.ToString();
}
