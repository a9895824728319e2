using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;

namespace TriggerPoint.Rules;

/// <summary>
/// The tables that rules look codes up in, with their editions: code pairs, unit limits, fee schedule indicators, add-on codes, drugs and diagnoses.
/// </summary>
/// <remarks>
/// <para>
/// <see cref="Embedded"/> holds what the library comes with; <see cref="WithNcciPairs"/> and <see cref="WithMedicallyUnlikelyEdits"/> add newer files of CMS.
/// Of several editions of a table the one that begins last among those that cover the date is used. Where none covers it, it is the one that began last
/// before the date, or else the earliest: the look-up answers, and <see cref="Covers(ReferenceTable, ServiceDate, ClaimSetting)"/> says that the answer
/// lies outside. For an unknown date it is the newest one.
/// </para>
/// <para>Look-ups allocate nothing. Immutable and safe for use by any number of threads.</para>
/// </remarks>
[SuppressMessage("Performance", "CA1822:Mark members as static", Justification = "All look-ups are those of the data set that the caller holds.")]
public sealed class ReferenceData
{
    // The one that begins last first; of two that begin on a day, the one that was added last.
    private readonly ReferenceEdition[] editions;

    private ReferenceData(ReferenceEdition[] editions)
    {
        this.editions = editions;
        Editions = ReadOnly.View(editions);
    }

    /// <summary>The data that the library comes with.</summary>
    public static ReferenceData Embedded { get; } = Create(EditionTable.Create());

    /// <summary>The editions of all tables, the newest first.</summary>
    public IReadOnlyList<ReferenceEdition> Editions { get; }

    /// <summary>The edition of a table that answers for a date.</summary>
    /// <param name="table">The table.</param>
    /// <param name="date">The date of service, or <see cref="ServiceDate.Unknown"/>.</param>
    /// <param name="setting">The setting; it matters for code pairs and unit limits.</param>
    /// <returns>The edition; it need not cover the date.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="table"/> is not one of the listed values.</exception>
    public ReferenceEdition EditionFor(ReferenceTable table, ServiceDate date, ClaimSetting setting) =>
        Find(table, date, setting) ?? throw new ArgumentOutOfRangeException(nameof(table), "There are editions for the listed tables only.");

    /// <summary>The edition of a table that answers for a date, for practitioners.</summary>
    /// <param name="table">The table.</param>
    /// <param name="date">The date of service, or <see cref="ServiceDate.Unknown"/>.</param>
    /// <returns>The edition; it need not cover the date.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="table"/> is not one of the listed values.</exception>
    public ReferenceEdition EditionFor(ReferenceTable table, ServiceDate date) => EditionFor(table, date, ClaimSetting.Practitioner);

    /// <summary>Whether some edition of a table covers a date; none covers an unknown date.</summary>
    /// <param name="table">The table.</param>
    /// <param name="date">The date of service.</param>
    /// <param name="setting">The setting; it matters for code pairs and unit limits.</param>
    /// <returns>True when an edition does.</returns>
    public bool Covers(ReferenceTable table, ServiceDate date, ClaimSetting setting) => Find(table, date, setting)?.Covers(date) == true;

    /// <summary>Whether some edition of a table covers a date, for practitioners; none covers an unknown date.</summary>
    /// <param name="table">The table.</param>
    /// <param name="date">The date of service.</param>
    /// <returns>True when an edition does.</returns>
    public bool Covers(ReferenceTable table, ServiceDate date) => Covers(table, date, ClaimSetting.Practitioner);

    /// <summary>The NCCI pair that applies to two codes on a date (TPI-401 to TPI-420). Only pairs with 20552, 20553, 20560 or 20561 are known.</summary>
    /// <param name="a">One code.</param>
    /// <param name="b">The other code; the order does not matter.</param>
    /// <param name="date">The date of service; for an unknown one, the rows of the newest edition that have no last day.</param>
    /// <param name="setting">The setting.</param>
    /// <param name="pair">The pair, or the default value.</param>
    /// <returns>
    /// Whether a pair applies. Rows that were deleted before the date or never in force do not. Where the source gives no first days and several rows fit
    /// an early date, the one that ended first is given.
    /// </returns>
    public bool TryFindPair(ProcedureCode a, ProcedureCode b, ServiceDate date, ClaimSetting setting, out NcciPair pair)
    {
        pair = default;
        return Find(ReferenceTable.NcciPairs, date, setting)?.NcciRows?.TryFind(a, b, date, out pair) == true;
    }

    /// <summary>The most units of a code that CMS expects on a date (TPI-103).</summary>
    /// <param name="code">The code.</param>
    /// <param name="date">The date of service; for an unknown one, the newest edition answers.</param>
    /// <param name="setting">The setting.</param>
    /// <param name="edit">The edit, or the default value.</param>
    /// <returns>Whether there is an edit for the code. The embedded tables hold the codes of the facts only.</returns>
    public bool TryFindMue(ProcedureCode code, ServiceDate date, ClaimSetting setting, out MedicallyUnlikelyEdit edit)
    {
        edit = default;
        return Find(ReferenceTable.MedicallyUnlikelyEdits, date, setting)?.MueRows?.TryFind(code, out edit) == true;
    }

    /// <summary>The fee schedule's indicators for a code on a date. The table holds the codes that can meet a trigger point code in a rule.</summary>
    /// <param name="code">The code.</param>
    /// <param name="date">The date of service; for an unknown one, the row without a last day.</param>
    /// <param name="indicators">The indicators, or the default value.</param>
    /// <returns>Whether there is a row.</returns>
    public bool TryFindFeeSchedule(ProcedureCode code, ServiceDate date, out FeeScheduleIndicators indicators) =>
        FeeScheduleRows.TryFind(code, date, out indicators);

    /// <summary>The drug that a code stands for, whatever the date: the drug says when the code is valid.</summary>
    /// <param name="code">The code.</param>
    /// <param name="drug">The drug, or the default value.</param>
    /// <returns>Whether the table holds the code.</returns>
    public bool TryFindDrug(ProcedureCode code, out DrugCode drug) => DrugRows.TryFind(code, out drug);

    /// <summary>The codes that a substance can be reported with, of all dates, in the order of the codes.</summary>
    /// <param name="substance">The substance.</param>
    /// <returns>The codes; empty when none is known, and for <see cref="Substance.Unspecified"/>.</returns>
    public IReadOnlyList<DrugCode> DrugsFor(Substance substance) => DrugRows.Of(substance);

    /// <summary>Whether the table knows a code as an add-on, which is never reported alone (TPI-413, TPI-414).</summary>
    /// <param name="code">The code.</param>
    /// <returns>True for an add-on code.</returns>
    public bool IsAddOn(ProcedureCode code) => AddOnRows.IsAddOn(code);

    /// <summary>Whether a code is accepted as the primary of an add-on code.</summary>
    /// <param name="addOn">The add-on code.</param>
    /// <param name="primary">The code it is reported with.</param>
    /// <returns>True when it is listed, and when CMS leaves the primaries to the contractor: then nothing speaks against it.</returns>
    public bool IsAcceptedPrimary(ProcedureCode addOn, ProcedureCode primary) => AddOnRows.IsAcceptedPrimary(addOn, primary);

    /// <summary>Whether a diagnosis code may be reported on a date (TPI-609).</summary>
    /// <param name="code">The code.</param>
    /// <param name="date">The date of service; an unknown one is taken as today's rules.</param>
    /// <returns>What is known; a code that the table does not hold is <see cref="DiagnosisValidity.Unknown"/>, never invalid.</returns>
    public DiagnosisValidity ValidityOf(DiagnosisCode code, ServiceDate date) =>
        DiagnosisRows.ValidityOf(code, date, EditionFor(ReferenceTable.Diagnoses, ServiceDate.Unknown).FirstDay);

    /// <summary>Adds an edition of code pairs from the lines of the text files that CMS publishes each quarter.</summary>
    /// <param name="lines">
    /// The lines of all parts of the release, one behind the other, headings included: column 1, column 2, a mark for pairs before 1996, first day and last
    /// day (yyyymmdd, or <c>*</c>), modifier indicator, rationale; with tabs between, or as comma-separated values. Only pairs with 20552, 20553, 20560 or
    /// 20561 are kept.
    /// </param>
    /// <param name="setting">The setting that the files are for; they do not say it.</param>
    /// <param name="firstDay">The first day that the release covers; it becomes the id of the edition.</param>
    /// <param name="lastDay">The last day that the release covers; <see cref="ServiceDate.Unknown"/> while it is open.</param>
    /// <returns>The data with the edition added, and what was not read. Rows that are not as expected are reported, and the others load.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="lines"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The first day is unknown or behind the last day.</exception>
    public ReferenceLoad WithNcciPairs(IEnumerable<string> lines, ClaimSetting setting, ServiceDate firstDay, ServiceDate lastDay)
    {
        Check(firstDay, lastDay);
        var reader = new NcciPairReader();
        reader.Read(lines ?? throw new ArgumentNullException(nameof(lines)));
        return Load(reader, new ReferenceEdition(
            ReferenceTable.NcciPairs, firstDay.ToString(), Declared(setting), firstDay, lastDay, "loaded NCCI code pairs", ncciRows: reader.Table()));
    }

    /// <summary>Adds an edition of medically unlikely edits from the lines of the CSV file that CMS publishes each quarter.</summary>
    /// <param name="lines">
    /// The lines of the file, headings included: code, units, adjudication indicator (<c>2 Date of Service Edit: Policy</c>), rationale.
    /// </param>
    /// <param name="setting">The setting that the file is for; its rows do not say it.</param>
    /// <param name="firstDay">The first day that the release covers; it becomes the id of the edition.</param>
    /// <param name="lastDay">The last day that the release covers; <see cref="ServiceDate.Unknown"/> while it is open.</param>
    /// <returns>The data with the edition added, and what was not read. Rows that are not as expected are reported, and the others load.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="lines"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The first day is unknown or behind the last day.</exception>
    public ReferenceLoad WithMedicallyUnlikelyEdits(IEnumerable<string> lines, ClaimSetting setting, ServiceDate firstDay, ServiceDate lastDay)
    {
        Check(firstDay, lastDay);
        var reader = new MueReader();
        reader.Read(lines ?? throw new ArgumentNullException(nameof(lines)));
        ClaimSetting declared = Declared(setting);
        return Load(reader, new ReferenceEdition(
            ReferenceTable.MedicallyUnlikelyEdits, firstDay.ToString(), declared, firstDay, lastDay, "loaded medically unlikely edits",
            mueRows: reader.Rows(declared)));
    }

    /// <summary>Whether a code stands in any pair row of the edition for a date: a quick test before looking for pairs of two.</summary>
    internal bool OccursInPairs(ProcedureCode code, ServiceDate date, ClaimSetting setting) =>
        Find(ReferenceTable.NcciPairs, date, setting)?.NcciRows?.Holds(code) == true;

    private static ReferenceData Create(IEnumerable<ReferenceEdition> editions)
    {
        var data = new ReferenceData([]);
        foreach (ReferenceEdition edition in editions)
        {
            data = data.With(edition);
        }

        return data;
    }

    private static void Check(ServiceDate firstDay, ServiceDate lastDay)
    {
        if (firstDay.IsUnknown || (!lastDay.IsUnknown && lastDay < firstDay))
        {
            throw new ArgumentOutOfRangeException(nameof(firstDay), "The first day is known and not behind the last day.");
        }
    }

    private static ClaimSetting Declared(ClaimSetting setting) =>
        setting == ClaimSetting.HospitalOutpatient ? setting : ClaimSetting.Practitioner;

    // An edition without a row would let everything pass, so none is added.
    private ReferenceLoad Load(CmsReader reader, ReferenceEdition edition) =>
        reader.Kept > 0 ? new ReferenceLoad(With(edition), edition, reader) : new ReferenceLoad(this, null, reader);

    private ReferenceData With(ReferenceEdition edition)
    {
        var all = new List<ReferenceEdition>(editions);
        int at = all.FindIndex(other => other.FirstDay <= edition.FirstDay);
        all.Insert(at < 0 ? all.Count : at, edition);
        return new ReferenceData(all.ToArray());
    }

    private ReferenceEdition? Find(ReferenceTable table, ServiceDate date, ClaimSetting setting)
    {
        ReferenceEdition? outside = null;
        foreach (ReferenceEdition edition in editions)
        {
            if (!edition.IsOf(table, setting))
            {
                continue;
            }

            if (date.IsUnknown || edition.Covers(date))
            {
                return edition;
            }

            // The first that began before the date is the nearest one; until it is met, the earliest so far.
            if (outside is null || outside.FirstDay > date)
            {
                outside = edition;
            }
        }

        return outside;
    }
}
