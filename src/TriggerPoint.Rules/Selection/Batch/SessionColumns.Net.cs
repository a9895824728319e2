#if NET
using System;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace TriggerPoint.Rules;

internal readonly ref partial struct SessionColumns
{
    // Sessions that are coded together, and the most sites of theirs: with more than eight a session on average, a kernel would leave most to the rule.
    private const int PieceSessions = 128;
    private const int PieceSites = PieceSessions * IBlockKernel.Slots;

    /// <summary>Codes all sessions, with the widest vectors that the machine has.</summary>
    public void Select()
    {
        int done = Vector256Kernel.IsSupported ? SelectBlocks<Vector256Kernel>() : Vector128Kernel.IsSupported ? SelectBlocks<Vector128Kernel>() : 0;
        SelectEach(done, Sessions);
    }

    /// <summary>Codes as many sessions as make whole blocks of a kernel.</summary>
    /// <returns>How many sessions are coded.</returns>
    public unsafe int SelectBlocks<TKernel>()
        where TKernel : struct, IBlockKernel
    {
        int end = Sessions - (Sessions % TKernel.Sessions);
        bool isSuspect = false;
        ushort* copy = stackalloc ushort[PieceSites + IBlockKernel.Slots];
        fixed (MuscleSite* site = sites)
        fixed (int* offset = offsets)
        fixed (TriggerPointCode* code = codes)
        {
            for (int at = 0; at < end; at += PieceSessions)
            {
                int count = Math.Min(PieceSessions, end - at);
                int start = offset[at];
                ReadOnlySpan<MuscleSite> piece = sites.Slice(start, offset[at + count] - start);
                if (piece.Length > PieceSites)
                {
                    SelectEach(at, at + count);
                    continue;
                }

                // Most pieces hold no marked site, so that sites are their own numbers. Where the piece before held one, a look comes first.
                byte marks = IBlockKernel.Doubtful;
                if (table.ReadsSites && !(isSuspect && HasMarks(piece)))
                {
                    bool inPlace = table.SiteMask == ushort.MaxValue && start + piece.Length <= sites.Length - IBlockKernel.Slots;
                    ushort* numbers = inPlace ? (ushort*)site : Masked(piece, copy, start);
                    marks = TKernel.Select(numbers, offset + at, (byte*)code + at, count / TKernel.Sessions, (byte)least);
                    isSuspect = marks >= IBlockKernel.Doubtful;
                }

                if (marks >= IBlockKernel.Doubtful)
                {
                    marks = TKernel.Select(LookedUp(piece, copy, start), offset + at, (byte*)code + at, count / TKernel.Sessions, (byte)least);
                }

                if (marks != 0)
                {
                    Settle(at, at + count);
                }
            }
        }

        return end;
    }

    private bool HasMarks(ReadOnlySpan<MuscleSite> piece) =>
        MemoryMarshal.Cast<MuscleSite, ushort>(piece).ContainsAnyExceptInRange((ushort)1, (ushort)(table.SiteLimit - 1));

    // The sites, less the bits that the convention does not look at. Their first place is that of the piece in the column.
    private unsafe ushort* Masked(ReadOnlySpan<MuscleSite> piece, ushort* copy, int start)
    {
        ReadOnlySpan<ushort> numbers = MemoryMarshal.Cast<MuscleSite, ushort>(piece);
        var mask = new Vector<ushort>(table.SiteMask);
        int i = 0;
        for (; i <= numbers.Length - Vector<ushort>.Count; i += Vector<ushort>.Count)
        {
            (Vector.LoadUnsafe(in numbers[i]) & mask).Store(copy + i);
        }

        for (; i < numbers.Length; i++)
        {
            copy[i] = (ushort)(numbers[i] & table.SiteMask);
        }

        return unchecked(copy - start);
    }

    private unsafe ushort* LookedUp(ReadOnlySpan<MuscleSite> piece, ushort* copy, int start)
    {
        // As long as there are identities.
        ref ushort first = ref MemoryMarshal.GetArrayDataReference(table.Table);
        for (int i = 0; i < piece.Length; i++)
        {
            copy[i] = Unsafe.Add(ref first, piece[i].Identity);
        }

        return unchecked(copy - start);
    }

    // A kernel counts too many muscles where one site explains another, and none behind its slots: such sessions are coded by the rule.
    private void Settle(int from, int to)
    {
        for (int session = from; session < to; session++)
        {
            byte code = (byte)codes[session];
            if (code == ((byte)least | IBlockKernel.Doubtful))
            {
                codes[session] = least;
            }
            else if (code >= IBlockKernel.TooLong)
            {
                SelectOne(session);
            }
        }
    }
}
#endif
