using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Text;

namespace TriggerPoint.Rules.Benchmarks;

/// <summary>A valid 837P file of one transaction, the same in every run, with one claim for each subscriber and up to four lines a claim.</summary>
internal static class ClaimFile
{
    private static readonly string[] OtherCodes = ["99213", "64405", "J3301", "20610", "97110", "76942", "12055", "20554", "99214", "97140"];

    public static byte[] Make(int length, int percentOfTriggerPoints)
    {
        var random = new Random(20552);
        using var file = new MemoryStream(length);
        using (var text = new StreamWriter(file, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true))
        {
            text.Write("ISA*00*          *00*          *ZZ*SENDER         *ZZ*RECEIVER       *240801*1200*^*00501*000000001*0*T*:~\n");
            text.Write("GS*HC*SENDER*RECEIVER*20240801*1200*1*X*005010X222A1~\n");
            Segments(text, "ST*837*0001*005010X222A1", "BHT*0019*00*1*20240801*1200*CH", "HL*1**20*1", "NM1*85*2*CLINIC*****XX*1234567893", "N3*1 MAIN ST");
            long segments = 5;
            for (int level = 2; file.Length < length; level++)
            {
                segments += Subscriber(text, random, level, percentOfTriggerPoints);
                text.Flush();
            }

            text.Write(string.Create(CultureInfo.InvariantCulture, $"SE*{segments + 1}*0001~\nGE*1*1~\nIEA*1*000000001~\n"));
        }

        return file.ToArray();
    }

    private static long Subscriber(StreamWriter text, Random random, int level, int percentOfTriggerPoints)
    {
        List<string> segments =
        [
            $"HL*{level}*1*22*0", $"SBR*P*18*GRP{random.Next(1000)}******CI", $"NM1*IL*1*SMITH*JANE*A***MI*MBR{random.Next(1_000_000):000000}",
            $"N3*{random.Next(1000)} OAK LANE", "N4*TOWN*IL*60048", $"DMG*D8*19{random.Next(10, 99)}0501*F", $"NM1*PR*2*HEALTH PLAN {random.Next(9)}*****PI*{random.Next(90_000)}",
            $"CLM*CLAIM{level}*{random.Next(1000)}.00***11:B:1*Y*A*Y*Y", $"REF*D9*{random.Next():0000000000}", "HI*ABK:M7918*ABF:M542",
            $"NM1*82*1*WELBY*MARCUS****XX*11122233{random.Next(10, 40)}", "PRV*PE*PXC*207Q00000X",
        ];
        int lines = random.Next(1, 5);
        for (int line = 1; line <= lines; line++)
        {
            string code = random.Next(100) < percentOfTriggerPoints ? (random.Next(2) == 0 ? "20552" : "20553") : OtherCodes[random.Next(OtherCodes.Length)];
            string modifier = random.Next(3) == 0 ? ":59" : string.Empty;
            segments.Add($"LX*{line}");
            segments.Add($"SV1*HC:{code}{modifier}*{random.Next(500)}.00*UN*1***1:2");
            segments.Add($"DTP*472*D8*2024{random.Next(1, 13):00}{random.Next(1, 29):00}");
            segments.Add($"REF*6R*{level}{line}");
        }

        Segments(text, [.. segments]);
        return segments.Count;
    }

    private static void Segments(StreamWriter text, params string[] segments)
    {
        foreach (string segment in segments)
        {
            text.Write(segment);
            text.Write("~\n");
        }
    }
}
