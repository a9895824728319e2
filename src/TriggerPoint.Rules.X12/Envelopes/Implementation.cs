using System;
using System.Text;

namespace TriggerPoint.Rules.X12;

/// <summary>What kind of transaction ST and GS announce.</summary>
internal readonly record struct Implementation(TransactionKind Kind, string Name, bool IsKnown)
{
    private const string Unnamed = "unnamed";

    /// <summary>A transaction whose ST is missing: claims are read as professional.</summary>
    public static Implementation Assumed => new(TransactionKind.Professional, "837", true);

    /// <summary>Tells by the transaction set and the implementation guide, of ST or else of GS.</summary>
    public static Implementation Of(ReadOnlySpan<byte> set, ReadOnlySpan<byte> guide) => !set.SequenceEqual("837"u8)
        ? new(TransactionKind.Other, NameOf(set), true)
        : Is(guide, "X223"u8, "X096"u8) ? new(TransactionKind.Other, "837I", true)
        : Is(guide, "X224"u8, "X097"u8) ? new(TransactionKind.Other, "837D", true)
        : new(TransactionKind.Professional, "837P", Is(guide, "X222"u8, "X098"u8));

    private static bool Is(ReadOnlySpan<byte> guide, ReadOnlySpan<byte> of5010, ReadOnlySpan<byte> of4010) =>
        (guide.StartsWith("005010"u8) && guide[6..].StartsWith(of5010)) || (guide.StartsWith("004010"u8) && guide[6..].StartsWith(of4010));

    // Three digits, or nothing that could be printed safely.
    private static string NameOf(ReadOnlySpan<byte> set) =>
        set.Length == 3 && set.IndexOfAnyExceptInRange((byte)'0', (byte)'9') < 0 ? Encoding.ASCII.GetString(set) : Unnamed;
}
