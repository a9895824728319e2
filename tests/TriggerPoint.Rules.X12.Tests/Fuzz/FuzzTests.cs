using System;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Text;
using TriggerPoint.Rules.Tests.Fuzz;
using Xunit;
using Xunit.Abstractions;

namespace TriggerPoint.Rules.X12.Tests;

/// <summary>Any bytes are read as a claim file, alike in every way of reading. What was found once is tried for ever; see <c>docs/quality/fuzzing.md</c>.</summary>
public sealed class FuzzTests(ITestOutputHelper output)
{
    // Whole segments in their order make a file; out of it they make everything else.
    private static readonly string[] Segments =
    [
        "ISA*00*          *00*          *ZZ*SENDER         *ZZ*RECEIVER       *240801*1200*^*00501*000000001*0*T*:~", "GS*HC*SENDER*RECEIVER*20240801*1200*1*X*005010X222A1~",
        "ST*837*0001*005010X222A1~", "BHT*0019*00*1*20240801*1200*CH~", "NM1*41*2*S*****46*1~", "NM1*40*2*R*****46*2~", "HL*1**20*1~", "NM1*85*2*CLINIC*****XX*1000000004~", "HL*2*1*22*0~",
        "SBR*P*18*******CI~", "NM1*IL*1*A*B****MI*M1~", "NM1*PR*2*P*****PI*3~", "CLM*C1*100***11:B:1*Y*A*Y*Y~", "HI*ABK:M7918*ABF:M542~", "NTE*ADD*right trapezius~", "LX*1~",
        "SV1*HC:20552*100*UN*1***1~", "SV1*HC:20553:59*100*UN*1***1:2~", "SV1*HC:J3301*40*UN*4***1~", "DTP*472*D8*20240801~", "DTP*472*RD8*20240801-20240802~", "LIN**N4*00003029305~", "SE*20*0001~",
        "GE*1*1~", "IEA*1*000000001~", "ST*835*0001~", "*", ":", "~", "^", "\r\n", "|", " ", "\0", "\u00FF", "\u00EF\u00BB\u00BF", "20552", "99999999999999999999", "-1", "ISA", "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    ];

    private readonly FuzzSuite suite = new(
        new FuzzTarget("837P files", Segments, [string.Empty, string.Empty, "\n"], 2000, Problem, Behaviour), Path.Combine(Folder(), "files.tsv"), output.WriteLine);

    [Fact]
    public void Files_that_were_kept_are_read() => suite.Replay(atLeast: 20);

    [Fact]
    public void Files_made_of_segments_are_read() => suite.Short(120);

    [Fact]
    public void Files_are_read_for_as_long_as_one_likes() => suite.Long();

    private static string? Problem(string file)
    {
        X12Fuzz.Run(Bytes(file));
        return null;
    }

    private static string Behaviour(string file)
    {
        FileReading reading = FileReading.Of(Bytes(file));
        string[] rules = [.. reading.Claims.SelectMany(claim => claim.Input.Findings).Concat(reading.Summary.Findings).Select(finding => finding.Rule.Id).Distinct().Order(StringComparer.Ordinal)];
        return $"{Math.Min(reading.Claims.Count, 3)} {string.Join(' ', rules)}";
    }

    private static byte[] Bytes(string file) => Encoding.Latin1.GetBytes(file);

    private static string Folder([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
