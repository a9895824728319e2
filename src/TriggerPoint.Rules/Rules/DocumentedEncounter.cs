using System.Collections.Generic;
using System.Linq;

namespace TriggerPoint.Rules;

/// <summary>All documented sessions of one date as one: what was injected and needled together, and what else the record says of the day.</summary>
internal sealed class DocumentedEncounter
{
    private IReadOnlyList<Finding>? findings;

    public DocumentedEncounter(ServiceDate date, IReadOnlyList<DocumentedSession> sessions, CountingConvention convention)
    {
        Date = date;
        Sessions = sessions;
        InjectionSession[] documented = sessions.Where(session => session.Muscles is not null).Select(Muscles).ToArray();
        Selection = documented.Length == 0 ? null : CptSelector.Select(InjectionSession.Together(documented).WithDate(date), convention);
        HasInjectates = sessions.Any(session => session.InjectateArray is { Length: > 0 });
        Drugs = sessions.All(session => session.InjectateArray is null)
            ? null
            : sessions.SelectMany(session => session.InjectateArray ?? []).Select(injectate => new DocumentedDrug(injectate)).ToArray();
        LeavesDrugsOpen = sessions.Any(session => session.InjectateArray is null) || Shows(SubstanceKind.Unspecified);
        ShowsNoInjection = Selection is { IsNeedlingOnly: true } ? !HasInjectates : sessions.All(session => session.InjectateArray is { Length: 0 });
    }

    public ServiceDate Date { get; }

    public IReadOnlyList<DocumentedSession> Sessions { get; }

    /// <summary>What the muscles support; null when no session names any muscles.</summary>
    public CptSelection? Selection { get; }

    /// <summary>The selection's findings, worked out once.</summary>
    public IReadOnlyList<Finding> Findings => findings ??= Selection?.Findings ?? System.Array.Empty<Finding>();

    /// <summary>Whether a substance is documented as injected.</summary>
    public bool HasInjectates { get; }

    /// <summary>What was injected; null when no session says.</summary>
    public DocumentedDrug[]? Drugs { get; }

    /// <summary>Whether more may have been injected than <see cref="Drugs"/> names: some session does not say, or in words of no table.</summary>
    public bool LeavesDrugsOpen { get; }

    /// <summary>Whether dextrose was injected with nothing but a local anesthetic or saline: prolotherapy, no trigger point injection (TPI-509).</summary>
    public bool IsProlotherapy => Shows(SubstanceKind.Dextrose)
        && ShowsNothingBut(SubstanceKind.Dextrose, SubstanceKind.LocalAnesthetic, SubstanceKind.Saline);

    /// <summary>Whether the record shows needles without an injectate, and nothing else.</summary>
    public bool ShowsNoInjection { get; }

    /// <summary>Whether a substance of a kind is documented; <see cref="SubstanceKind.Unspecified"/> for words of no table.</summary>
    public bool Shows(SubstanceKind kind)
    {
        foreach (DocumentedDrug drug in Drugs ?? [])
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
        foreach (DocumentedDrug drug in Drugs ?? [])
        {
            if (drug.Substance.Kind != one && drug.Substance.Kind != other && drug.Substance.Kind != third)
            {
                return false;
            }
        }

        return true;
    }

    // A session in which nothing was injected is needling, whatever its muscles are filed under (TPI-106).
    private static InjectionSession Muscles(DocumentedSession session)
    {
        InjectionSession muscles = session.InjectateArray is { Length: 0 }
            ? session.Muscles!.WithTechnique(NeedleTechnique.DryNeedling)
            : session.Muscles!;
        return session.Guidance == ImagingGuidance.Unknown ? muscles : muscles.WithGuidance(session.Guidance);
    }
}
