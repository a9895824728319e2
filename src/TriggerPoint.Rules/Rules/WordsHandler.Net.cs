#if NET
using System;
using System.Runtime.CompilerServices;

namespace TriggerPoint.Rules;

/// <summary>Puts words, codes and dates together in the scratch memory of a check, see <see cref="ClaimCheck.Words"/>.</summary>
[InterpolatedStringHandler]
internal ref struct WordsHandler
{
    private readonly ClaimCheck check;

    public WordsHandler(int literalLength, int formattedCount, ClaimCheck check)
    {
        _ = literalLength;
        _ = formattedCount;
        this.check = check;
        Length = 0;
    }

    /// <summary>How many characters stand in the scratch memory.</summary>
    public int Length { get; private set; }

    public void AppendLiteral(string words) => AppendFormatted(words);

    public void AppendFormatted(string words)
    {
        words.CopyTo(check.Scratch(Length + words.Length).AsSpan(Length));
        Length += words.Length;
    }

    public void AppendFormatted<T>(T value)
        where T : struct, ISpanFormattable
    {
        int written;
        int room = Length;
        while (!value.TryFormat(check.Scratch(room).AsSpan(Length), out written, default, null))
        {
            room = (2 * room) + 1;
        }

        Length += written;
    }
}
#endif
