using System;
using System.Linq;
using System.Runtime.Intrinsics;
using Xunit;

namespace TriggerPoint.Rules.X12.Tests;

/// <summary>Blocks of each width answer as byte after byte would, on every machine: what it lacks is done in software.</summary>
public sealed class BlockMasksTests
{
    private const int Blocks = 3000;

    [Fact]
    public void Each_width_answers_as_the_bytes_do()
    {
        var random = new Random(837);
        byte[] alphabet = [.. "~~~\n\n\r\r *SLBGIVCHM1"u8];
        string[] beginnings = ["A", "\nA", "\r\nA"];
        int regular = 0;
        for (int at = 0; at < Blocks; at++)
        {
            // Random bytes, or segments in a regular layout.
            string lineEnd = beginnings[at % 3][..^1];
            byte[] bytes = at % 2 == 0
                ? [.. Enumerable.Range(0, 66).Select(_ => alphabet[random.Next(alphabet.Length)])]
                : [.. Enumerable.Repeat($"~{lineEnd}SV1*HC:1~{lineEnd}HL*1~{lineEnd}CLM*A~{lineEnd}SBR*P~{lineEnd}GS*1", 3).SelectMany(text => System.Text.Encoding.ASCII.GetBytes(text)).Skip(random.Next(3) * 9).Take(66)];
            BlockLayout layout = BlockLayout.Of(System.Text.Encoding.ASCII.GetBytes(beginnings[at % 3]), (byte)'~');
            (ulong Terminators, ulong Ids, bool IsRegular) expected = Model(bytes, at % 3);
            BlockMasks any = BlockMasks.Of(ref bytes[1], layout);
            Assert.Equal((expected.Terminators, expected.IsRegular), (any.Terminators, any.IsRegular));
            Assert.True(!expected.IsRegular || expected.Ids == any.Ids);
            Vector512<byte> odd512 = BlockMasks.Of512(ref bytes[1], layout, out ulong terminators, out ulong ids);
            Assert.Equal((any.Terminators, any.Ids, any.IsRegular), (terminators, ids, odd512 == Vector512<byte>.Zero));
            Vector256<byte> odd256 = BlockMasks.Of256(ref bytes[1], layout, out uint half, out uint halfIds);
            Assert.Equal(((uint)any.Terminators, (uint)any.Ids), (half, halfIds));
            Vector128<byte> odd128 = BlockMasks.Of128(ref bytes[1], layout, out uint quarter, out uint quarterIds);
            Assert.Equal((any.Terminators & 0xFFFF, any.Ids & 0xFFFF), (quarter, quarterIds));
            Assert.Equal(odd512.GetLower(), odd256);
            Assert.Equal(odd256.GetLower(), odd128);
            regular += expected.IsRegular ? 1 : 0;
        }

        Assert.InRange(regular, Blocks / 8, Blocks);
    }

    /// <summary>What the bytes from the second to the last but one are, in the layout with nothing, LF or CRLF between segments.</summary>
    private static (ulong Terminators, ulong Ids, bool IsRegular) Model(byte[] bytes, int layout)
    {
        ulong terminators = 0;
        ulong ids = 0;
        bool isRegular = true;
        for (int at = 1; at <= 64; at++)
        {
            char before = (char)bytes[at - 1];
            char here = (char)bytes[at];
            char behind = (char)bytes[at + 1];
            bool starts = layout == 0 ? before == '~' : before == '\n';
            isRegular &= (here == '\r') == (layout == 2 && before == '~');
            isRegular &= (here == '\n') == (layout == 1 ? before == '~' : layout == 2 && before == '\r');
            isRegular &= !starts || here is > '@' and not '~';
            terminators |= here == '~' ? 1UL << (at - 1) : 0;
            ids |= starts && (behind == 'L' || (here == 'S' && behind != 'B') || here is 'G' or 'I') ? 1UL << (at - 1) : 0;
        }

        return (terminators, ids, isRegular);
    }
}
