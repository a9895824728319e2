namespace TriggerPoint.Rules;

/// <summary>A side as a clause states it: one word, or several that belong together.</summary>
internal readonly struct SidePhrase
{
    public SidePhrase(SideReading reading, bool isLetterL, bool inBrackets, bool isCompared = false, bool isAnsweredNo = false, bool isCircled = false)
    {
        IsCircled = isCircled;
        IsAnsweredNo = isAnsweredNo;
        Reading = reading;
        IsLetterL = isLetterL;
        InBrackets = inBrackets;
        IsCompared = isCompared;
    }

    public SideReading Reading { get; }

    public bool IsLetterL { get; }

    public bool InBrackets { get; }

    public bool IsCompared { get; }

    public bool IsAnsweredNo { get; }

    /// <summary>Whether it stands in brackets of its own, as if it were circled: <c>(R) L</c>.</summary>
    public bool IsCircled { get; }

    /// <summary>Whether an element is a side word and not part of a name.</summary>
    public static bool IsSide(Item item, Element element) =>
        element.IsSide
        && !item.Drafts.Exists(draft => draft.FirstToken <= element.FirstToken && draft.LastToken >= element.LastToken);

    public static SideReading Both(SideReading one, SideReading other) => one == other ? one : SideReading.Both;
}
