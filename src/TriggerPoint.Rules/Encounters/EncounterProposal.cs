using System.Collections.Generic;

namespace TriggerPoint.Rules;

/// <summary>A claim proposed for an encounter, what the scrubber says of it, and what was left out.</summary>
/// <remarks>
/// A proposal is for a coder to read, not to send: what rests on the record alone is said in the notes. Immutable and safe for use by any number of
/// threads.
/// </remarks>
public sealed class EncounterProposal
{
    internal EncounterProposal(Claim claim, ScrubReport report, IReadOnlyList<ProposalNote> notes)
    {
        Claim = claim;
        Report = report;
        Notes = notes;
    }

    /// <summary>The claim; without lines when the record supports none.</summary>
    public Claim Claim { get; }

    /// <summary>
    /// What the scrubber says of the claim, held against the encounter's record, as if the patient had no earlier sessions. No line has an error; a
    /// claim without lines has the one that it has none.
    /// </summary>
    public ScrubReport Report { get; }

    /// <summary>What was left out or left open, and why, in the order of the claim.</summary>
    public IReadOnlyList<ProposalNote> Notes { get; }

    /// <summary>The claim.</summary>
    /// <returns>See <see cref="Claim.ToString"/>.</returns>
    public override string ToString() => Claim.ToString();
}
