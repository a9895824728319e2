namespace TriggerPoint.Rules;

/// <summary>What a draft is of.</summary>
internal enum DraftKind : byte
{
    Muscle,
    Unknown,
    Region,
    Thing,
    SacroiliacJoint,
}

/// <summary>A mention in the making: the passes over a clause settle its side, status and count one after the other.</summary>
internal sealed class Draft
{
    public Draft(DraftKind kind, int firstToken, int lastToken)
    {
        Kind = kind;
        FirstToken = firstToken;
        LastToken = lastToken;
    }

    public DraftKind Kind { get; set; }

    public MuscleSense Sense { get; set; }

    /// <summary>The words in normal form; an ellipsis is written out.</summary>
    public string Words { get; set; } = string.Empty;

    public int FirstToken { get; set; }

    public int LastToken { get; set; }

    public SideReading Side { get; set; }

    /// <summary>Whether the side stands with this mention, as against carried over from one before.</summary>
    public bool HasOwnSide { get; set; }

    /// <summary>Whether its side stands in brackets of its own.</summary>
    public bool IsSideCircled { get; set; }

    /// <summary>Whether a bare L may be the lumbar level.</summary>
    public bool IsSideDoubtful { get; set; }

    /// <summary>Whether other muscles of the record ruled out what else the words may mean.</summary>
    public bool IsReadByNeighbours { get; set; }

    /// <summary>Whether the sides are compared (<c>L&gt;R</c>), which is a finding and proves neither.</summary>
    public bool IsCompared { get; set; }

    /// <summary>Whether "each" stands before it: one side at least, and perhaps both.</summary>
    public bool IsEach { get; set; }

    public int Passes { get; set; }

    public MentionStatus Status { get; set; }

    /// <summary>Whether it is unclear that the words were injected.</summary>
    public bool IsDoubted { get; set; }

    /// <summary>Whether the count beside it is zero.</summary>
    public bool IsDenied { get; set; }

    public bool IsDryNeedling { get; set; }

    /// <summary>Whether one of its sides was answered with no: <c>L: no</c>, <c>L [ ]</c>.</summary>
    public bool IsAnswered { get; set; }

    /// <summary>Whether its left side was taken back (<c>left deferred</c>, <c>L: no</c>).</summary>
    public bool IsLeftWithdrawn { get; private set; }

    /// <summary>Whether its right side was taken back.</summary>
    public bool IsRightWithdrawn { get; private set; }

    /// <summary>The next alternative of the same mention: <c>trap/levator</c>.</summary>
    public Draft? Alternative { get; set; }

    /// <summary>Whether this is an alternative of an earlier draft.</summary>
    public bool IsAlternative { get; set; }

    public bool IsMuscle => Kind == DraftKind.Muscle;

    public bool IsPartlyWithdrawn => IsLeftWithdrawn != IsRightWithdrawn;

    /// <summary>Takes a side back.</summary>
    public void Withdraw(SideReading side)
    {
        IsLeftWithdrawn |= side is SideReading.Left or SideReading.Both;
        IsRightWithdrawn |= side is SideReading.Right or SideReading.Both;
    }

    /// <summary>Takes a side back that is perhaps meant here: a mention of both keeps the other, and one of this side alone is in doubt.</summary>
    public void GiveUp(SideReading side)
    {
        IsDoubted |= Side == side;
        if (Side == SideReading.Both)
        {
            Withdraw(side);
        }
    }

    public bool NamesOneMuscle => IsMuscle && Sense.NamesOneMuscle;
}
