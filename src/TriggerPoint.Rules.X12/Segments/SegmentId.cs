using System;

namespace TriggerPoint.Rules.X12;

/// <summary>The two or three letters that a segment begins with, as one number.</summary>
internal static class SegmentId
{
    public const uint None = 0;
    public const uint CLM = ('C' << 16) | ('L' << 8) | 'M';
    public const uint CTP = ('C' << 16) | ('T' << 8) | 'P';
    public const uint DMG = ('D' << 16) | ('M' << 8) | 'G';
    public const uint DTP = ('D' << 16) | ('T' << 8) | 'P';
    public const uint GE = ('G' << 8) | 'E';
    public const uint HI = ('H' << 8) | 'I';
    public const uint IEA = ('I' << 16) | ('E' << 8) | 'A';
    public const uint LIN = ('L' << 16) | ('I' << 8) | 'N';
    public const uint LX = ('L' << 8) | 'X';
    public const uint NM1 = ('N' << 16) | ('M' << 8) | '1';
    public const uint NTE = ('N' << 16) | ('T' << 8) | 'E';
    public const uint REF = ('R' << 16) | ('E' << 8) | 'F';
    public const uint SBR = ('S' << 16) | ('B' << 8) | 'R';
    public const uint SE = ('S' << 8) | 'E';
    public const uint SV1 = ('S' << 16) | ('V' << 8) | '1';

    // What a claim of 837P may hold beside those that are read (005010X222A1 and 004010X098A1).
    private static readonly uint[] Others = Pack(
        "AMT", "CAS", "CN1", "CR1", "CR2", "CR3", "CR4", "CR5", "CRC", "CUR", "DN1", "DN2", "DSB", "FRM", "HCP", "HSD", "K3", "LQ", "MEA", "MIA", "MOA",
        "N2", "N3", "N4", "OI", "PAT", "PER", "PRV", "PS1", "PWK", "QTY", "SV4", "SV5", "SV6", "SV7", "SVD", "TOO", "UR");

    /// <summary>The id of a segment; <see cref="None"/> when it does not begin with one.</summary>
    public static uint Of(ReadOnlySpan<byte> text, byte elementSeparator)
    {
        if (text.Length >= 2 && (text.Length == 2 || text[2] == elementSeparator))
        {
            return ((uint)text[0] << 8) | text[1];
        }

        return text.Length >= 3 && (text.Length == 3 || text[3] == elementSeparator) ? ((uint)text[0] << 16) | ((uint)text[1] << 8) | text[2] : None;
    }

    /// <summary>Whether a segment that is not read stands rightly in a claim.</summary>
    public static bool MayBeInClaim(uint id) => Array.IndexOf(Others, id) >= 0;

    private static uint[] Pack(params string[] ids) => Array.ConvertAll(ids, id =>
        id.Length == 2 ? ((uint)id[0] << 8) | id[1] : ((uint)id[0] << 16) | ((uint)id[1] << 8) | id[2]);
}
