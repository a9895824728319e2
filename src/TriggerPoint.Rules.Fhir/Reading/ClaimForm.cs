using System.Collections.Generic;
using System.Linq;

namespace TriggerPoint.Rules.Fhir;

/// <summary>What a <c>Claim</c> or an <c>ExplanationOfBenefit</c> says.</summary>
internal sealed class ClaimForm
{
    public ClaimForm(ParsedResource resource, Claim claim, IReadOnlyList<InjectionSession?> muscles, IReadOnlyList<ResourceFindings> used)
    {
        Resource = resource;
        Claim = claim;
        Muscles = muscles;
        Used = used;
    }

    public ParsedResource Resource { get; }

    public Claim Claim { get; }

    /// <summary>The muscles of each line's body sites; null where a line has none, or is no trigger point line.</summary>
    public IReadOnlyList<InjectionSession?> Muscles { get; }

    /// <summary>What was found in other resources that the claim was read from.</summary>
    public IReadOnlyList<ResourceFindings> Used { get; }

    /// <summary>What the lines say of muscles.</summary>
    public IEnumerable<DocumentedSession> Documentation => Claim.Lines.Zip(Muscles)
        .Where(line => line.Second is not null)
        .Select(line => DocumentedSession.Create(line.First.Date).WithMuscles(line.Second));

    /// <summary>The trigger point lines as sessions that were billed before.</summary>
    public IEnumerable<PastSession> Sessions => Claim.Lines.Zip(Muscles)
        .Where(line => BodySites.AreMuscles(line.First.Code))
        .Select(line => PastSession.Create(line.First.Date, line.First.Code).WithMuscles(line.Second).WithProvider(line.First.Provider));

    /// <summary>What was found about the trigger point lines, without the numbers of lines that are another claim's.</summary>
    public IEnumerable<Finding> SessionFindings => Resource.Findings.InOrder
        .Where(finding => finding.Line > 0 && BodySites.AreMuscles(Claim.Lines[finding.Line - 1].Code))
        .Select(finding => Finding.ForInput(finding.Rule, finding.Message, finding.Location));

    /// <summary>Whether a session of the history was before the claim, or of its days.</summary>
    public bool IsBefore(PastSession session)
    {
        ServiceDate last = Claim.Lines.Select(line => line.Date).DefaultIfEmpty().Max();
        return last.IsUnknown || session.Date.IsUnknown || session.Date <= last;
    }
}
