#if NET
using System;

namespace TriggerPoint.Rules;

/// <summary>A text as it stands in scratch memory.</summary>
internal readonly struct TextContent : IContent<string>
{
    private readonly char[] scratch;
    private readonly int length;

    public TextContent(char[] scratch, int length)
    {
        this.scratch = scratch;
        this.length = length;
    }

    public int Hash => ContentHash.Of(Text);

    private ReadOnlySpan<char> Text => scratch.AsSpan(0, length);

    public bool IsThatOf(string value) => Text.SequenceEqual(value);

    public string Make() => new(Text);
}
#endif
