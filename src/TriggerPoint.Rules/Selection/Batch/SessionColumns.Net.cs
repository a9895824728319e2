#if NET
using System;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace TriggerPoint.Rules;

internal readonly ref partial struct SessionColumns
{
    // Sessions that are coded together, and the most sites of theirs whose numbers are written down first.
    private const int PieceSessions = 256;
    private const int PieceSites = PieceSessions * IBlockKernel.Slots;

    private const ulong EachOpen = 0x0101010101010101 * (ulong)IBlockKernel.Open;

    /// <summary>Codes all sessions, with the widest vectors that the machine has.</summary>
    public void Select()
    {
        int done = Vector256Kernel.IsSupported ? SelectBlocks<Vector256Kernel>() : Vector128Kernel.IsSupported ? SelectBlocks<Vector128Kernel>() : 0;
        SelectEach(done, Sessions);
    }

    /// <summary>Codes as many sessions as make whole blocks of a kernel.</summary>
    /// <returns>How many sessions are coded.</returns>
    [SkipLocalsInit]
    public unsafe int SelectBlocks<TKernel>()
        where TKernel : struct, IBlockKernel
    {
        int end = Sessions - (Sessions % TKernel.Sessions);
        Span<ushort> copy = stackalloc ushort[PieceSites + IBlockKernel.Slots];
        fixed (ushort* copied = copy)
        fixed (MuscleSite* site = sites)
        fixed (int* offset = offsets)
        fixed (TriggerPointCode* code = codes)
        {
            for (int at = 0; at < end; at += PieceSessions)
            {
                int count = Math.Min(PieceSessions, end - at);
                int start = offset[at];
                ReadOnlySpan<MuscleSite> piece = sites.Slice(start, offset[at + count] - start);
                bool isInPlace = table.ReadsSites && table.SiteMask == ushort.MaxValue && start + piece.Length <= sites.Length - IBlockKernel.Slots;
                if (!isInPlace && piece.Length > PieceSites)
                {
                    SelectEach(at, at + count);
                    continue;
                }

                // Sites are their own numbers, as a rule; unless a kernel would read behind the last of them.
                ushort* numbers = (ushort*)site;
                if (!isInPlace)
                {
                    Copy(piece, copy);
                    numbers = unchecked(copied - start);
                }

                if (TKernel.Select(numbers, offset + at, (byte*)code + at, count / TKernel.Sessions, (byte)least))
                {
                    Settle(at, at + count);
                }
            }
        }

        return end;
    }

    private void Copy(ReadOnlySpan<MuscleSite> piece, Span<ushort> numbers)
    {
        if (table.ReadsSites)
        {
            Mask(MemoryMarshal.Cast<MuscleSite, ushort>(piece), table.SiteMask, numbers);
        }
        else
        {
            LookUp(piece, table.Table, numbers);
        }
    }

    private static void Mask(ReadOnlySpan<ushort> sites, ushort mask, Span<ushort> numbers)
    {
        int i = 0;
        for (; i <= sites.Length - Vector<ushort>.Count; i += Vector<ushort>.Count)
        {
            (new Vector<ushort>(sites.Slice(i)) & new Vector<ushort>(mask)).CopyTo(numbers.Slice(i));
        }

        for (; i < sites.Length; i++)
        {
            numbers[i] = (ushort)(sites[i] & mask);
        }
    }

    private static unsafe void LookUp(ReadOnlySpan<MuscleSite> sites, ushort[] table, Span<ushort> numbers)
    {
        // The table has a place for each identity, whatever the bits.
        numbers = numbers.Slice(0, sites.Length);
        fixed (ushort* number = table)
        {
            for (int i = 0; i < sites.Length; i++)
            {
                unchecked
                {
                    numbers[i] = number[sites[i].Identity];
                }
            }
        }
    }

    // Eight codes at a look: most pieces have a few open ones at most.
    private void Settle(int from, int to)
    {
        Span<byte> bytes = MemoryMarshal.Cast<TriggerPointCode, byte>(codes);
        for (int eight = from; eight < to; eight += sizeof(ulong))
        {
            if ((MemoryMarshal.Read<ulong>(bytes.Slice(eight)) & EachOpen) == 0)
            {
                continue;
            }

            for (int session = eight; session < eight + sizeof(ulong); session++)
            {
                if ((bytes[session] & IBlockKernel.Open) != 0)
                {
                    SelectOne(session);
                }
            }
        }
    }
}
#endif
