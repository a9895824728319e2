using System.Collections.Generic;

namespace TriggerPoint.Rules;

/// <summary>Tokens to elements: the longest phrase of the term table wins, then numbers and levels; what is left is unknown.</summary>
internal sealed class ElementReader
{
    private const int MostPasses = 99;
    private readonly TokenizedText text;
    private readonly List<Element> elements = new();

    private ElementReader(TokenizedText text) => this.text = text;

    public static List<Element> Read(TokenizedText text)
    {
        var reader = new ElementReader(text);
        for (int token = 0; token < text.Tokens.Count;)
        {
            token = reader.ReadFrom(token) + 1;
        }

        return reader.elements;
    }

    /// <summary>Reads one element and answers its last token.</summary>
    private int ReadFrom(int token)
    {
        if (text.Tokens[token].Kind != TokenKind.Word)
        {
            Add(ElementKind.Mark, token, token, mark: text.Tokens[token].Kind);
            return token;
        }

        int last = LongestPhrase(token, out TermEntry entry);
        if (entry.Exists)
        {
            bool number = entry.Context == ContextReading.Number;
            Add(number ? ElementKind.Count : ElementKind.Term, token, last, entry, entry.Value);
            return last;
        }

        return ReadLevel(token) ?? ReadNumber(token) ?? ReadCode(token) ?? ReadUnknown(token);
    }

    private int LongestPhrase(int first, out TermEntry longest)
    {
        longest = default;
        int end = first;
        uint hash = TermHash.Seed;
        int hashed = text.Tokens[first].From;
        int words = 0;
        for (int token = first; token < text.Tokens.Count && words < TermTable.MostWords; token++)
        {
            TextToken part = text.Tokens[token];
            if (part.Kind is not (TokenKind.Word or TokenKind.Slash))
            {
                break;
            }

            for (; hashed < part.To; hashed++)
            {
                hash = TermHash.Add(hash, text.Buffer[hashed]);
            }

            if (part.Kind == TokenKind.Word)
            {
                words++;
                TermEntry found = Vocabulary.Find(text.Buffer, text.Tokens[first].From, part.To - text.Tokens[first].From, hash);
                if (found.Exists)
                {
                    longest = found;
                    end = token;
                }
            }
        }

        return end;
    }

    // L5, C5-6, T4/T5: what follows without space belongs to the level.
    private int? ReadLevel(int first)
    {
        if (!IsLevel(text.Tokens[first]))
        {
            return null;
        }

        int last = first;
        for (int next = first + 1; next < text.Tokens.Count; next++)
        {
            TextToken token = text.Tokens[next];
            bool touches = token.Start - text.Tokens[next - 1].End <= 1;
            bool joins = token.Kind == TokenKind.Slash || (token.Kind == TokenKind.Word && (IsLevel(token) || IsNumber(token)));
            if (!touches || !joins)
            {
                break;
            }

            if (token.Kind == TokenKind.Word)
            {
                last = next;
            }
        }

        Add(ElementKind.Level, first, last);
        return last;
    }

    private int? ReadNumber(int token)
    {
        TextToken word = text.Tokens[token];
        char first = text.Buffer[word.From];
        char final = text.Buffer[word.To - 1];
        if (first == 'x' && word.To - word.From > 1 && TryValue(word.From + 1, word.To, out int times))
        {
            Add(ElementKind.Count, token, token, value: times);
            return token;
        }

        if (first == 'x' && word.To - word.From == 1 && token + 1 < text.Tokens.Count && IsNumber(text.Tokens[token + 1])
            && TryValue(text.Tokens[token + 1].From, text.Tokens[token + 1].To, out times))
        {
            Add(ElementKind.Count, token, token + 1, value: times);
            return token + 1;
        }

        if (first is < '0' or > '9')
        {
            return null;
        }

        if (final == 'x' && TryValue(word.From, word.To - 1, out times))
        {
            Add(ElementKind.Count, token, token, value: times);
            return token;
        }

        if (!IsNumber(word) || !TryValue(word.From, word.To, out times))
        {
            bool nothing = first == '0' && IsVolume(new string(text.Buffer, word.From + 1, word.To - word.From - 1));
            Add(nothing ? ElementKind.Nothing : ElementKind.Amount, token, token);
            return token;
        }

        return ReadBareNumber(token, times);
    }

    // 08/01/2024, 10 mL, 3 x: a bare number is a count unless what follows makes it an amount.
    private int ReadBareNumber(int token, int value)
    {
        int last = token;
        while (last + 2 < text.Tokens.Count && text.Tokens[last + 1].Kind == TokenKind.Slash && IsNumber(text.Tokens[last + 2]))
        {
            last += 2;
        }

        bool amount = last > token;
        if (last + 1 < text.Tokens.Count && text.Tokens[last + 1].Kind == TokenKind.Word)
        {
            int end = LongestPhrase(last + 1, out TermEntry next);
            if (next.Context == ContextReading.Unit)
            {
                if (value == 0 && IsVolume(next.Text))
                {
                    Add(ElementKind.Nothing, token, end);
                    return end;
                }

                amount = true;
                last = end;
            }
            else if (text.Tokens[last + 1].To - text.Tokens[last + 1].From == 1 && text.Buffer[text.Tokens[last + 1].From] == 'x')
            {
                last++;
            }
        }

        Add(amount ? ElementKind.Amount : ElementKind.Count, token, last, value: value);
        return last;
    }

    private static bool IsVolume(string unit) => unit is "cc" or "ccs" or "ml" or "mls";

    // M79.18, J3301: one letter and digits name no muscle.
    private int? ReadCode(int token)
    {
        TextToken word = text.Tokens[token];
        if (word.To - word.From < 3 || text.Buffer[word.From + 1] is < '0' or > '9')
        {
            return null;
        }

        Add(ElementKind.Amount, token, token);
        return token;
    }

    private int ReadUnknown(int token)
    {
        Add(ElementKind.Unknown, token, token);
        return token;
    }

    private bool IsLevel(TextToken token)
    {
        int length = token.To - token.From;
        return token.Kind == TokenKind.Word && length is 2 or 3 && text.Buffer[token.From] is 'c' or 't' or 'l' or 's'
            && text.Buffer[token.From + 1] is >= '1' and <= '9' && (length == 2 || text.Buffer[token.From + 2] is >= '0' and <= '9');
    }

    private bool IsNumber(TextToken token)
    {
        if (token.Kind != TokenKind.Word)
        {
            return false;
        }

        for (int i = token.From; i < token.To; i++)
        {
            if (text.Buffer[i] is < '0' or > '9')
            {
                return false;
            }
        }

        return true;
    }

    private bool TryValue(int from, int to, out int value)
    {
        value = 0;
        for (int i = from; i < to; i++)
        {
            if (text.Buffer[i] is < '0' or > '9' || value > MostPasses)
            {
                return false;
            }

            value = (value * 10) + (text.Buffer[i] - '0');
        }

        return value <= MostPasses;
    }

    private void Add(ElementKind kind, int first, int last, TermEntry entry = default, int value = 0, TokenKind mark = default) =>
        elements.Add(new Element(kind, first, last, entry, value, mark));
}
