using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Xunit;

namespace TriggerPoint.Rules.X12.Tests;

/// <summary>What is wrong with a file is found at its place, and the claim is read all the same.</summary>
public sealed class BadFileTests
{
    private const int LongText = 40_000;

    /// <summary>A damage, the findings on the file as <c>id@segment</c>, and those on the claim as <c>id@segment/line</c>.</summary>
    public static TheoryData<string, string, string, string> Damages()
    {
        var rows = new TheoryData<string, string, string, string>();
        void Add(string name, string text, string ofFile, string ofClaim) => rows.Add(name, text, ofFile, ofClaim);

        static SmallFile File() => new();
        Add("nothing", File().Text, "", "");
        Add("no line ends", File().Text.Replace("\n", ""), "", "");
        Add("CRLF", File().Text.Replace("\n", "\r\n"), "", "");
        Add("blank lines", File().Text.Replace("\n", "\n\n"), "", "");
        Add("indented", File().Text.Replace("\n", "\n  "), "", "");
        Add("an end-of-file mark", File().Text + "\u001A", "", "");
        Add("the last terminator is missing", File().Text.TrimEnd('\n', '~'), "", "");

        Add("SE01", File().With(SmallFile.Se, "SE*13*0001").Text, "TPR6106@16", "");
        Add("SE01 no number", File().With(SmallFile.Se, "SE*X*0001").Text, "TPR6106@16", "");
        Add("SE02", File().With(SmallFile.Se, "SE*14*0002").Text, "TPR6107@16", "");
        Add("GE01 and GE02", File().With(SmallFile.Ge, "GE*2*2").Text, "TPR6106@17 TPR6107@17", "");
        Add("IEA01 and IEA02", File().With(SmallFile.Iea, "IEA*2*000000002").Text, "TPR6106@18 TPR6107@18", "");
        Add("no SE", File().Without(SmallFile.Se).Text, "TPR6105@16", "");
        Add("no GE", File().Without(SmallFile.Ge).Text, "TPR6105@17", "");
        Add("no IEA", File().Without(SmallFile.Iea).Text, "TPR6105@18", "");
        Add("no trailer at all", File().Without(SmallFile.Se, SmallFile.Ge, SmallFile.Iea).Text, "TPR6105@16", "TPR6112@11/0");
        Add("no ST", File().Without(SmallFile.St).Text, "TPR6105@4 TPR6106@16", "");
        Add("no GS", File().Without(SmallFile.Gs).Text, "TPR6105@2 TPR6106@17", "");
        Add("SE twice", File().Behind(SmallFile.Se, "SE*14*0001").With(SmallFile.Se, "SE*14*0001").Text, "TPR6105@17", "");
        Add("a segment between SE and GE", File().Text.Replace("GE*1", "ZZZ*1~\nGE*1"), "TPR6101@18", "");

        Add("no ISA", File().Without(SmallFile.Isa).Text, "TPR6103@1", "");
        Add("ISA and GS missing", File().Without(SmallFile.Isa, SmallFile.Gs).Text, "TPR6103@1 TPR6105@1", "");
        Add("a blank of ISA missing", File().Text.Replace("SENDER         *", "SENDER        *"), "TPR6104@1", "");
        Add("ISA16 missing", File().Text.Replace("*T*:~", "*T*~"), "TPR6104@1", "");
        Add("ISA16 is not the separator that is used", File().Text.Replace("*T*:~", "*T*>~"), "", "TPR6104@11/0");
        Add("an ISA that cannot be read", File().With(SmallFile.Isa, "ISA*00").Text, "TPR6103@1 TPR6101@2", "");
        Add("a byte order mark", "\uFEFF" + File().Text, "TPR6102@1", "");
        Add("a header of another program", "From: someone\n\n" + File().Text, "TPR6101@1", "");
        Add("content behind IEA", File().Text + "Page 1 of 1\n", "TPR6101@19", "");
        Add("two files in one", File().Text + File().Text, "", "");
        Add("two files of other delimiters", File().Text + File().Text.Replace('*', '|').Replace('~', '\u001E'), "", "");
        Add("one file inside another", File().Text.Replace("SE*14", File().Text + "SE*14"), "TPR6105@16 TPR6101@34", "");

        Add("another transaction in front", File().Text.Replace("ST*837*0001", "ST*835*0000~\nBPR*I~\nSE*3*0000~\nST*837*0001").Replace("GE*1", "GE*2"), "TPR6108@3", "");
        Add("an implementation that is not known", File().Text.Replace("005010X222A1", "006020X323"), "TPR6109@3", "");
        Add("wrapped at 60 characters", Wrapped(File().Text.Replace("\n", ""), 60), "TPR6110@1", "");
        Add("a line end in a segment", File().Text.Replace("HEALTH PLAN", "HEALTH\nPLAN"), "TPR6110@10", "");
        Add("a segment without an end", File().Text.Replace("HEALTH PLAN", new string('X', LongText)), "TPR6111@10", "");
        Add("cut inside a segment of the claim", File().Text[..(File().Text.IndexOf("DTP", StringComparison.Ordinal) + 5)], "TPR6112@15 TPR6105@16", "TPR6112@11/0");
        Add("cut behind a segment of the claim", File().Text[..File().Text.IndexOf("DTP", StringComparison.Ordinal)], "TPR6105@15", "TPR6112@11/0");
        Add("cut inside SE", File().Text[..(File().Text.IndexOf("SE*", StringComparison.Ordinal) + 4)], "TPR6106@16 TPR6107@16 TPR6105@17", "");
        Add("a level that is not known", File().With(SmallFile.Subscriber, "HL*2*1*2X*0").Text, "TPR6113@7", "");
        Add("a line before its claim", File().Behind(SmallFile.Payer, "SV1*HC:20553*1*UN*1").Text, "TPR6114@11", "");

        Add("an unknown segment", File().Behind(SmallFile.Dtp, "DTQ*472*D8*20240801").Text, "", "TPR6121@16/1");
        Add("no drug code", File().Behind(SmallFile.Dtp, "LIN**N4*ABC").Text, "", "TPR6122@16/1");
        Add("no such date", File().With(SmallFile.Dtp, "DTP*472*D8*20240230").Text, "", "TPR6122@15/1");
        Add("no such last date", File().With(SmallFile.Dtp, "DTP*472*RD8*20240801-20240899").Text, "", "TPR6122@15/1");
        Add("another form of date", File().With(SmallFile.Dtp, "DTP*472*RD9*20240801-20240802").Text, "", "TPR6122@15/1");
        Add("no procedure code", File().Behind(SmallFile.Dtp, "LX*2", "SV1*HC:2055*1*UN*1").Text, "", "TPR6122@17/2");
        Add("another qualifier", File().With(SmallFile.Sv1, "SV1*ER:20552:59*100*UN*1***1").Text, "", "TPR6122@14/1");
        Add("no modifier", File().With(SmallFile.Sv1, "SV1*HC:20552:5*100*UN*1***1").Text, "", "TPR6122@14/1");
        Add("no units", File().With(SmallFile.Sv1, "SV1*HC:20552*100*UN*ONE***1").Text, "", "TPR6122@14/1");
        Add("another basis of units", File().With(SmallFile.Sv1, "SV1*HC:20552*100*F2*1***1").Text, "", "TPR6122@14/1");
        Add("no place", File().With(SmallFile.Sv1, "SV1*HC:20552*100*UN*1*OF**1").Text, "", "TPR6122@14/1");
        Add("no place of the claim", File().With(SmallFile.Clm, "CLM*C1*100***OF:B:1").Text, "", "TPR6122@11/0");
        Add("no pointers", File().With(SmallFile.Sv1, "SV1*HC:20552*100*UN*1***A:1:2:1:2:1").Text, "", "TPR6122@14/1 TPR6122@14/1");
        Add("no diagnosis", File().With(SmallFile.Hi, "HI*ABK:M7918*ABF:79").Text, "", "TPR6122@12/0");
        Add("diagnoses in ICD-9-CM", File().With(SmallFile.Hi, "HI*BK:7291*BF:V700").Text, "", "TPR6123@11/0");
        Add("a line without a service", File().Behind(SmallFile.Dtp, "LX*2", "DTP*472*D8*20240801").Text, "", "TPR6124@16/0");
        Add("a note with muscles", File().Behind(SmallFile.Dtp, "NTE*ADD*RIGHT TRAPEZIUS").Text, "", "TPR6130@14/1");
        return rows;
    }

    [Theory]
    [MemberData(nameof(Damages))]
    public void What_is_wrong_is_found_at_its_place_and_the_claim_is_read(string name, string text, string ofFile, string ofClaim)
    {
        FileReading reading = FileReading.Of(Encoding.UTF8.GetBytes(text));
        Assert.Equal($"{name}: {ofFile}", $"{name}: {Places(reading.Summary.Findings, withLine: false)}");
        Assert.NotEmpty(reading.Claims);
        Assert.All(reading.Claims.Take(1), read => Assert.Equal($"{name}: {ofClaim}", $"{name}: {Places(read.Input.Findings, withLine: true)}"));
        Assert.All(reading.Claims, read => Assert.StartsWith("20552", read.Claim!.Lines[0].ToString(), StringComparison.Ordinal));
        Assert.All(reading.Claims.SelectMany(read => read.Input.Findings).Concat(reading.Summary.Findings), finding =>
        {
            Assert.EndsWith(".", finding.Message, StringComparison.Ordinal);
            Assert.DoesNotContain("DOE", finding.Message, StringComparison.Ordinal);
            Assert.True(finding.Location.ByteOffset <= Encoding.UTF8.GetByteCount(text));
        });
        X12Fuzz.Run(Encoding.UTF8.GetBytes(text));
    }

    [Theory]
    [InlineData("", "The file is empty.")]
    [InlineData(" \r\n ", "The file holds no X12 interchange.")]
    [InlineData("Date,Code,Units\n2024-08-01,20552,1\n", "The file holds no X12 interchange.")]
    [InlineData("ISA", "The file holds no X12 interchange.")]
    public void A_file_without_an_interchange_says_so(string text, string message)
    {
        FileReading reading = FileReading.Of(Encoding.UTF8.GetBytes(text));
        Finding finding = Assert.Single(reading.Summary.Findings);
        Assert.Equal((RuleIds.NoInterchange, message), (finding.Rule.Id, finding.Message));
        Assert.Empty(reading.Claims);
    }

    [Fact]
    public void A_claim_that_is_too_large_is_handed_over_unread_and_the_next_one_is_read()
    {
        string notes = string.Concat(Enumerable.Repeat("NTE*ADD*X~\n", 200));
        byte[] bytes = Encoding.UTF8.GetBytes(new SmallFile().Text.Replace("HI*", notes + "HI*") + new SmallFile().Text);
        FileReading reading = FileReading.Of(bytes, X12ReadOptions.Default.WithLongestClaim(2000));
        Assert.Null(reading.Claims[0].Claim);
        Finding finding = Assert.Single(reading.Claims[0].Input.Findings);
        Assert.Equal((RuleIds.ClaimTooLarge, 11L), (finding.Rule.Id, finding.Location.SegmentNumber));
        Assert.NotNull(reading.Claims[1].Claim);
        Assert.Equal((1, 1, 1), (reading.Summary.ClaimsRead, reading.Summary.ClaimsNotRead, reading.Summary.ServiceLinesNotRead));
        Assert.Single(ClaimScrubber.Default.Scrub(reading.Claims[0].Input).Findings, found => found.Rule.Id == RuleIds.ClaimTooLarge);
    }

    [Fact]
    public void More_findings_than_anybody_reads_are_counted_and_the_first_of_them_has_its_place()
    {
        const int Lines = 5000;
        byte[] bytes = Encoding.UTF8.GetBytes(new SmallFile().Text.Replace("CLM*C1", string.Concat(Enumerable.Repeat("SV1*HC:20552*1*UN*1~\n", Lines)) + "CLM*C1"));
        IReadOnlyList<Finding> findings = FileReading.Of(bytes).Summary.Findings;
        Assert.Equal(1001, findings.Count);
        Assert.Equal((RuleIds.FindingsNotListed, "4001 findings more are not listed, the first of them here."), (findings[^1].Rule.Id, findings[^1].Message));
        Assert.Equal(1011, findings[^1].Location.SegmentNumber);
    }

    private static string Places(IEnumerable<Finding> findings, bool withLine) => string.Join(
        ' ', findings.Select(finding => $"{finding.Rule.Id}@{finding.Location.SegmentNumber}{(withLine ? $"/{finding.Line}" : "")}"));

    private static string Wrapped(string text, int width) => string.Join('\n', text.Chunk(width).Select(line => new string(line)));
}
