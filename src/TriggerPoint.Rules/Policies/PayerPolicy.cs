using System;
using System.Collections.Generic;
using System.Linq;

namespace TriggerPoint.Rules;

/// <summary>A payer's dated choices, as data: what it covers, how often, and how it counts.</summary>
/// <remarks>
/// <para>
/// What a new policy is not told is not known: its session limit and its diagnoses answer "no data", and a clause that it lacks is not checked.
/// The policies of <see cref="All"/> are read from summaries unless they say otherwise; see <c>docs/guide/policies.md</c>.
/// </para>
/// <para>Equality is that of all values. Immutable and safe for use by any number of threads.</para>
/// </remarks>
public sealed class PayerPolicy : IEquatable<PayerPolicy>
{
    private const int LongestId = 40;

    // One place for each kind; null where the policy has no such clause.
    private PolicyClause?[] clauses = new PolicyClause?[(int)PolicyClause.LastKind + 1];
    private FrequencyLimit[] frequencyLimits = { FrequencyLimit.NotKnown };
    private SpacingLimit[] spacingLimits = Array.Empty<SpacingLimit>();
    private RepeatCondition[] repeatConditions = Array.Empty<RepeatCondition>();

    private PayerPolicy(string id, string name)
    {
        Id = id;
        Name = name;
        OwnBasis = ReadOnly.View(new[] { id });
    }

    private PayerPolicy(PayerPolicy other)
        : this(other.Id, other.Name)
    {
        Contractor = other.Contractor;
        Area = other.Area;
        Version = other.Version;
        Notes = other.Notes;
        FirstDay = other.FirstDay;
        LastDay = other.LastDay;
        Source = other.Source;
        Convention = other.Convention;
        ModifierPlacement = other.ModifierPlacement;
        Diagnoses = other.Diagnoses;
        clauses = other.clauses;
        frequencyLimits = other.frequencyLimits;
        spacingLimits = other.spacingLimits;
        repeatConditions = other.repeatConditions;
    }

    /// <summary>AMA and NCCI rules alone: the policy of a claim that names none. It limits nothing.</summary>
    public static PayerPolicy Cpt { get; } = Create("CPT", "AMA and NCCI rules alone").WithSource(PolicySource.Official)
        .WithDiagnoses(DiagnosisCoverage.Unrestricted).WithFrequencyLimits();

    /// <summary>The policies that the library comes with, <see cref="Cpt"/> first.</summary>
    public static IReadOnlyList<PayerPolicy> All => PolicyCatalogue.All;

    /// <summary>The policy's id, such as <c>L34211</c>: the number of a Medicare LCD, or a name.</summary>
    public string Id { get; }

    /// <summary>What it is, in a few words.</summary>
    public string Name { get; }

    /// <summary>The payer or the Medicare contractor, such as <c>Noridian JE</c>; empty when not given.</summary>
    public string Contractor { get; private set; } = string.Empty;

    /// <summary>Where it holds, such as <c>KY OH</c>; empty when not given.</summary>
    public string Area { get; private set; } = string.Empty;

    /// <summary>What the copy that was read says of its own edition, such as <c>v37</c>; empty when not given.</summary>
    public string Version { get; private set; } = string.Empty;

    /// <summary>What else is known of it and is not checked, in words; empty when nothing is.</summary>
    public string Notes { get; private set; } = string.Empty;

    /// <summary>The first day on which it is in force as it is written here; <see cref="ServiceDate.Unknown"/> when not known.</summary>
    public ServiceDate FirstDay { get; private set; }

    /// <summary>The last day on which it is in force; <see cref="ServiceDate.Unknown"/> while it has no end that is known.</summary>
    public ServiceDate LastDay { get; private set; }

    /// <summary>Whether neither day is known: the policy then applies to every date, and findings say that it is undated.</summary>
    public bool IsUndated => FirstDay.IsUnknown && LastDay.IsUnknown;

    /// <summary>What its data were read from.</summary>
    public PolicySource Source { get; private set; }

    /// <summary>How the payer counts muscles; <see cref="CountingConvention.SidesDistinct"/> unless it says otherwise.</summary>
    public CountingConvention Convention { get; private set; }

    /// <summary>Where the payer accepts a modifier that bypasses a code pair.</summary>
    public ModifierPlacement ModifierPlacement { get; private set; }

    /// <summary>The diagnoses that it covers; <see cref="DiagnosisCoverage.NotKnown"/> unless given.</summary>
    public DiagnosisCoverage Diagnoses { get; private set; } = DiagnosisCoverage.NotKnown;

    /// <summary>
    /// How many sessions or injections it covers; <see cref="FrequencyLimit.NotKnown"/> alone unless given, empty when it is known to have no limit.
    /// </summary>
    public IReadOnlyList<FrequencyLimit> FrequencyLimits => ReadOnly.View(frequencyLimits);

    /// <summary>The least time between sessions; empty when none is known.</summary>
    public IReadOnlyList<SpacingLimit> SpacingLimits => ReadOnly.View(spacingLimits);

    /// <summary>What the session before has to have achieved; empty when nothing is known.</summary>
    public IReadOnlyList<RepeatCondition> RepeatConditions => ReadOnly.View(repeatConditions);

    /// <summary>The clauses that need no numbers, in the order of their kinds; empty when none is known.</summary>
    public IReadOnlyList<PolicyClause> Clauses => ReadOnly.View(clauses.OfType<PolicyClause>().ToArray());

    /// <summary>Whether it has no limit, no condition, no clause, and covers every diagnosis.</summary>
    internal bool IsSilent => frequencyLimits.Length == 0 && spacingLimits.Length == 0 && repeatConditions.Length == 0 && Diagnoses.IsUnrestricted
        && Array.TrueForAll(clauses, static clause => clause is null);

    /// <summary>What a finding rests on when a clause names no facts.</summary>
    internal IReadOnlyList<string> OwnBasis { get; }

    internal FrequencyLimit[] FrequencyLimitArray => frequencyLimits;

    internal SpacingLimit[] SpacingLimitArray => spacingLimits;

    internal RepeatCondition[] RepeatConditionArray => repeatConditions;

    /// <summary>A policy of which nothing is known yet.</summary>
    /// <param name="id">Its id: letters, digits, and <c>-</c>, <c>.</c> or <c>_</c> between them, 40 at most. Claims name it in any letter case.</param>
    /// <param name="name">What it is, in a few words.</param>
    /// <returns>The policy.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> or <paramref name="name"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="id"/> has another form.</exception>
    public static PayerPolicy Create(string id, string name) => IsId(id ?? throw new ArgumentNullException(nameof(id)))
        ? new(id, name ?? throw new ArgumentNullException(nameof(name)))
        : throw Failures.Format("The id of a policy is up to 40 letters and digits, with - . _ between them, such as L34211", id);

    /// <summary>A Medicare LCD that the library comes with.</summary>
    /// <param name="number">Its number, such as <c>L34211</c>, in any letter case.</param>
    /// <returns>The policy.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="number"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">No LCD of that number is among <see cref="All"/>.</exception>
    public static PayerPolicy MedicareLcd(string number) =>
        IsLcd(number ?? throw new ArgumentNullException(nameof(number))) && TryGet(number, out PayerPolicy? policy)
            ? policy!
            : throw new ArgumentOutOfRangeException(nameof(number), "No LCD of that number comes with the library.");

    /// <summary>Finds a policy that the library comes with.</summary>
    /// <param name="id">Its id, in any letter case, or null.</param>
    /// <param name="policy">The policy, or null.</param>
    /// <returns>Whether there is such a policy.</returns>
    public static bool TryGet(string? id, out PayerPolicy? policy)
    {
        policy = id is null ? null : PolicyCatalogue.Find(id);
        return policy is not null;
    }

    /// <summary>The same policy of another payer or contractor.</summary>
    /// <param name="contractor">Its name; empty for "not given".</param>
    /// <returns>This value when nothing changes.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="contractor"/> is null.</exception>
    public PayerPolicy WithContractor(string contractor) =>
        (contractor ?? throw new ArgumentNullException(nameof(contractor))) == Contractor ? this : new(this) { Contractor = contractor };

    /// <summary>The same policy in another area.</summary>
    /// <param name="area">Where it holds; empty for "not given".</param>
    /// <returns>This value when nothing changes.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="area"/> is null.</exception>
    public PayerPolicy WithArea(string area) =>
        (area ?? throw new ArgumentNullException(nameof(area))) == Area ? this : new(this) { Area = area };

    /// <summary>The same policy in another edition.</summary>
    /// <param name="version">What its copy says of the edition; empty for "not given".</param>
    /// <returns>This value when nothing changes.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="version"/> is null.</exception>
    public PayerPolicy WithVersion(string version) =>
        (version ?? throw new ArgumentNullException(nameof(version))) == Version ? this : new(this) { Version = version };

    /// <summary>The same policy with other notes.</summary>
    /// <param name="notes">What else is known of it; empty for nothing.</param>
    /// <returns>This value when nothing changes.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="notes"/> is null.</exception>
    public PayerPolicy WithNotes(string notes) =>
        (notes ?? throw new ArgumentNullException(nameof(notes))) == Notes ? this : new(this) { Notes = notes };

    /// <summary>The same policy, in force in another time.</summary>
    /// <param name="first">The first day, or <see cref="ServiceDate.Unknown"/>.</param>
    /// <param name="last">The last day, or <see cref="ServiceDate.Unknown"/>.</param>
    /// <returns>This value when nothing changes.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The last day is before the first.</exception>
    public PayerPolicy WithDates(ServiceDate first, ServiceDate last)
    {
        if (!last.IsUnknown && last < first)
        {
            throw new ArgumentOutOfRangeException(nameof(last), "The last day is before the first.");
        }

        return first == FirstDay && last == LastDay ? this : new(this) { FirstDay = first, LastDay = last };
    }

    /// <summary>The same policy from another source.</summary>
    /// <param name="source">What its data were read from; an undeclared value counts as <see cref="PolicySource.Unspecified"/>.</param>
    /// <returns>This value when nothing changes.</returns>
    public PayerPolicy WithSource(PolicySource source)
    {
        PolicySource known = source <= PolicySource.Secondary ? source : PolicySource.Unspecified;
        return known == Source ? this : new(this) { Source = known };
    }

    /// <summary>The same policy with another counting convention.</summary>
    /// <param name="convention">How the payer counts muscles.</param>
    /// <returns>This value when nothing changes.</returns>
    public PayerPolicy WithConvention(CountingConvention convention) => convention == Convention ? this : new(this) { Convention = convention };

    /// <summary>The same policy with another place for modifiers.</summary>
    /// <param name="placement">Where a bypass is accepted; an undeclared value counts as <see cref="ModifierPlacement.Unspecified"/>.</param>
    /// <returns>This value when nothing changes.</returns>
    public PayerPolicy WithModifierPlacement(ModifierPlacement placement)
    {
        ModifierPlacement known = placement <= ModifierPlacement.Column2Only ? placement : ModifierPlacement.Unspecified;
        return known == ModifierPlacement ? this : new(this) { ModifierPlacement = known };
    }

    /// <summary>The same policy with other covered diagnoses.</summary>
    /// <param name="diagnoses">The diagnoses, or that they are not known.</param>
    /// <returns>This value when nothing changes.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="diagnoses"/> is null.</exception>
    public PayerPolicy WithDiagnoses(DiagnosisCoverage diagnoses) =>
        (diagnoses ?? throw new ArgumentNullException(nameof(diagnoses))).Equals(Diagnoses) ? this : new(this) { Diagnoses = diagnoses };

    /// <summary>The same policy with other frequency limits.</summary>
    /// <param name="limits">All of them; none when the policy is known to have no limit.</param>
    /// <returns>The policy.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="limits"/> or a limit is null.</exception>
    public PayerPolicy WithFrequencyLimits(params FrequencyLimit[] limits) => new(this) { frequencyLimits = ReadOnly.Copy(limits, nameof(limits)) };

    /// <summary>The same policy with other least times between sessions.</summary>
    /// <param name="limits">All of them.</param>
    /// <returns>The policy.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="limits"/> or a limit is null.</exception>
    public PayerPolicy WithSpacingLimits(params SpacingLimit[] limits) => new(this) { spacingLimits = ReadOnly.Copy(limits, nameof(limits)) };

    /// <summary>The same policy with other conditions on a repeat.</summary>
    /// <param name="conditions">All of them.</param>
    /// <returns>The policy.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="conditions"/> or a condition is null.</exception>
    public PayerPolicy WithRepeatConditions(params RepeatCondition[] conditions) =>
        new(this) { repeatConditions = ReadOnly.Copy(conditions, nameof(conditions)) };

    /// <summary>The same policy with more clauses; one of a kind that it has takes the place of that one.</summary>
    /// <param name="more">The clauses.</param>
    /// <returns>The policy.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="more"/> or a clause is null.</exception>
    public PayerPolicy WithClauses(params PolicyClause[] more)
    {
        var all = (PolicyClause?[])clauses.Clone();
        foreach (PolicyClause clause in ReadOnly.Copy(more, nameof(more)))
        {
            all[(int)clause.Kind] = clause;
        }

        return new(this) { clauses = all };
    }

    /// <summary>The same policy without a clause.</summary>
    /// <param name="kind">The kind of the clause.</param>
    /// <returns>This value when nothing changes.</returns>
    public PayerPolicy WithoutClause(PolicyClauseKind kind)
    {
        if (Clause(kind) is null)
        {
            return this;
        }

        var all = (PolicyClause?[])clauses.Clone();
        all[(int)kind] = null;
        return new(this) { clauses = all };
    }

    /// <summary>A clause of the policy.</summary>
    /// <param name="kind">What it says.</param>
    /// <returns>The clause; null when the policy is not known to say so.</returns>
    public PolicyClause? Clause(PolicyClauseKind kind) => kind <= PolicyClause.LastKind ? clauses[(int)kind] : null;

    /// <summary>Whether the policy, as it is written here, is in force on a date.</summary>
    /// <param name="date">The date of service.</param>
    /// <returns>True within its days; for an unknown date only when it is undated.</returns>
    public bool IsInForceOn(ServiceDate date) =>
        (FirstDay.IsUnknown || date >= FirstDay) && (LastDay.IsUnknown || (!date.IsUnknown && date <= LastDay));

    /// <inheritdoc/>
    public bool Equals(PayerPolicy? other) => ReferenceEquals(this, other)
        || (other is not null && Id == other.Id && Name == other.Name && Contractor == other.Contractor && Area == other.Area && Version == other.Version
            && Notes == other.Notes && FirstDay == other.FirstDay && LastDay == other.LastDay && Source == other.Source && Convention == other.Convention
            && ModifierPlacement == other.ModifierPlacement && Diagnoses.Equals(other.Diagnoses)
            && frequencyLimits.AsEnumerable().SequenceEqual(other.frequencyLimits) && spacingLimits.AsEnumerable().SequenceEqual(other.spacingLimits)
            && repeatConditions.AsEnumerable().SequenceEqual(other.repeatConditions) && clauses.AsEnumerable().SequenceEqual(other.clauses));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PayerPolicy);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);

    /// <summary>The id, when it is in force, and whether it is known from summaries only: as findings name it.</summary>
    /// <returns>For example <c>L34211 (from 2024-04-01, known from summaries)</c>.</returns>
    public override string ToString()
    {
        string time = IsUndated ? "undated"
            : LastDay.IsUnknown ? $"from {FirstDay}"
            : FirstDay.IsUnknown ? $"until {LastDay}"
            : $"{FirstDay} to {LastDay}";
        return Source == PolicySource.Secondary ? $"{Id} ({time}, known from summaries)" : $"{Id} ({time})";
    }

    /// <summary>Whether a text has the form of an id, so that it can be printed whoever wrote it.</summary>
    internal static bool IsId(string id)
    {
        bool letter = false;
        foreach (char c in id)
        {
            bool isLetter = c is (>= '0' and <= '9') or (>= 'A' and <= 'Z') or (>= 'a' and <= 'z');
            if (!isLetter && !(letter && c is '-' or '.' or '_'))
            {
                return false;
            }

            letter = isLetter;
        }

        return letter && id.Length <= LongestId;
    }

    private static bool IsLcd(string number) => number.Length > 1 && number[0] is 'L' or 'l' && number[1] is >= '0' and <= '9';
}
