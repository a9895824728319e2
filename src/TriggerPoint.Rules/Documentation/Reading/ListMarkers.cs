namespace TriggerPoint.Rules;

/// <summary>Numbers and letters that run on from 1 and a in front of the items of a list, each with its dot or bracket: <c>1. R trap 2. L trap</c>.</summary>
internal sealed class ListMarkers
{
    private readonly string source;
    private readonly TokenizedText text;
    private readonly PendingElements pending;
    private int nextNumber = 1;
    private char nextLetter = 'a';

    public ListMarkers(string source, TokenizedText text, PendingElements pending)
    {
        this.source = source;
        this.text = text;
        this.pending = pending;
    }

    /// <summary>Takes an element for the next marker, if it is one, and the word of its number out of what is pending.</summary>
    /// <param name="element">The element.</param>
    /// <param name="isInBrackets">Whether a bracket opens before it.</param>
    /// <param name="isBehindMuscle">Whether the text has named a muscle before.</param>
    public bool Take(Element element, bool isInBrackets, bool isBehindMuscle)
    {
        if (IsLetter(element))
        {
            nextLetter++;
            return true;
        }

        bool taken = IsNumber(element, isInBrackets, isBehindMuscle);
        nextNumber += taken ? 1 : 0;
        return taken;
    }

    private bool IsNumber(Element element, bool isInBrackets, bool isBehindMuscle)
    {
        if (element.Kind != ElementKind.Count || element.FirstToken != element.LastToken || element.Value != nextNumber)
        {
            return false;
        }

        TextToken token = text.Tokens[element.FirstToken];
        if (!char.IsDigit(source[token.Start]) || !char.IsDigit(source[token.End - 1]))
        {
            return false;
        }

        bool begins = pending.Count == 0 || pending.Last.Is(TokenKind.Comma);
        if ((begins && token.Start > 0 && source[token.Start - 1] == '#') || TakeNumberWord())
        {
            return true;
        }

        char behind = token.End < source.Length ? source[token.End] : ' ';
        return behind == '.' || (behind == ')' && (!isInBrackets || nextNumber > 1 || !isBehindMuscle));
    }

    // "No 1 R trap, No 2 L trap": the word belongs to the number.
    private bool TakeNumberWord()
    {
        bool word = pending.Count > 0 && pending.Last.Is(ContextReading.Not) && pending.Last.Entry.Text == "no";
        if (word)
        {
            pending.RemoveLast();
        }

        return word;
    }

    // a. L infraspinatus, then b. on a line of its own.
    private bool IsLetter(Element element)
    {
        TextToken token = text.Tokens[element.FirstToken];
        return (pending.Count == 0 || nextLetter > 'a') && element.FirstToken == element.LastToken && token.To - token.From == 1 && text.Buffer[token.From] == nextLetter
            && token.Start + 1 < source.Length && source[token.Start + 1] is '.' or ')';
    }
}
