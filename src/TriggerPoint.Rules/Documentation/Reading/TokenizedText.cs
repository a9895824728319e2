using System;
using System.Collections.Generic;
using System.Text;

namespace TriggerPoint.Rules;

/// <summary>
/// A text as words in normal form and marks. Words that stand beside each other are one space apart in <see cref="Buffer"/>, words around a
/// slash touch it, so that a phrase of the term table is one stretch of it.
/// </summary>
/// <remarks>
/// The normal form is lower case, without apostrophes, with hyphens and brackets as spaces and dotted initials closed up (<c>q.l.</c> is <c>ql</c>).
/// It is written out here instead of taken from the runtime, so that it is the same on every platform and keeps every position.
/// </remarks>
internal sealed class TokenizedText
{
    private const int LongestAbbreviation = 4;
    private const int LongestTermWithShortEnd = 5;
    private const int ShortestContraction = 4;
    private const char Separator = '\u0001';

    private static readonly char[] Ticks = { '✓', '✔', '☑' };

    private readonly string source;
    private readonly List<TextToken> tokens = new();
    private int used;
    private bool? hasTicks;

    private TokenizedText(string source)
    {
        this.source = source;

        // A percent sign is spelled out in three letters and a space; nothing grows more.
        Buffer = new char[(source.Length * 4) + 4];
    }

    public char[] Buffer { get; }

    public IReadOnlyList<TextToken> Tokens => tokens;

    public static TokenizedText Of(string source)
    {
        var text = new TokenizedText(source);
        text.Read();
        return text;
    }

    public string Normal(int firstToken, int lastToken) =>
        new(Buffer, tokens[firstToken].From, tokens[lastToken].To - tokens[firstToken].From);

    /// <summary>The words and slashes of one term in normal form, without other marks.</summary>
    public static string NormalFormOf(string term)
    {
        TokenizedText text = Of(term);
        var normal = new StringBuilder();
        foreach (TextToken token in text.tokens)
        {
            if (token.Kind == TokenKind.Word)
            {
                normal.Append(normal.Length > 0 && normal[normal.Length - 1] != '/' ? " " : string.Empty).Append(text.Buffer, token.From, token.To - token.From);
            }
            else if (token.Kind == TokenKind.Slash)
            {
                normal.Append('/');
            }
        }

        return normal.ToString();
    }

    private void Read()
    {
        for (int at = 0; at < source.Length;)
        {
            char c = CharacterFolding.Fold(source[at]);
            if (IsWord(c))
            {
                at = ReadWord(at);
                continue;
            }

            at = ReadMark(c, at);
        }
    }

    private int ReadWord(int start)
    {
        Separate();
        int from = used;
        int at = start;
        int segment = start;
        for (; at < source.Length; at++)
        {
            char c = CharacterFolding.Fold(source[at]);
            if (IsWord(c))
            {
                Buffer[used++] = c;
            }
            else if (c == '.' && JoinsInitials(segment, at))
            {
                segment = at + 1;
            }
            else if (c == '.' && IsDigit(at - 1) && IsDigit(at + 1))
            {
                Buffer[used++] = '.';
            }
            else if (c != '\'' && c != CharacterFolding.Nothing)
            {
                break;
            }
        }

        // The closing dot of dotted initials belongs to them.
        if (segment > start && at < source.Length && source[at] == '.')
        {
            at++;
        }

        if (!TakeContraction(start, at, from) && !TakeCountOfSide(start, at, from))
        {
            tokens.Add(new TextToken(TokenKind.Word, start, at, from, used));
        }

        return at;
    }

    // "won't" and "can't" are not among them: "wont" and "cant" are words.
    private static bool IsContracted(string word) =>
        word is "was" or "were" or "is" or "are" or "has" or "have" or "had" or "do" or "does" or "did" or "could" or "would" or "should";

    // "2R 1L": a count and a side.
    private bool TakeCountOfSide(int start, int end, int from)
    {
        int digits = used - from - 1;
        if (digits is not (1 or 2) || end - start != digits + 1 || !IsDigit(start) || !IsDigit(end - 2) || Buffer[used - 1] is not ('r' or 'l'))
        {
            return false;
        }

        used--;
        tokens.Add(new TextToken(TokenKind.Word, start, end - 1, from, used));
        Spell(char.ToLowerInvariant(source[end - 1]).ToString(), end - 1, end);
        return true;
    }

    // "wasn't", "wasnt": two words, the second of which denies.
    private bool TakeContraction(int start, int end, int from)
    {
        if (used - from < ShortestContraction || Buffer[used - 1] != 't' || Buffer[used - 2] != 'n'
            || !IsContracted(new string(Buffer, from, used - from - 2)))
        {
            return false;
        }

        int not = end - 1;
        while (CharacterFolding.Fold(source[not]) != 'n')
        {
            not--;
        }

        used -= 2;
        tokens.Add(new TextToken(TokenKind.Word, start, not, from, used));
        Spell("not", not, end);
        return true;
    }

    // A dot between two single letters: q.l., i.t.
    private bool JoinsInitials(int segment, int dot) =>
        dot - segment == 1 && IsLetter(dot - 1) && IsLetter(dot + 1) && !IsLetter(dot + 2);

    private int ReadMark(char c, int at)
    {
        switch (c)
        {
            case '/' when EndsWith(at):
                return at + 1;
            case '/':
                Mark(TokenKind.Slash, at, 1);
                return at + 1;
            case ',':
                Mark(TokenKind.Comma, at, 1);
                return at + 1;
            case '&' or '+':
                Mark(TokenKind.Plus, at, 1);
                return at + 1;
            case ';' or '|' or '•':
                Mark(TokenKind.Break, at, 1);
                return at + 1;
            case '\n' or '\r' when WrapsPhrase(at):
                return at + 1;
            case '\n' or '\r':
                Mark(TokenKind.LineBreak, at, 1);
                return at + 1;
            case ':':
                Mark(TokenKind.Colon, at, 1);
                return at + 1;
            case '>' or '<' or '=':
                Mark(TokenKind.Compare, at, 1);
                return at + 1;
            case '☐':
                Mark(TokenKind.Unchecked, at, 1);
                return at + 1;
            case '☑' or '☒' or '✓' or '✔':
                Mark(TokenKind.Checked, at, 1);
                return at + 1;
            case '(' or '[':
                return ReadOpening(at);
            case ')' or ']':
                Mark(TokenKind.Close, at, 1);
                return at + 1;
            case '✗' or '✘' when HasTicks():
                Mark(TokenKind.Unchecked, at, 1);
                return at + 1;
            case '?' or '✗' or '✘':
            case '-' or '−' when Dangles(at):
                Mark(TokenKind.Doubt, at, 1);
                return at + 1;
            case '!':
                Mark(TokenKind.Break, at, 1);
                return at + 1;
            case '_':
                return ReadUnderscores(at);
            case '%':
                Spell("pct", at, at + 1);
                return at + 1;
            case '*' when IsDigit(at + 1):
                return ReadTimes(at);
            case '.' when EndsSentence(at):
                Mark(TokenKind.Break, at, 1);
                return at + 1;
            default:
                return at + 1;
        }
    }

    // [ ], [x], [X] and ( ) at the head of a form's line are boxes; any other bracket only groups.
    private int ReadOpening(int at)
    {
        int inside = at + 1;
        while (inside < source.Length && source[inside] is ' ' or '_')
        {
            inside++;
        }

        bool crossed = inside < source.Length && source[inside] is 'x' or 'X' or '✓' or '✔';
        int close = crossed ? inside + 1 : inside;
        while (close < source.Length && source[close] == ' ')
        {
            close++;
        }

        bool box = crossed || source[at] == '[' || close > at + 1;
        if (box && close < source.Length && source[close] is ')' or ']')
        {
            Mark(crossed ? TokenKind.Checked : TokenKind.Unchecked, at, close + 1 - at);
            return close + 1;
        }

        Mark(TokenKind.Open, at, 1);
        return at + 1;
    }

    // R _X_ L ___: a line to fill in, empty or not.
    private int ReadUnderscores(int at)
    {
        int end = at + 1;
        while (end < source.Length && CharacterFolding.Fold(source[end]) == '_')
        {
            end++;
        }

        bool filled = (end < source.Length && IsWord(CharacterFolding.Fold(source[end]))) || (at > 0 && IsWord(CharacterFolding.Fold(source[at - 1])));
        if (end - at > 1 && !filled)
        {
            Mark(TokenKind.Blank, at, end - at);
        }

        return end;
    }

    private int ReadTimes(int at)
    {
        Separate();
        int from = used;
        Buffer[used++] = 'x';
        int end = at + 1;
        for (; IsDigit(end); end++)
        {
            Buffer[used++] = source[end];
        }

        tokens.Add(new TextToken(TokenKind.Word, at, end, from, used));
        return end;
    }

    private void Spell(string word, int start, int end)
    {
        Separate();
        int from = used;
        foreach (char c in word)
        {
            Buffer[used++] = c;
        }

        tokens.Add(new TextToken(TokenKind.Word, start, end, from, used));
    }

    // A dot ends a sentence unless it may end an abbreviation: "Lt. gluteus", "glut. med".
    private bool EndsSentence(int dot)
    {
        int next = dot + 1;
        if (next < source.Length && !char.IsWhiteSpace(source[next]))
        {
            return false;
        }

        while (next < source.Length && char.IsWhiteSpace(source[next]))
        {
            next++;
        }

        if (next >= source.Length)
        {
            return true;
        }

        return !char.IsLower(source[next]) && !MayBeAbbreviation(next);
    }

    // "Lt. Trapezius" and "Glut. Med." go on; "R trap. Patient declined" does not: trap is a word of its own and "trap patient" is none.
    private bool MayBeAbbreviation(int next)
    {
        TextToken last = tokens.Count > 0 ? tokens[tokens.Count - 1] : default;
        int length = last.To - last.From;
        if (last.Kind != TokenKind.Word || length is 0 or > LongestAbbreviation || char.IsDigit(Buffer[last.To - 1]))
        {
            return false;
        }

        string word = new(Buffer, last.From, length);
        TermEntry entry = Vocabulary.Find(word);
        if (entry.Side != SideReading.None && tokens.Count > 1 && tokens[tokens.Count - 2].Kind == TokenKind.Word)
        {
            // "trap R. Lev L." and "2 ml L. Levator": the letter belongs to what stands before it.
            TextToken before = tokens[tokens.Count - 2];
            TermEntry behind = Vocabulary.Find(new string(Buffer, before.From, before.To - before.From));
            return !(behind.IsMuscleWord || behind.Context == ContextReading.Unit);
        }

        if (EndsTerm())
        {
            return false;
        }

        if (!entry.Exists || entry.Side != SideReading.None)
        {
            return true;
        }

        int end = next;
        while (end < source.Length && char.IsLetter(source[end]))
        {
            end++;
        }

        return Vocabulary.Find(word + " " + source.Substring(next, end - next).ToLowerInvariant()).IsMuscleWord;
    }

    // "levator ani. Left trapezius": a short word that ends a term of several words is no abbreviation.
    private bool EndsTerm()
    {
        int first = tokens.Count - 1;
        for (int words = 2; words <= LongestTermWithShortEnd && first > 0 && tokens[first - 1].Kind == TokenKind.Word; words++)
        {
            first--;
            if (Vocabulary.Find(new string(Buffer, tokens[first].From, tokens[tokens.Count - 1].To - tokens[first].From)).IsMuscleWord)
            {
                return true;
            }
        }

        return false;
    }

    private void Mark(TokenKind kind, int at, int length)
    {
        char sign = kind == TokenKind.Slash ? '/' : Separator;
        int from = used;
        Buffer[used++] = sign;
        tokens.Add(new TextToken(kind, at, at + length, from, used));
    }

    // One space between words; nothing beside a slash; marks separate by themselves.
    private void Separate()
    {
        if (tokens.Count > 0 && tokens[tokens.Count - 1].Kind == TokenKind.Word)
        {
            Buffer[used++] = ' ';
        }
    }

    // "right levator\nscapulae": a line that breaks within a phrase of the table.
    private bool WrapsPhrase(int at)
    {
        int next = at;
        while (next < source.Length && char.IsWhiteSpace(source[next]))
        {
            next++;
        }

        int end = next;
        while (IsLetter(end))
        {
            end++;
        }

        TextToken last = tokens.Count > 0 ? tokens[tokens.Count - 1] : default;
        return end > next && last.Kind == TokenKind.Word && last.To > last.From
            && Vocabulary.Find(new string(Buffer, last.From, last.To - last.From) + " " + source.Substring(next, end - next).ToLowerInvariant()).IsMuscleWord;
    }

    // Beside ticks a cross is a no; alone it may be a mark.
    private bool HasTicks() => hasTicks ??= source.IndexOfAny(Ticks) >= 0;

    // "L trap -", "R trap (-)": a minus that joins nothing says something, and nobody knows what.
    private bool Dangles(int minus)
    {
        int next = minus + 1;
        while (next < source.Length && source[next] is ' ' or '-')
        {
            next++;
        }

        return minus > 0 && source[minus - 1] is ' ' or '(' or '[' or '-' && (next >= source.Length || source[next] is ',' or ';' or ')' or ']' or '\n' or '\r');
    }

    // The slash of "w/ lidocaine" belongs to the w.
    private bool EndsWith(int slash) =>
        slash > 0 && source[slash - 1] is 'w' or 'W' && (slash < 2 || !char.IsLetter(source[slash - 2])) && !(slash + 1 < source.Length && source[slash + 1] is 'o' or 'O');

    private bool IsDigit(int at) => at >= 0 && at < source.Length && source[at] is >= '0' and <= '9';

    private bool IsLetter(int at) => at >= 0 && at < source.Length && char.IsLetter(source[at]);

    private static bool IsWord(char c) => char.IsLetterOrDigit(c);
}
