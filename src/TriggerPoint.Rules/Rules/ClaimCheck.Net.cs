#if NET
using System;
using System.Runtime.CompilerServices;

namespace TriggerPoint.Rules;

public sealed partial class ClaimCheck
{
    private const int RememberedWordsBits = 11;

    private readonly RecentValues<string> knownWords = new(RememberedWordsBits);
    private char[] scratch = new char[128];

    /// <summary>What is missing, in words with codes and dates among them; a text that was made lately is not made again.</summary>
    internal string Words([InterpolatedStringHandlerArgument("")] ref WordsHandler words) => knownWords.Get(new TextContent(scratch, words.Length));

    /// <summary>Scratch memory for so many characters; those that stand in it are kept.</summary>
    internal char[] Scratch(int length)
    {
        if (length > scratch.Length)
        {
            Array.Resize(ref scratch, Math.Max(length, 2 * scratch.Length));
        }

        return scratch;
    }
}
#endif
