using System;
using System.Collections.Generic;
using System.IO;
using System.Text;

namespace TriggerPoint.Rules.Benchmarks;

/// <summary>A valid 837P file of one transaction, the same in every run, with one claim for each subscriber and up to four lines of one date a claim.</summary>
internal static class ClaimFile
{
    private static readonly string[] OtherCodes = ["99213", "64405", "J3301", "20610", "97110", "76942", "12055", "20554", "99214", "97140"];

    public static byte[] Make(int length, int percentOfTriggerPoints)
    {
        using var file = new MemoryStream(length + (length / 8));
        Write(file, length, percentOfTriggerPoints);
        return file.ToArray();
    }

    /// <summary>Writes a file that is at least so long, and longer by one claim at most.</summary>
    public static void Write(Stream file, long length, int percentOfTriggerPoints)
    {
        var random = new Random(20552);
        using var text = new StreamWriter(file, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
        long written = Segments(
            text,
            "ISA*00*          *00*          *ZZ*SENDER         *ZZ*RECEIVER       *240801*1200*^*00501*000000001*0*T*:",
            "GS*HC*SENDER*RECEIVER*20240801*1200*1*X*005010X222A1",
            "ST*837*0001*005010X222A1", "BHT*0019*00*1*20240801*1200*CH", "HL*1**20*1", "NM1*85*2*CLINIC*****XX*1234567893", "N3*1 MAIN ST");
        long segments = 5;
        for (int level = 2; written < length; level++)
        {
            written += Subscriber(text, random, level, percentOfTriggerPoints, ref segments);
        }

        Segments(text, $"SE*{segments + 1}*0001", "GE*1*1", "IEA*1*000000001");
    }

    private static long Subscriber(StreamWriter text, Random random, int level, int percentOfTriggerPoints, ref long count)
    {
        List<string> segments =
        [
            $"HL*{level}*1*22*0", $"SBR*P*18*GRP{random.Next(1000)}******CI", $"NM1*IL*1*SMITH*JANE*A***MI*MBR{random.Next(1_000_000):000000}",
            $"N3*{random.Next(1000)} OAK LANE", "N4*TOWN*IL*60048", $"DMG*D8*19{random.Next(10, 99)}0501*F", $"NM1*PR*2*HEALTH PLAN {random.Next(9)}*****PI*{random.Next(90_000)}",
            $"CLM*CLAIM{level}*{random.Next(1000)}.00***11:B:1*Y*A*Y*Y", $"REF*D9*{random.Next():0000000000}", "HI*ABK:M7918*ABF:M542",
            $"NM1*82*1*WELBY*MARCUS****XX*11122233{random.Next(10, 40)}", "PRV*PE*PXC*207Q00000X",
        ];
        string date = $"2024{random.Next(1, 13):00}{random.Next(1, 29):00}";
        int lines = random.Next(1, 5);
        for (int line = 1; line <= lines; line++)
        {
            string code = random.Next(100) < percentOfTriggerPoints ? (random.Next(2) == 0 ? "20552" : "20553") : OtherCodes[random.Next(OtherCodes.Length)];
            string modifier = random.Next(3) == 0 ? ":59" : string.Empty;
            segments.Add($"LX*{line}");
            segments.Add($"SV1*HC:{code}{modifier}*{random.Next(500)}.00*UN*1***1:2");
            segments.Add($"DTP*472*D8*{date}");
            segments.Add($"REF*6R*{level}{line}");
        }

        count += segments.Count;
        return Segments(text, [.. segments]);
    }

    // The text is ASCII: so many characters are so many bytes.
    private static long Segments(StreamWriter text, params ReadOnlySpan<string> segments)
    {
        const string End = "~\n";
        long length = 0;
        foreach (string segment in segments)
        {
            text.Write(segment);
            text.Write(End);
            length += segment.Length + End.Length;
        }

        return length;
    }
}
