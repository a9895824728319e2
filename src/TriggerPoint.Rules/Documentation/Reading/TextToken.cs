namespace TriggerPoint.Rules;

internal enum TokenKind : byte
{
    Word,
    Slash,
    Comma,
    Plus,
    Break,
    LineBreak,
    Colon,
    Open,
    Close,
    Compare,
    Checked,
    Unchecked,
    Blank,
    Doubt,
}

/// <summary>A word or a mark of a text: where it stands there, and for words where its normal form stands in the buffer.</summary>
internal readonly struct TextToken
{
    public TextToken(TokenKind kind, int start, int end, int from, int to)
    {
        Kind = kind;
        Start = start;
        End = end;
        From = from;
        To = to;
    }

    public TokenKind Kind { get; }

    public int Start { get; }

    public int End { get; }

    /// <summary>The normal form's first character in <see cref="TokenizedText.Buffer"/>.</summary>
    public int From { get; }

    /// <summary>The position behind the normal form.</summary>
    public int To { get; }
}
