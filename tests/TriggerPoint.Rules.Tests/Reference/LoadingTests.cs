using System;
using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Xunit;
using Xunit.Abstractions;

namespace TriggerPoint.Rules.Tests;

/// <summary>Files of CMS in the shapes it publishes, whole, damaged and hostile.</summary>
public sealed class LoadingTests
{
    private static readonly ReferenceData Embedded = ReferenceData.Embedded;
    private static readonly ServiceDate First = new(2025, 1, 1);
    private static readonly ServiceDate Last = new(2025, 3, 31);
    private static readonly ServiceDate Within = new(2025, 2, 1);

    // The headings of releases of several years: one line, or cells that break over lines.
    private static readonly string[][] PairHeadings =
    [
        [],
        ["\uFEFFCPT only copyright 2024 American Medical Association. All rights reserved.", "Column1/Column2 Edits", "Column 1\tColumn 2\t*=in existence prior to 1996\tEffective Date\tDeletion Date *=no data\tModifier 0=not allowed 1=allowed 9=not applicable\tPTP Edit Rationale"],
        ["CPT codes, descriptions and other data only are copyright.", "Column 1\tColumn 2\t\"*=in existence", "prior to 1996\"\t\"Effective", "Date\"\t\"Deletion", "Date", " *=no data\"\tModifier\tPTP Edit Rationale", "\t\t\t\t\t0=not allowed\t", "\t\t\t\t\t1=allowed\t"],
    ];

    private static readonly string[] MueHeading =
    [
        "\"CPT codes, descriptions, and other data only", "are copyright of their owner.", "20552 is a code.\",,,", "\"HCPCS/", "CPT Code\",\"Practitioner Services MUE Values\",\"MUE Adjudication Indicator\",\"MUE Rationale\"",
    ];

    private readonly ITestOutputHelper output;

    public LoadingTests(ITestOutputHelper output) => this.output = output;

    [Theory]
    [InlineData(ClaimSetting.Practitioner)]
    [InlineData(ClaimSetting.HospitalOutpatient)]
    public void The_embedded_rows_written_as_CMS_writes_them_load_as_they_are(ClaimSetting setting)
    {
        IReadOnlyList<NcciPair> pairs = Embedded.EditionFor(ReferenceTable.NcciPairs, First, setting).Pairs;
        foreach (string[] heading in PairHeadings)
        {
            // Four parts, each with its heading, and rows of other codes among them.
            string[] lines = pairs.Select(Line).Append("11042\t97597\t*\t19960101\t*\t1\tMisuse").Chunk((pairs.Count / 4) + 1).SelectMany(part => heading.Concat(part)).ToArray();
            ReferenceLoad load = Embedded.WithNcciPairs(lines, setting, First, Last);
            Assert.Equal((pairs.Count, 1, 0, 4 * heading.Length), (load.Rows, load.Skipped, load.Rejected.Count, load.HeadingLines));
            Assert.Equal(pairs.Select(Line).Order(StringComparer.Ordinal), load.Edition!.Pairs.Select(Line).Order(StringComparer.Ordinal));
            Assert.All(load.Edition.Pairs, pair => Assert.False(pair.FirstDay.IsUnknown));
        }

        ReferenceData loaded = Embedded.WithNcciPairs(pairs.Select(Line), setting, First, Last).Data;
        foreach (NcciPair pair in pairs)
        {
            bool before = Embedded.TryFindPair(pair.Column1, pair.Column2, Within, setting, out NcciPair embedded);
            Assert.Equal(before, loaded.TryFindPair(pair.Column2, pair.Column1, Within, setting, out NcciPair found));
            Assert.Equal((embedded.Column1, embedded.Indicator, embedded.Family, embedded.Rationale, embedded.LastDay), (found.Column1, found.Indicator, found.Family, found.Rationale, found.LastDay));
        }

        output.WriteLine($"checked: {pairs.Count} rows ({setting}) written, loaded and looked up");
    }

    [Fact]
    public void A_new_pair_applies_from_its_first_day_and_has_no_family()
    {
        ReferenceData data = Embedded.WithNcciPairs(["20553\tJ2003\t\t20250201\t20250228\t1\tCPT Manual or CMS manual coding instructions"], ClaimSetting.Practitioner, First, Last).Data;
        bool Applies(ServiceDate date) => data.TryFindPair(ProcedureCode.Parse("J2003"), ProcedureCode.Parse("20553"), date, ClaimSetting.Practitioner, out _);
        Assert.Equal([false, true, true, false], new ServiceDate[] { new(2025, 1, 31), new(2025, 2, 1), new(2025, 2, 28), new(2025, 3, 1) }.Select(Applies));
        NcciPair pair = data.EditionFor(ReferenceTable.NcciPairs, Within).Pairs.Single();
        Assert.Equal((NcciPairFamily.Other, NcciRationale.CodingInstruction), (pair.Family, pair.Rationale));
        Assert.True(data.OccursInPairs(ProcedureCode.Parse("J2003"), Within, ClaimSetting.Practitioner));
        Assert.False(data.OccursInPairs(ProcedureCode.Parse("20610"), Within, ClaimSetting.Practitioner));
        Assert.True(data.OccursInPairs(ProcedureCode.Parse("20610"), new(2024, 8, 1), ClaimSetting.Practitioner));
    }

    [Theory]
    [InlineData("20552\t2O610X\t\t20250101\t*\t1\tx", "column 2", "'2O610X'")]
    [InlineData("20552\t20610\t\t20251301\t*\t1\tx", "effective date", "'20251301'")]
    [InlineData("20552\t20610\t\t\t*\t1\tx", "effective date", "''")]
    [InlineData("20552\t20610\t\t20250101\t2025\t1\tx", "deletion date", "'2025'")]
    [InlineData("20552\t20610\t\t20250101\t20241231\t1\tx", "deletion date", "before")]
    [InlineData("20552\t20610\t\t20250101\t*\t2\tx", "modifier", "'2'")]
    [InlineData("20552\t20610\t\t20250101\t*\t\tx", "modifier", "''")]
    [InlineData("20552\t20610\t\t20250101\t*", "", "5 cells")]
    [InlineData("20552\t20552\t\t20250101\t*\t1\tx", "column 2", "column 1 as well")]
    [InlineData("20552\t20610\t\t20250101\t*\t1\t\"x", "", "not closed")]
    [InlineData("trashy\t20610\t\t20250101\t*\t1\tx", "column 1", "'trashy'")]
    [InlineData("\u001b[31m20552\t20610\t\t20250101\t*\t1\tx", "column 1", "'?[31m20552'")]
    public void A_row_that_is_not_as_expected_is_listed_and_the_others_load(string bad, string column, string says)
    {
        string good = "20552\t20610\t\t20250101\t*\t1\tx";
        ReferenceLoad load = Embedded.WithNcciPairs([good, string.Empty, bad, good.Replace("20552", "20553")], ClaimSetting.Practitioner, First, Last);
        RejectedRow row = Assert.Single(load.Rejected);
        Assert.Equal((3, column, 2), (row.Line, row.Column, load.Rows));
        Assert.Contains(says, row.Reason);
        Assert.StartsWith("line 3", row.ToString());
    }

    [Fact]
    public void Unit_limits_load_under_a_heading_that_breaks_over_lines()
    {
        string[] lines =
        [
            .. MueHeading, "20552,1,\"2 Date of Service Edit: Policy\",\"Code Descriptor / CPT Instruction\"", "\"J3301\",\"20\",\"3 Date of Service Edit: Clinical\",\"Clinical, \"\"Data\"\"\"", "J1010,160,1 Line Edit,x",
            "20553,one,2,x", "20553,99999999999,2,x", "20553,1,4 Something,x", "20553,1,22,x", "20553,1,,x", "20553", "2055,1,2,x", "20552,2,2,x", "20553,-1,2,x",
        ];
        ReferenceLoad load = Embedded.WithMedicallyUnlikelyEdits(lines, ClaimSetting.Practitioner, First, Last);
        Assert.Equal((3, 5, 9), (load.Rows, load.HeadingLines, load.Rejected.Count));
        Assert.Equal(["units", "units", "adjudication indicator", "adjudication indicator", "adjudication indicator", "", "code", "code", "units"], load.Rejected.Select(row => row.Column));
        Assert.Equal(Enumerable.Range(9, 9), load.Rejected.Select(row => row.Line));
        Assert.Equal(["20552: at most 1", "J1010: at most 160", "J3301: at most 20"], load.Edition!.Edits.Select(edit => edit.ToString()));
        Assert.True(load.Data.TryFindMue(ProcedureCode.Parse("J1010"), Within, ClaimSetting.Practitioner, out MedicallyUnlikelyEdit edit));
        Assert.Equal((160, MueAdjudication.Line), (edit.Value, edit.Adjudication));
        Assert.True(load.Data.TryFindMue(ProcedureCode.Parse("J3301"), new(2024, 8, 1), ClaimSetting.Practitioner, out edit) && edit.Value == 16);
    }

    [Fact]
    public void A_file_without_a_row_of_use_adds_nothing()
    {
        foreach (string[] lines in new string[][] { [], [""], ["hello", "world"], ["11042\t97597\t*\t19960101\t*\t1\tMisuse"], MueHeading })
        {
            ReferenceLoad load = Embedded.WithNcciPairs(lines, ClaimSetting.Practitioner, First, Last);
            Assert.Same(Embedded, load.Data);
            Assert.Null(load.Edition);
            Assert.Equal(0, load.Rows);
        }

        Assert.Null(Embedded.WithMedicallyUnlikelyEdits(PairHeadings[1], ClaimSetting.Practitioner, First, Last).Edition);
    }

    [Fact]
    public void The_days_of_an_edition_are_in_order()
    {
        Assert.Throws<ArgumentNullException>(() => Embedded.WithNcciPairs(null!, ClaimSetting.Practitioner, First, Last));
        Assert.Throws<ArgumentNullException>(() => Embedded.WithMedicallyUnlikelyEdits(null!, ClaimSetting.Practitioner, First, Last));
        Assert.Throws<ArgumentOutOfRangeException>(() => Embedded.WithNcciPairs([], ClaimSetting.Practitioner, ServiceDate.Unknown, Last));
        Assert.Throws<ArgumentOutOfRangeException>(() => Embedded.WithMedicallyUnlikelyEdits([], ClaimSetting.Practitioner, Last, First));
    }

    [Property(MaxTest = 500)]
    public Property Any_lines_among_good_rows_throw_nothing_and_keep_no_good_row_from_loading() => Prop.ForAll(
        Gen.ListOf(HostileLine).ToArbitrary(),
        hostile =>
        {
            string[] codes = ["20610", "64405", "99213", "J0670"];
            List<string?> pairs = [.. PairHeadings[1]];
            List<string?> limits = [.. MueHeading];
            int at = 0;
            foreach (string? line in hostile)
            {
                pairs.AddRange([line, $"20552\t{codes[at % 4]}\t\t20250101\t*\t1\tx"]);
                limits.AddRange([line, $"Q{at:0000},1,2,x"]);
                at++;
            }

            ReferenceLoad load = Embedded.WithNcciPairs(pairs!, ClaimSetting.Practitioner, First, Last);
            Assert.True(load.Rows >= at, $"{load.Rows} of {at}");
            Assert.Equal(pairs.Count(line => !string.IsNullOrWhiteSpace(line)), load.Rows + load.Skipped + load.Rejected.Count + load.HeadingLines);
            Assert.All(load.Rejected, row => Assert.True(row.Reason.Length is > 0 and < 120 && !row.Reason.Any(char.IsControl)));
            ReferenceLoad units = Embedded.WithMedicallyUnlikelyEdits(limits!, ClaimSetting.Practitioner, First, Last);
            Assert.True(units.Rows >= at && units.Rows + units.Rejected.Count + units.HeadingLines == limits.Count(line => !string.IsNullOrWhiteSpace(line)));
        });

    // Any text, and texts close to a row: cells of the right kind in the wrong place.
    private static Gen<string?> HostileLine => Gen.OneOf(
        ArbMap.Default.GeneratorFor<string?>(),
        Gen.Elements("20552", "*", "20250101", "1", "9", "\"", "\"\"", "", " ", "\uD800", "\0", "Column 1", "CPT only", "99999999", "copyright", new string('x', 5000), "=cmd()", "20552,20610,,20250101,*,1")
            .ListOf()
            .SelectMany(_ => Gen.Elements("\t", ",", " ", "\r"), (cells, delimiter) => (string?)string.Join(delimiter, cells)));

    private static string Line(NcciPair pair)
    {
        string indicator = pair.Indicator switch
        {
            NcciModifierIndicator.NotAllowed => "0",
            NcciModifierIndicator.Allowed => "1",
            _ => "9",
        };
        string rationale = pair.Rationale switch
        {
            NcciRationale.MisuseOfColumn2 => "Misuse of Column Two code with Column One code",
            NcciRationale.CodingInstruction => "CPT Manual or CMS manual coding instructions",
            NcciRationale.StandardsOfPractice => "Standards of medical / surgical practice",
            NcciRationale.MoreExtensive => "More extensive procedure",
            NcciRationale.MutuallyExclusive => "Mutually exclusive procedures",
            NcciRationale.AnesthesiaIncluded => "Anesthesia service included in surgical procedure",
            NcciRationale.CodeDefinition => "HCPCS/CPT procedure code definition",
            NcciRationale.SeparateProcedure => "CPT \"separate procedure\" definition",
            _ => "something new",
        };
        return $"{pair.Column1}\t{pair.Column2}\t\t19960101\t{(pair.LastDay.IsUnknown ? "*" : pair.LastDay.ToString().Replace("-", string.Empty))}\t{indicator}\t{rationale}";
    }
}
