using System;

namespace TriggerPoint.Rules;

/// <summary>Proposes the lines of a claim for a documented encounter, and says what it left out and why.</summary>
/// <remarks>
/// <para>
/// It proposes the trigger point code that the record supports, with one unit; the drugs whose code, date and dose are known, with their units and
/// JW or JZ where the record says what became of the container; the imaging guidance; and the visit with 25 where the record shows work of its own.
/// Then it scrubs its own proposal, and takes off what the rules or the policy bar.
/// </para>
/// <para>It never adds 59 or an X modifier: that is for a coder who has read the record. Immutable and safe for use by any number of threads.</para>
/// </remarks>
public sealed class EncounterCoder
{
    private EncounterCoder(ClaimScrubber scrubber) => Scrubber = scrubber;

    /// <summary>A coder that holds its proposals against <see cref="ClaimScrubber.Default"/>.</summary>
    public static EncounterCoder Default { get; } = new(ClaimScrubber.Default);

    /// <summary>The scrubber, which brings rules, policies and reference data.</summary>
    public ClaimScrubber Scrubber { get; }

    /// <summary>The same coder with another scrubber.</summary>
    /// <param name="scrubber">The scrubber.</param>
    /// <returns>This value when nothing changes.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="scrubber"/> is null.</exception>
    public EncounterCoder WithScrubber(ClaimScrubber scrubber) =>
        (scrubber ?? throw new ArgumentNullException(nameof(scrubber))) == Scrubber ? this : new(scrubber);

    /// <summary>Proposes a claim.</summary>
    /// <param name="claimId">The claim's id; empty for none. Patient and payer can be put on the claim afterwards.</param>
    /// <param name="encounter">What is documented.</param>
    /// <returns>The proposal. A record that supports no line gives a claim without lines and the reasons, never an exception.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="claimId"/> or <paramref name="encounter"/> is null.</exception>
    public EncounterProposal Propose(string claimId, Encounter encounter)
    {
        var draft = new ProposalDraft(
            Scrubber, claimId ?? throw new ArgumentNullException(nameof(claimId)), encounter ?? throw new ArgumentNullException(nameof(encounter)));
        VisitProposal.Add(draft);
        TriggerPointProposal.Add(draft);
        GuidanceProposal.Add(draft);
        DrugProposal.Add(draft);
        return draft.Settle();
    }
}
