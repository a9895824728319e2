#if NET
namespace TriggerPoint.Rules;

/// <summary>Codes blocks of short sessions: one way of doing so, for one width of vectors.</summary>
internal unsafe interface IBlockKernel
{
    /// <summary>How many sites of a session a kernel looks at. As many are read at the start of every session, whatever its length.</summary>
    const int Slots = 8;

    /// <summary>The bit of a code that the kernel cannot tell.</summary>
    const byte Open = 0x80;

    /// <summary>Whether the machine has the vectors. Without them a kernel is slow, or not there at all.</summary>
    static abstract bool IsSupported { get; }

    /// <summary>How many sessions make a block.</summary>
    static abstract int Sessions { get; }

    /// <summary>Codes blocks of sessions as <see cref="SiteCounter.Select"/> does, where the first <see cref="Slots"/> sites can tell.</summary>
    /// <param name="numbers">The numbers of the sites, see <see cref="SiteCodes"/>; also 0 and those above 0x8000 do not count.</param>
    /// <param name="offsets">Where each session starts, and where the last one ends.</param>
    /// <param name="codes">Where the codes go.</param>
    /// <param name="blocks">How many blocks there are.</param>
    /// <param name="least">The code for one or two muscles; the next is that for three or more.</param>
    /// <returns>Whether any code is <see cref="Open"/>.</returns>
    static abstract bool Select(ushort* numbers, int* offsets, byte* codes, int blocks, byte least);
}
#endif
