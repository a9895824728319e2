using System;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.Linq;

namespace TriggerPoint.Rules;

/// <summary>
/// One piece of evidence: words of a record, and the muscle sites they may mean.
/// </summary>
/// <remarks>
/// <para>
/// Evidence is kept apart from what it is evidence of. <see cref="Proves"/> says whether at least one of the <see cref="Candidates"/> was
/// injected for certain, <see cref="Reach"/> how many may have been. <c>right levator scapulae</c> proves its one candidate;
/// <c>rotator cuff, left</c> proves one of four and may mean several; <c>neck</c> proves none and sets no bound.
/// </para>
/// <para>
/// Equality is that of the evidence: the words and where they stood do not matter. Immutable and safe for use by any number of threads.
/// </para>
/// </remarks>
public sealed class MuscleMention : IEquatable<MuscleMention>
{
    private static readonly IReadOnlyList<MuscleSite> NoSites = new ReadOnlyCollection<MuscleSite>(Array.Empty<MuscleSite>());
    private readonly string? text;
    private readonly MentionTraits traits;

    internal MuscleMention(MentionKind kind, bool proves, MentionReach reach, IReadOnlyList<MuscleSite> candidates)
        : this(kind, proves, reach, candidates, default, default, 0, null, default, MentionTraits.None)
    {
    }

    internal MuscleMention(
        MentionKind kind,
        bool proves,
        MentionReach reach,
        IReadOnlyList<MuscleSite> candidates,
        MuscleGroup group,
        MentionStatus status,
        int needlePasses,
        string? text,
        TextSpan span,
        MentionTraits traits)
    {
        Kind = kind;
        Proves = proves;
        Reach = reach;
        Candidates = candidates;
        Group = group;
        Status = status;
        NeedlePasses = needlePasses;
        this.text = text;
        Span = span;
        this.traits = traits;
    }

    /// <summary>How well the words name a muscle.</summary>
    public MentionKind Kind { get; }

    /// <summary>What the record says happened.</summary>
    public MentionStatus Status { get; }

    /// <summary>Whether at least one of the candidates was injected for certain.</summary>
    public bool Proves { get; }

    /// <summary>How many muscles may be meant.</summary>
    public MentionReach Reach { get; }

    /// <summary>The sites that may be meant; one for a named muscle, none when the words set no bound or name no muscle.</summary>
    public IReadOnlyList<MuscleSite> Candidates { get; }

    /// <summary>The group that the words name; <see cref="MuscleGroup.Unspecified"/> when they name none.</summary>
    public MuscleGroup Group { get; }

    /// <summary>How many injections or needle passes the words record; 0 when they record none. Never counted (TPI-102).</summary>
    public int NeedlePasses { get; }

    /// <summary>The words as they were read, or as the library would write them for evidence made in code.</summary>
    public string Text => text ?? Written();

    /// <summary>Where the words stood in the text that was read; empty for evidence made in code.</summary>
    public TextSpan Span { get; }

    /// <summary>Whether a letter could be a side or a spinal level, as in <c>L paraspinals</c>; the side is then left unspecified.</summary>
    public bool IsSideDoubtful => (traits & MentionTraits.SideDoubtful) != 0;

    /// <summary>Whether the words name a sacroiliac joint, the one place without a muscle that may carry the code (TPI-108).</summary>
    public bool IsSacroiliacJoint => (traits & MentionTraits.SacroiliacJoint) != 0;

    /// <summary>Whether the words mean several things by themselves, and other muscles of the record ruled the others out (<c>LS</c> beside <c>UT</c>).</summary>
    public bool IsReadByNeighbours => (traits & MentionTraits.ReadByNeighbours) != 0;

    /// <summary>Whether one site is meant for certain, so that nothing about this mention is open but perhaps its side.</summary>
    public bool IsSettled => Proves && Reach == MentionReach.One && Candidates.Count == 1;

    /// <summary>The one site of a mention that names one; <see cref="MuscleSite.Unspecified"/> for any other.</summary>
    public MuscleSite Site => Candidates.Count == 1 && Reach == MentionReach.One ? Candidates[0] : default;

    /// <summary>Catalogue names near to words that are unknown, best first; empty for every other kind. Worked out on each read.</summary>
    public IReadOnlyList<string> Suggestions => Kind == MentionKind.Unknown && text is not null ? NearestTerms.To(text) : Array.Empty<string>();

    internal bool MayCount => Reach != MentionReach.Nothing;

    /// <summary>Evidence of one site.</summary>
    /// <param name="site">The site; <see cref="MuscleSite.Unspecified"/> gives <see cref="Unnamed"/>.</param>
    /// <returns>The evidence.</returns>
    public static MuscleMention Of(MuscleSite site) =>
        site.Muscle.IsUnspecified ? Unnamed() : new(MentionKind.Exact, true, MentionReach.One, Sites(site));

    /// <summary>Evidence of at least one of several sites.</summary>
    /// <param name="sites">The sites; repeated and unspecified ones are dropped. One site gives <see cref="Of"/>, none gives <see cref="Unnamed"/>.</param>
    /// <returns>The evidence.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="sites"/> is null.</exception>
    public static MuscleMention AnyOf(IEnumerable<MuscleSite> sites)
    {
        MuscleSite[] known = (sites ?? throw new ArgumentNullException(nameof(sites)))
            .Where(site => !site.Muscle.IsUnspecified).Distinct().OrderBy(site => site.Side).ThenBy(site => site.Muscle).ToArray();
        return known.Length > 1 ? new(MentionKind.Vague, true, MentionReach.Several, Sites(known)) : Of(known.FirstOrDefault());
    }

    /// <summary>Evidence that a group word gives.</summary>
    /// <param name="group">The group; <see cref="MuscleGroup.Unspecified"/> gives <see cref="Unnamed"/>.</param>
    /// <param name="side">The documented side.</param>
    /// <returns>The evidence: one member at least, or for a region word nothing but an open count.</returns>
    public static MuscleMention OfGroup(MuscleGroup group, Side side) =>
        group.IsUnspecified ? Unnamed() : MuscleSense.OfGroup(group).At(side, null, default, 0, MentionStatus.Injected);

    /// <summary>Evidence that something was injected, but not what: it proves no muscle and sets no bound.</summary>
    /// <returns>The evidence.</returns>
    public static MuscleMention Unnamed() => new(MentionKind.Vague, false, MentionReach.Open, NoSites);

    /// <inheritdoc/>
    public bool Equals(MuscleMention? other) =>
        ReferenceEquals(this, other)
        || (other is not null && Kind == other.Kind && Status == other.Status && Proves == other.Proves && Reach == other.Reach
            && Group == other.Group && traits == other.traits && Candidates.SequenceEqual(other.Candidates));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as MuscleMention);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        unchecked
        {
            int hash = ((int)Kind * 31) + (int)Status;
            foreach (MuscleSite site in Candidates)
            {
                hash = (hash * 31) + site.GetHashCode();
            }

            return hash;
        }
    }

    /// <summary>The words, see <see cref="Text"/>.</summary>
    /// <returns>The words.</returns>
    public override string ToString() => Text;

    internal static IReadOnlyList<MuscleSite> Sites(params MuscleSite[] sites) =>
        sites.Length == 0 ? NoSites : new ReadOnlyCollection<MuscleSite>(sites);

    /// <summary>The evidence in words that <see cref="MuscleLexicon"/> reads back.</summary>
    private string Written()
    {
        if (!Group.IsUnspecified)
        {
            Side side = Candidates.Count == 0 ? Side.Unspecified : Candidates[0].Side;
            return side == Side.Unspecified ? Group.Name : $"{SideNames.Of(side)} {Group.Name}";
        }

        return Candidates.Count == 0 ? "unspecified muscle" : string.Join(" or ", Candidates.Select(site => site.Words));
    }
}
