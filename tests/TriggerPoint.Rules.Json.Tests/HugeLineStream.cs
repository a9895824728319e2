using System;
using System.IO;
using System.Text;

namespace TriggerPoint.Rules.Json.Tests;

/// <summary>A claim, a line that is made while it is read, and the claim again.</summary>
internal sealed class HugeLineStream : MemoryStream
{
    private const int Step = 64 << 20;

    private readonly byte[] claim;
    private readonly long length;
    private readonly Action onStep;
    private long position;

    public HugeLineStream(string claim, long length, Action onStep)
    {
        this.claim = Encoding.UTF8.GetBytes(claim + "\n");
        this.length = length;
        this.onStep = onStep;
    }

    public override int Read(Span<byte> buffer)
    {
        long inLine = position - claim.Length;
        if (inLine < 0 || inLine > length)
        {
            int at = (int)(inLine < 0 ? position : inLine - length - 1);
            int rest = Math.Min(claim.Length - at, buffer.Length);
            claim.AsSpan(at, rest).CopyTo(buffer);
            position += rest;
            return rest;
        }

        if (inLine == length)
        {
            buffer[0] = (byte)'\n';
            position++;
            return 1;
        }

        int filler = (int)Math.Min(buffer.Length, length - inLine);
        buffer[..filler].Fill((byte)'x');
        if (inLine / Step != (inLine + filler) / Step)
        {
            onStep();
        }

        position += filler;
        return filler;
    }
}
