using System.Collections.Generic;
using System.Linq;

namespace TriggerPoint.Rules;

/// <summary>A dated set of reference data: which table, from when to when it is in force, and where it comes from.</summary>
/// <remarks>
/// Editions are told apart by reference: two loads of one file are two editions.
/// Immutable and safe for use by any number of threads.
/// </remarks>
public sealed class ReferenceEdition
{
    private IReadOnlyList<NcciPair>? pairs;
    private IReadOnlyList<MedicallyUnlikelyEdit>? edits;

    internal ReferenceEdition(
        ReferenceTable table, string id, ClaimSetting? setting, ServiceDate firstDay, ServiceDate lastDay, string source,
        NcciTable? ncciRows = null, MueRows? mueRows = null)
    {
        Table = table;
        Id = id;
        Setting = setting;
        FirstDay = firstDay;
        LastDay = lastDay;
        Source = source;
        NcciRows = ncciRows;
        MueRows = mueRows;
    }

    /// <summary>The table.</summary>
    public ReferenceTable Table { get; }

    /// <summary>The name of the edition, as CMS dates it: <c>2024-07-01</c>. Tables and settings may share an id.</summary>
    public string Id { get; }

    /// <summary>The setting that the table is for; null where a table is the same for all.</summary>
    public ClaimSetting? Setting { get; }

    /// <summary>The first day that the edition covers.</summary>
    public ServiceDate FirstDay { get; }

    /// <summary>The last day that the edition covers; <see cref="ServiceDate.Unknown"/> when it is open.</summary>
    public ServiceDate LastDay { get; }

    /// <summary>Where the data come from, in a few words.</summary>
    public string Source { get; }

    /// <summary>The rows of an edition of <see cref="ReferenceTable.NcciPairs"/>, deleted and withdrawn ones too; empty for other tables.</summary>
    /// <value>A list that is made when first asked for; <see cref="ReferenceData.TryFindPair"/> does without it.</value>
    public IReadOnlyList<NcciPair> Pairs => pairs ??= ReadOnly.View(NcciRows is null ? [] : NcciRows.Pairs().ToArray());

    /// <summary>The rows of an edition of <see cref="ReferenceTable.MedicallyUnlikelyEdits"/>; empty for other tables.</summary>
    /// <value>A list that is made when first asked for; <see cref="ReferenceData.TryFindMue"/> does without it.</value>
    public IReadOnlyList<MedicallyUnlikelyEdit> Edits => edits ??= ReadOnly.View(MueRows is null ? [] : MueRows.Edits().ToArray());

    /// <summary>The pairs behind the edition; null for other tables.</summary>
    internal NcciTable? NcciRows { get; }

    /// <summary>The unit limits behind the edition; null for other tables.</summary>
    internal MueRows? MueRows { get; }

    /// <summary>Whether a date lies within what the edition covers; an unknown date does not.</summary>
    /// <param name="date">The date of service.</param>
    /// <returns>True when it does.</returns>
    public bool Covers(ServiceDate date) => !date.IsUnknown && date >= FirstDay && (LastDay.IsUnknown || date <= LastDay);

    /// <summary>The edition for people: <c>NcciPairs 2024-07-01</c>.</summary>
    /// <returns>Table and id.</returns>
    public override string ToString() => $"{Table} {Id}";

    /// <summary>Whether the edition is of a table and for a setting; one that is not declared counts as the practitioners'.</summary>
    internal bool IsOf(ReferenceTable table, ClaimSetting setting) =>
        Table == table && (Setting is null || (Setting == ClaimSetting.HospitalOutpatient) == (setting == ClaimSetting.HospitalOutpatient));
}
