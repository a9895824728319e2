using System;

namespace TriggerPoint.Rules.X12;

/// <summary>A value that outlives the bytes it stood in: kept as bytes, and made a string only when somebody asks.</summary>
internal sealed class HeldText
{
    private byte[] bytes = new byte[40];
    private int length;
    private string? text = string.Empty;

    public bool IsEmpty => length == 0;

    public void Set(ReadOnlySpan<byte> value)
    {
        if (value.Length > bytes.Length)
        {
            bytes = new byte[value.Length * 2];
        }

        value.CopyTo(bytes);
        length = value.Length;
        text = length == 0 ? string.Empty : null;
    }

    public void Clear()
    {
        length = 0;
        text = string.Empty;
    }

    public override string ToString() => text ??= SegmentValues.Text(bytes.AsSpan(0, length));
}
