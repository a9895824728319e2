using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace TriggerPoint.Rules.X12.Tests;

/// <summary>A valid file of one claim, a segment on each line, that tests change segment by segment.</summary>
internal sealed class SmallFile
{
    public const int Isa = 1;
    public const int Gs = 2;
    public const int St = 3;
    public const int Billing = 5;
    public const int Subscriber = 7;
    public const int Member = 9;
    public const int Payer = 10;
    public const int Clm = 11;
    public const int Hi = 12;
    public const int Lx = 13;
    public const int Sv1 = 14;
    public const int Dtp = 15;
    public const int Se = 16;
    public const int Ge = 17;
    public const int Iea = 18;

    private readonly List<string> segments =
    [
        "ISA*00*          *00*          *ZZ*SENDER         *ZZ*RECEIVER       *240801*1200*^*00501*000000001*0*T*:",
        "GS*HC*SENDER*RECEIVER*20240801*1200*1*X*005010X222A1",
        "ST*837*0001*005010X222A1",
        "BHT*0019*00*1*20240801*1200*CH",
        "HL*1**20*1",
        "NM1*85*2*CLINIC*****XX*1234567893",
        "HL*2*1*22*0",
        "SBR*P*18*******MB",
        "NM1*IL*1*DOE*JANE****MI*M1",
        "NM1*PR*2*HEALTH PLAN*****PI*P1",
        "CLM*C1*100***11:B:1*Y*A*Y*Y",
        "HI*ABK:M7918*ABF:M542",
        "LX*1",
        "SV1*HC:20552:59*100*UN*1***1",
        "DTP*472*D8*20240801",
        "SE*14*0001",
        "GE*1*1",
        "IEA*1*000000001",
    ];

    /// <summary>Puts a segment in place of the one with a number.</summary>
    public SmallFile With(int number, string segment)
    {
        segments[number - 1] = segment;
        return this;
    }

    /// <summary>Puts segments behind the one with a number, and counts them in SE.</summary>
    public SmallFile Behind(int number, params string[] more)
    {
        segments.InsertRange(number, more);
        int se = segments.FindIndex(segment => segment.StartsWith("SE*", StringComparison.Ordinal));
        segments[se] = $"SE*{se - segments.FindIndex(segment => segment.StartsWith("ST*", StringComparison.Ordinal)) + 1}*0001";
        return this;
    }

    public SmallFile Without(params int[] numbers)
    {
        foreach (int number in numbers.OrderDescending())
        {
            segments.RemoveAt(number - 1);
        }

        return this;
    }

    public string Text => string.Concat(segments.Select(segment => segment + "~\n"));

    public byte[] Bytes => Encoding.UTF8.GetBytes(Text);
}
