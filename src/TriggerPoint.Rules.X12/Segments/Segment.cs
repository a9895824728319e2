using System;

namespace TriggerPoint.Rules.X12;

/// <summary>One segment, without its terminator and without line ends.</summary>
internal readonly ref struct Segment
{
    private readonly ReadOnlySpan<byte> text;
    private readonly Delimiters delimiters;

    public Segment(ReadOnlySpan<byte> text, Delimiters delimiters)
    {
        this.text = text;
        this.delimiters = delimiters;
    }

    public ReadOnlySpan<byte> Text => text;

    public uint Id => SegmentId.Of(text, delimiters.Element);

    /// <summary>The elements behind the id, one after the other.</summary>
    public Parts Elements
    {
        get
        {
            var parts = new Parts(text, delimiters.Element);
            parts.Next();
            return parts;
        }
    }

    /// <summary>An element, counted from 1, without space around it; empty when the segment ends before it.</summary>
    public ReadOnlySpan<byte> Element(int position)
    {
        Parts parts = Elements;
        for (int i = 1; i < position; i++)
        {
            parts.Next();
        }

        return parts.Next();
    }
}
