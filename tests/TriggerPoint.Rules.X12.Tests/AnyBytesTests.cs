using System;
using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using TriggerPoint.Rules.Tests;
using Xunit;
using Xunit.Abstractions;

namespace TriggerPoint.Rules.X12.Tests;

/// <summary>Any bytes are read to their end without an exception, and every way of reading them gives the same.</summary>
public sealed class AnyBytesTests(ITestOutputHelper output)
{
    // What hurts a reader more than a random byte.
    private static readonly byte[][] Pieces =
    [
        "~"u8.ToArray(), "*"u8.ToArray(), ":"u8.ToArray(), "\n"u8.ToArray(), "\r\n"u8.ToArray(), "~~"u8.ToArray(), " "u8.ToArray(), [0], [0xFF], "\uFEFF"u8.ToArray(),
        "~SE*1*1~"u8.ToArray(), "~GE*1*1~"u8.ToArray(), "~IEA*1*1~"u8.ToArray(), "~ST*835*1~"u8.ToArray(), "~GS*HC~"u8.ToArray(), "~CLM*X*1***11:B:1~"u8.ToArray(),
        "~HL*1**20~"u8.ToArray(), "~HL*9*1*99~"u8.ToArray(), "~SV1*HC:20552*1*UN*1~"u8.ToArray(), "~LX*1~"u8.ToArray(), "ISA*"u8.ToArray(), "~ISA"u8.ToArray(), "~ISA|00|"u8.ToArray(),
        "20552"u8.ToArray(), "\nISA*00*"u8.ToArray(), "GS*HC*"u8.ToArray(), [.. Enumerable.Repeat((byte)'x', 500)], [.. Enumerable.Repeat((byte)' ', 500)],
        [.. Enumerable.Repeat((byte)'\n', 900)], [.. Enumerable.Repeat("~SV1*HC:20553*1*UN*1"u8.ToArray(), 200).SelectMany(piece => piece)],
    ];

    [Property(MaxTest = 200)]
    public Property Generated_files_that_are_damaged() => Prop.ForAll(RandomFiles.Arbitrary, Arb.From(Gen.Choose(0, int.MaxValue)), (file, seed) =>
        X12Fuzz.Run(Damaged(FileWriter.Write(file).Bytes, new Random(seed))));

    [Property(MaxTest = 300)]
    public Property Bytes_that_are_no_file() => Prop.ForAll(Arb.From(Gen.Choose(0, int.MaxValue)), seed =>
    {
        var random = new Random(seed);
        byte[] bytes = new byte[random.Next(4000)];
        random.NextBytes(bytes);
        X12Fuzz.Run(random.Next(2) == 0 ? bytes : [.. Enumerable.Range(0, random.Next(60)).SelectMany(_ => Pieces[random.Next(Pieces.Length)])]);
    });

    [Fact]
    public void A_line_of_nothing_but_its_id_is_counted_where_lines_end_with_cr_lf()
    {
        // Without an ISA that can be read the terminator is guessed to be LF.
        string[] segments =
        [
            "GS*HC*S*R*20240801*1200*1*X*005010X222A1", "ST*837*0001*005010X222A1", "BHT*0019*00*1*20240801*1200*CH", "HL*1**20*1", "HL*2*1*22*0", "SBR*P*18",
            "CLM*C1*100***11:B:1*Y*A*Y*Y", "LX*1", "SV1\r", "*HC:20552*50*UN*1***1", "DTP*472*D8*20240801", "LX*2", "SV1*HC:20553*50*UN*1***1", "SE*14*0001", "GE*1*1", "IEA*1*000000001",
        ];
        X12Fuzz.Run(System.Text.Encoding.ASCII.GetBytes(string.Join('\n', segments) + "\n"));
    }

    [Fact]
    public void Sample_files_that_are_damaged()
    {
        const int PerFile = 25;
        int read = 0;
        foreach ((TestRow row, byte[] bytes) in new[] { "valid", "invalid", "other-transactions" }.SelectMany(Fixtures.Of))
        {
            byte[] start = bytes.Length > 20_000 ? bytes[..20_000] : bytes;
            for (int seed = 0; seed < PerFile; seed++)
            {
                X12Fuzz.Run(Damaged(start, new Random(seed)));
                read++;
            }
        }

        output.WriteLine(read == 0 ? "Skipped: the sample files are not beside the repository." : $"checked: {read} damaged copies of sample files");
    }

    /// <summary>A copy cut short, with bytes changed, put in, left out or moved.</summary>
    private static byte[] Damaged(byte[] bytes, Random random)
    {
        List<byte> copy = [.. bytes];
        for (int damages = random.Next(1, 6); damages > 0 && copy.Count > 10; damages--)
        {
            int at = random.Next(copy.Count);
            switch (random.Next(8))
            {
                case 0:
                    copy.RemoveRange(at, copy.Count - at);
                    break;
                case 1:
                    copy[at] = (byte)random.Next(256);
                    break;
                case 2:
                    copy.RemoveRange(at, Math.Min(random.Next(1, 40), copy.Count - at));
                    break;
                case 3:
                    copy.RemoveRange(0, random.Next(1, Math.Min(200, copy.Count)));
                    break;
                case 4:
                    copy.InsertRange(at, copy.GetRange(at / 2, Math.Min(random.Next(1, 300), copy.Count - (at / 2))));
                    break;
                case 5:
                    Wrap(copy, random.Next(20, 120));
                    break;
                default:
                    copy.InsertRange(at, Pieces[random.Next(Pieces.Length)]);
                    break;
            }
        }

        return [.. copy];
    }

    private static void Wrap(List<byte> bytes, int width)
    {
        for (int at = width; at < bytes.Count; at += width + 1)
        {
            bytes.Insert(at, (byte)'\n');
        }
    }
}
