using System;
using System.Linq;
using System.Runtime.InteropServices;
using Xunit;

namespace TriggerPoint.Rules.Tests;

/// <summary>No kernel reads or writes behind a column: each column ends where memory that may not be touched begins.</summary>
[Trait("Category", "Kernels")]
public sealed unsafe class EdgeTests
{
    private static readonly MuscleSite[] Three = [Muscle.Trapezius.On(Side.Left), Muscle.Trapezius.On(Side.Right), Muscle.SpleniusCapitis.On(Side.Left)];

    [Theory]
    [InlineData("sides-distinct")]
    [InlineData("sides-merged")]
    [InlineData("sides-distinct+groups-merged")]
    public void Columns_that_end_at_the_edge_of_memory_are_coded(string convention)
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        CountingConvention counting = CountingConvention.Parse(convention);
        int sites = 0;
        foreach (int sessions in Enumerable.Range(0, 40).Concat([127, 128, 129, 255, 256, 257, 300]))
        {
            // Short sessions last, so that what a kernel loads at once goes beyond the end; then none, one, two or three sites each.
            int[] offsets = [.. Enumerable.Range(0, sessions + 1).Select(at => (at / 4 * 6) + (at % 4 * ((at % 4) - 1) / 2))];
            using var guarded = new GuardedColumn<MuscleSite>(offsets[^1]);
            using var guardedOffsets = new GuardedColumn<int>(offsets.Length);
            using var guardedCodes = new GuardedColumn<TriggerPointCode>(sessions);
            offsets.CopyTo(guardedOffsets.Span);
            for (int session = 0; session < sessions; session++)
            {
                Three.AsSpan(0, offsets[session + 1] - offsets[session]).CopyTo(guarded.Span[offsets[session]..]);
            }

            CptSelector.SelectMany(guarded.Span, guardedOffsets.Span, guardedCodes.Span, counting, NeedleTechnique.Injection);
            for (int session = 0; session < sessions; session++)
            {
                Assert.Equal(Columns.Model(Three[..(offsets[session + 1] - offsets[session])], counting, NeedleTechnique.Injection).Code, ProcedureCode.Of(guardedCodes.Span[session]));
            }

            sites += offsets[^1];
        }

        Assert.True(sites > 3_000, $"{sites} sites");
    }

    private sealed class GuardedColumn<T> : IDisposable
        where T : unmanaged
    {
        private const int ReadWrite = 3, PrivateAnonymous = 0x22, Page = 65_536;
        private readonly nint _memory;
        private readonly nuint _room;
        private readonly int _length;

        public GuardedColumn(int length)
        {
            _length = length;
            _room = (nuint)((((length * sizeof(T)) / Page) + 1) * Page);
            _memory = Memory.Map(0, _room + Page, ReadWrite, PrivateAnonymous, -1, 0);
            Assert.True(_memory is not -1 && Memory.Protect(_memory + (nint)_room, Page, 0) == 0, "There is no memory that may not be touched.");
        }

        public Span<T> Span => new((byte*)_memory + _room - (nuint)(_length * sizeof(T)), _length);

        public void Dispose() => _ = Memory.Unmap(_memory, _room + Page);
    }

    private static class Memory
    {
        [DllImport("libc", EntryPoint = "mmap")]
        public static extern nint Map(nint address, nuint length, int protection, int flags, int file, nint offset);

        [DllImport("libc", EntryPoint = "mprotect")]
        public static extern int Protect(nint address, nuint length, int protection);

        [DllImport("libc", EntryPoint = "munmap")]
        public static extern int Unmap(nint address, nuint length);
    }
}
