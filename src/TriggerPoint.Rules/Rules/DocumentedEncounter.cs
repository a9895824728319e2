using System;
using System.Collections.Generic;
using System.Linq;

namespace TriggerPoint.Rules;

/// <summary>All documented sessions of one date as one: what was injected and needled together, and what else the record says of the day.</summary>
internal sealed class DocumentedEncounter
{
    private readonly List<DocumentedSession> sessions = new();
    private readonly List<DocumentedDrug> drugs = new();
    private IReadOnlyList<Finding>? findings;

    public ServiceDate Date { get; private set; }

    public List<DocumentedSession> Sessions => sessions;

    /// <summary>What the muscles support; null when no session names any muscles.</summary>
    public CptSelection? Selection { get; private set; }

    /// <summary>The selection's findings, worked out once.</summary>
    public IReadOnlyList<Finding> Findings => findings ??= Selection?.Findings ?? Array.Empty<Finding>();

    /// <summary>Whether a substance is documented as injected.</summary>
    public bool HasInjectates { get; private set; }

    /// <summary>What was injected; null when no session says.</summary>
    public List<DocumentedDrug>? Drugs { get; private set; }

    /// <summary>Whether more may have been injected than <see cref="Drugs"/> names: some session does not say, or in words of no table.</summary>
    public bool LeavesDrugsOpen { get; private set; }

    /// <summary>Whether dextrose was injected with nothing but a local anesthetic or saline: prolotherapy, no trigger point injection (TPI-509).</summary>
    public bool IsProlotherapy => IsLikeProlotherapy && !Shows(SubstanceKind.Unspecified);

    /// <summary>Whether it would be prolotherapy, but for drugs that are of no table or not told.</summary>
    public bool MayBeProlotherapy => IsLikeProlotherapy && LeavesDrugsOpen;

    private bool IsLikeProlotherapy => Shows(SubstanceKind.Dextrose)
        && drugs.TrueForAll(static drug => drug.Substance.Kind is SubstanceKind.Unspecified or SubstanceKind.Dextrose or SubstanceKind.LocalAnesthetic or SubstanceKind.Saline);

    /// <summary>Whether the record shows needles without an injectate, and nothing else.</summary>
    public bool ShowsNoInjection { get; private set; }

    /// <summary>Puts together what a record says of a date; what was put together before is forgotten.</summary>
    /// <param name="date">The date.</param>
    /// <param name="ofDate">The sessions of the date.</param>
    /// <param name="convention">How muscles are counted.</param>
    public void Begin(ServiceDate date, List<DocumentedSession> ofDate, CountingConvention convention)
    {
        Clear();
        Date = date;
        bool saysDrugs = false;
        bool saysNoDrugs = true;
        foreach (DocumentedSession session in ofDate)
        {
            sessions.Add(session);
            saysDrugs |= session.InjectateArray is not null;
            saysNoDrugs &= session.InjectateArray is { Length: 0 };
            LeavesDrugsOpen |= session.InjectateArray is null;
            foreach (Injectate injectate in session.InjectateArray ?? Array.Empty<Injectate>())
            {
                drugs.Add(new DocumentedDrug(injectate));
            }
        }

        Drugs = saysDrugs ? drugs : null;
        HasInjectates = drugs.Count > 0;
        LeavesDrugsOpen |= Shows(SubstanceKind.Unspecified);
        Selection = Muscles() is { } muscles ? CptSelector.Select(muscles, convention) : null;
        ShowsNoInjection = Selection is { IsNeedlingOnly: true } ? !HasInjectates : saysNoDrugs;
    }

    /// <summary>Lets go of the record.</summary>
    public void Clear()
    {
        sessions.Clear();
        drugs.Clear();
        findings = null;
        Selection = null;
        LeavesDrugsOpen = false;
    }

    /// <summary>Whether a substance of a kind is documented; <see cref="SubstanceKind.Unspecified"/> for words of no table.</summary>
    public bool Shows(SubstanceKind kind)
    {
        foreach (DocumentedDrug drug in drugs)
        {
            if (drug.Substance.Kind == kind)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether all that is documented as injected is of three kinds.</summary>
    public bool ShowsNothingBut(SubstanceKind one, SubstanceKind other, SubstanceKind third)
    {
        foreach (DocumentedDrug drug in drugs)
        {
            if (drug.Substance.Kind != one && drug.Substance.Kind != other && drug.Substance.Kind != third)
            {
                return false;
            }
        }

        return true;
    }

    // Those of the session that names muscles, or of all that do together.
    private InjectionSession? Muscles()
    {
        InjectionSession? only = null;
        foreach (DocumentedSession session in sessions)
        {
            if (session.MusclesOn(Date) is { } muscles)
            {
                if (only is not null)
                {
                    return InjectionSession.Together(sessions.Select(each => each.MusclesOn(Date)).OfType<InjectionSession>()).WithDate(Date);
                }

                only = muscles;
            }
        }

        return only;
    }
}
