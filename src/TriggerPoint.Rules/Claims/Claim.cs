using System;
using System.Collections.Generic;
using System.Linq;

namespace TriggerPoint.Rules;

/// <summary>A professional claim: its service lines and what holds for all of them.</summary>
/// <remarks>
/// Whatever was not given is "no data", never "fine". Identifiers are compared and, but for <see cref="Id"/>, never printed.
/// Equality is that of all values but places in a file. Immutable and safe for use by any number of threads.
/// </remarks>
public sealed partial class Claim : IEquatable<Claim>
{
    private ServiceLine[] lines;
    private DiagnosisCode[] diagnoses = Array.Empty<DiagnosisCode>();

    private Claim(string id, ServiceLine[] lines)
    {
        Id = id;
        this.lines = lines;
    }

    private Claim(Claim other)
    {
        Id = other.Id;
        Patient = other.Patient;
        Payer = other.Payer;
        Policy = other.Policy;
        Setting = other.Setting;
        PlaceOfService = other.PlaceOfService;
        Note = other.Note;
        Location = other.Location;
        lines = other.lines;
        diagnoses = other.diagnoses;
    }

    /// <summary>The claim's id, which findings may be printed with; empty when it has none.</summary>
    public string Id { get; private set; }

    /// <summary>Who the patient is, as an identifier that is compared and never printed; empty when not given.</summary>
    public string Patient { get; private set; } = string.Empty;

    /// <summary>The payer, as the claim names it; empty when not given. It chooses no policy: <see cref="Policy"/> does.</summary>
    public string Payer { get; private set; } = string.Empty;

    /// <summary>The id of the policy to check against, such as <c>L34211</c>; empty for the scrubber's own.</summary>
    public string Policy { get; private set; } = string.Empty;

    /// <summary>Which NCCI table applies.</summary>
    public ClaimSetting Setting { get; private set; }

    /// <summary>The place of service of lines that give none of their own.</summary>
    public PlaceOfService PlaceOfService { get; private set; }

    /// <summary>The claim's note; empty when there is none.</summary>
    public string Note { get; private set; } = string.Empty;

    /// <summary>The diagnoses, in their order; a claim has room for twelve (TPI-802).</summary>
    public IReadOnlyList<DiagnosisCode> Diagnoses => ReadOnly.View(diagnoses);

    /// <summary>The service lines, in their order. Findings count them from 1.</summary>
    public IReadOnlyList<ServiceLine> Lines => ReadOnly.View(lines);

    /// <summary>Where the claim stands in the file it was read from; <see cref="SourceLocation.None"/> when made in code.</summary>
    public SourceLocation Location { get; private set; }

    internal ServiceLine[] LineArray => lines;

    internal DiagnosisCode[] DiagnosisArray => diagnoses;

    /// <summary>Makes a claim of lines.</summary>
    /// <param name="id">The claim's id; empty when it has none.</param>
    /// <param name="lines">The service lines, in their order.</param>
    /// <returns>The claim.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/>, <paramref name="lines"/> or a line is null.</exception>
    public static Claim Create(string id, IEnumerable<ServiceLine> lines) =>
        new(id ?? throw new ArgumentNullException(nameof(id)), ReadOnly.Copy(lines, nameof(lines)));

    /// <summary>Makes a claim of lines.</summary>
    /// <param name="id">The claim's id; empty when it has none.</param>
    /// <param name="lines">The service lines, in their order.</param>
    /// <returns>The claim.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/>, <paramref name="lines"/> or a line is null.</exception>
    public static Claim Create(string id, params ServiceLine[] lines) => Create(id, (IEnumerable<ServiceLine>)lines);

    /// <summary>The same claim with other lines.</summary>
    /// <param name="lines">The service lines, in their order.</param>
    /// <returns>The claim.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="lines"/> or a line is null.</exception>
    public Claim WithLines(IEnumerable<ServiceLine> lines) => new(this) { lines = ReadOnly.Copy(lines, nameof(lines)) };

    /// <summary>The same claim of another patient.</summary>
    /// <param name="patient">An identifier; empty for "not given".</param>
    /// <returns>This value when nothing changes.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="patient"/> is null.</exception>
    public Claim WithPatient(string patient) =>
        (patient ?? throw new ArgumentNullException(nameof(patient))) == Patient ? this : new(this) { Patient = patient };

    /// <summary>The same claim to another payer.</summary>
    /// <param name="payer">The payer; empty for "not given".</param>
    /// <returns>This value when nothing changes.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="payer"/> is null.</exception>
    public Claim WithPayer(string payer) =>
        (payer ?? throw new ArgumentNullException(nameof(payer))) == Payer ? this : new(this) { Payer = payer };

    /// <summary>The same claim under another policy.</summary>
    /// <param name="policy">The policy's id; empty for the scrubber's own.</param>
    /// <returns>This value when nothing changes.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="policy"/> is null.</exception>
    public Claim WithPolicy(string policy) =>
        (policy ?? throw new ArgumentNullException(nameof(policy))) == Policy ? this : new(this) { Policy = policy };

    /// <summary>The same claim in another setting.</summary>
    /// <param name="setting">The setting; an undeclared value counts as <see cref="ClaimSetting.Practitioner"/>.</param>
    /// <returns>This value when nothing changes.</returns>
    public Claim WithSetting(ClaimSetting setting)
    {
        ClaimSetting known = setting == ClaimSetting.HospitalOutpatient ? setting : ClaimSetting.Practitioner;
        return known == Setting ? this : new(this) { Setting = known };
    }

    /// <summary>The same claim at another place of service.</summary>
    /// <param name="place">The place; <see cref="PlaceOfService.Unknown"/> for "not given".</param>
    /// <returns>This value when nothing changes.</returns>
    public Claim WithPlaceOfService(PlaceOfService place) => place == PlaceOfService ? this : new(this) { PlaceOfService = place };

    /// <summary>The same claim with another note.</summary>
    /// <param name="note">The note; empty for none.</param>
    /// <returns>This value when nothing changes.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="note"/> is null.</exception>
    public Claim WithNote(string note) =>
        (note ?? throw new ArgumentNullException(nameof(note))) == Note ? this : new(this) { Note = note };

    /// <summary>The same claim with other diagnoses.</summary>
    /// <param name="diagnoses">The diagnoses, in their order; <see cref="DiagnosisCode.None"/> keeps the place of one that could not be read.</param>
    /// <returns>The claim.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="diagnoses"/> is null.</exception>
    public Claim WithDiagnoses(IEnumerable<DiagnosisCode> diagnoses) =>
        new(this) { diagnoses = (diagnoses ?? throw new ArgumentNullException(nameof(diagnoses))).ToArray() };

    /// <summary>The same claim with other diagnoses.</summary>
    /// <param name="diagnoses">The diagnoses, in their order; <see cref="DiagnosisCode.None"/> keeps the place of one that could not be read.</param>
    /// <returns>The claim.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="diagnoses"/> is null.</exception>
    public Claim WithDiagnoses(params DiagnosisCode[] diagnoses) => WithDiagnoses((IEnumerable<DiagnosisCode>)diagnoses);

    /// <summary>The same claim at another place in a file.</summary>
    /// <param name="location">The place.</param>
    /// <returns>This value when nothing changes.</returns>
    public Claim WithLocation(SourceLocation location) => location == Location ? this : new(this) { Location = location };

    /// <summary>The same claim with one finding mended.</summary>
    /// <param name="mend">The mend of a finding on this claim; one without edits changes nothing.</param>
    /// <returns>This value when nothing changes.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="mend"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An edit names a line that this claim does not have.</exception>
    public Claim Apply(Mend mend) => ClaimEditor.Apply(this, mend ?? throw new ArgumentNullException(nameof(mend)));

    /// <inheritdoc/>
    public bool Equals(Claim? other) =>
        ReferenceEquals(this, other)
        || (other is not null && Id == other.Id && Patient == other.Patient && Payer == other.Payer && Policy == other.Policy
            && Setting == other.Setting && PlaceOfService == other.PlaceOfService && Note == other.Note
            && diagnoses.AsEnumerable().SequenceEqual(other.diagnoses) && lines.AsEnumerable().SequenceEqual(other.lines));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Claim);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((StringComparer.Ordinal.GetHashCode(Id) * 31) + lines.Length);

    /// <summary>The id and the lines in short.</summary>
    /// <returns>For example <c>C1: 20552-59 x1 on 2024-08-01; 64405 x1 on 2024-08-01</c>; no identifier of a patient or provider.</returns>
    public override string ToString() => $"{Id}: {string.Join("; ", lines.AsEnumerable())}";
}
