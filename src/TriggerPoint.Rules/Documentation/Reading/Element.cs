namespace TriggerPoint.Rules;

internal enum ElementKind : byte
{
    /// <summary>A phrase of the term table.</summary>
    Term,

    /// <summary>A word that is in no table.</summary>
    Unknown,

    /// <summary>How often: <c>x6</c>, <c>3x</c>, <c>two</c>, <c>4</c>.</summary>
    Count,

    /// <summary>How many muscles: <c>2 muscles</c>.</summary>
    Muscles,

    /// <summary>A spinal level: <c>L5</c>, <c>C5-6</c>.</summary>
    Level,

    /// <summary>An amount that is no count: <c>25g</c>, <c>0.5</c>, <c>08/01/2024</c>.</summary>
    Amount,

    /// <summary>An amount of nothing: <c>0 cc</c>.</summary>
    Nothing,

    /// <summary>A mark of the text.</summary>
    Mark,
}

/// <summary>The smallest piece of a text that means something: a phrase, a number or a mark.</summary>
internal readonly struct Element
{
    public Element(ElementKind kind, int firstToken, int lastToken, TermEntry entry, int value, TokenKind mark)
    {
        Kind = kind;
        FirstToken = firstToken;
        LastToken = lastToken;
        Entry = entry;
        Value = value;
        Mark = mark;
    }

    public ElementKind Kind { get; }

    public int FirstToken { get; }

    public int LastToken { get; }

    public TermEntry Entry { get; }

    /// <summary>The number of a count or of muscles.</summary>
    public int Value { get; }

    public TokenKind Mark { get; }

    /// <summary>Whether it says, behind what it is about, that it was not done or not yet.</summary>
    public bool PutsOff => Is(ContextReading.Deferred) || Is(ContextReading.Denied);

    /// <summary>Whether it says that injecting was done, as against the injection: <c>injected</c>, <c>were performed</c>.</summary>
    public bool IsInjectionVerb => Is(ContextReading.Injected) && Entry.Text.EndsWith("ed", System.StringComparison.Ordinal);

    /// <summary>Three numbers with slashes: <c>3/1/24</c>.</summary>
    public bool IsDate => Kind == ElementKind.Amount && LastToken - FirstToken == 4;

    /// <summary>Whether it is of a side, by itself or as part of a name.</summary>
    public bool IsSide => Entry.Side != SideReading.None;

    /// <summary>A box of a form, crossed or empty.</summary>
    public bool IsBox => Is(TokenKind.Checked) || Is(TokenKind.Unchecked);

    public bool EndsSentence => Is(TokenKind.Break) || Is(TokenKind.LineBreak);

    /// <summary>Whether it says that its sentence is of something else than what was injected here: it was found, put off, denied, or done before.</summary>
    public bool IsOfAnother => Entry.Context is ContextReading.History or ContextReading.Finding or ContextReading.Deferred or ContextReading.Denied or ContextReading.Not;

    public Element As(ElementKind kind) => new(kind, FirstToken, LastToken, Entry, Value, Mark);

    public bool Is(TokenKind mark) => Kind == ElementKind.Mark && Mark == mark;

    public bool Is(ContextReading context) => Kind == ElementKind.Term && Entry.Context == context;
}
