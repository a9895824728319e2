using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace TriggerPoint.Rules.Tests;

/// <summary>How a file of CMS is taken apart: its cells, its headings, and what is said of a row that is not as expected.</summary>
public sealed class CmsFileTests
{
    private static readonly ServiceDate First = new(2025, 1, 1);
    private static readonly ServiceDate Last = new(2025, 3, 31);
    private static readonly string Good = "20552\t20610\t\t20250101\t*\t1\tx";

    [Theory]
    [InlineData("a,b", "a|b")]
    [InlineData("a\tb,c", "a|b,c")]
    [InlineData("\ta", "|a")]
    [InlineData("\ta,b", "|a,b")]
    [InlineData(",b", "|b")]
    [InlineData("a,", "a|")]
    [InlineData("a,,b", "a||b")]
    [InlineData(" a , b ", "a|b")]
    [InlineData("\uFEFFa,b", "a|b")]
    [InlineData("\"a,b\",c", "a,b|c")]
    [InlineData(" \"a,b\",c", "a,b|c")]
    [InlineData("c,  \"a,b\"", "c|a,b")]
    [InlineData("\u00A0\"a,b\",c", "a,b|c")]
    [InlineData("\uFEFF\"a,b\",c", "a,b|c")]
    [InlineData(" ,\"a,b\"", "|a,b")]
    [InlineData("\"a\"\"b\",c", "a\"b|c")]
    [InlineData("\"\"\"a\"\"\",c", "\"a\"|c")]
    [InlineData("\"\",c", "|c")]
    [InlineData("\"a\" x,b", "a|b")]
    [InlineData("a\"b,c", "a\"b|c")]
    [InlineData("a,\"b", "a|b not closed")]
    [InlineData("\"a\",\"", "a| not closed")]
    public void A_line_is_split_into_its_cells(string line, string cells)
    {
        var read = new List<string> { "what was there before" };
        bool whole = DelimitedLine.TrySplit(line, read);
        Assert.Equal(cells, string.Join('|', read) + (whole ? string.Empty : " not closed"));
    }

    // A heading's words are no codes, even where they have five letters.
    [Theory]
    [InlineData("Pairs\tof codes")]
    [InlineData("Table\tcolumn 2\t\teffective")]
    [InlineData("Copyright 2025, all rights reserved")]
    [InlineData("A list of 20552 and others")]
    public void Words_before_the_first_row_are_a_heading(string heading)
    {
        ReferenceLoad load = Pairs(heading, Good);
        Assert.Equal((1, 1, 0), (load.HeadingLines, load.Rows, load.Rejected.Count));
        load = Embedded.WithMedicallyUnlikelyEdits([heading, "20552,1,2,x"], ClaimSetting.Practitioner, First, Last);
        Assert.Equal((1, 1, 0), (load.HeadingLines, load.Rows, load.Rejected.Count));
    }

    [Theory]
    [InlineData("CPT codes and descriptions")]
    [InlineData("\"CPT, HCPCS and others\",,")]
    [InlineData("Column 1\tColumn 2")]
    [InlineData("HCPCS/CPT Code,Units")]
    [InlineData("Copyright 2025, all rights reserved")]
    [InlineData("All of it is copyright 2025")]
    public void A_heading_may_come_again_between_rows(string heading)
    {
        ReferenceLoad load = Pairs(Good, heading, Good);
        Assert.Equal((1, 2, 0), (load.HeadingLines, load.Rows, load.Rejected.Count));
    }

    // A file without a heading: its first row is one even if something in it is wrong, and is not lost as a heading.
    [Theory]
    [InlineData("20552\t20610\t\tsoon\t*\t1\tx")]
    [InlineData("99999\t20552\t\tsoon\t*\t1\tx")]
    [InlineData("00000\t20552\t\tsoon\t*\t1\tx")]
    [InlineData("J3301\t20552\t\tsoon\t*\t1\tx")]
    [InlineData("0232T\t20552\t\tsoon\t*\t1\tx")]
    [InlineData("2O552X\t20610\t\t20250101\t*\t1\tx")]
    public void A_first_row_that_is_not_as_expected_is_reported_and_not_taken_for_a_heading(string bad)
    {
        ReferenceLoad load = Pairs(bad, Good);
        Assert.Equal((0, 1, 1), (load.HeadingLines, load.Rows, load.Rejected.Count));
    }

    [Theory]
    [InlineData("20552,one,2,x")]
    [InlineData("2055,1,2,x")]
    public void So_is_a_first_unit_limit(string bad)
    {
        ReferenceLoad load = Limits(bad, "20553,1,2,x");
        Assert.Equal((0, 1, 1), (load.HeadingLines, load.Rows, load.Rejected.Count));
    }

    [Theory]
    [InlineData("20553,one,2,x", "units: 'one' is not a number of units")]
    [InlineData("20553,268435456,2,x", "units: '268435456' is not a number of units")]
    [InlineData("20553,1,4 Something,x", "adjudication indicator: '4 Something' does not begin with 1, 2 or 3")]
    [InlineData("20553,1,20,x", "adjudication indicator: '20' does not begin with 1, 2 or 3")]
    [InlineData("20553,1,29,x", "adjudication indicator: '29' does not begin with 1, 2 or 3")]
    [InlineData("20553", ": 1 cell where at least 3 are expected")]
    [InlineData("20553,1", ": 2 cells where at least 3 are expected")]
    [InlineData("2O553X,1,2", "code: '2O553X' is not a procedure code")]
    [InlineData("20552,2,2,x", "code: '20552' stands twice; the first row is kept")]
    public void A_unit_limit_that_is_not_read_is_named_with_the_reason(string bad, string says)
    {
        ReferenceLoad load = Limits("20552,1,2,x", bad);
        RejectedRow row = Assert.Single(load.Rejected);
        Assert.Equal((says, 2), ($"{row.Column}: {row.Reason}", row.Line));
        Assert.Equal(1, Assert.Single(load.Edition!.Edits).Value);
    }

    [Theory]
    [InlineData("20552\t20610\t\t20250101\t*", ": 5 cells where at least 6 are expected")]
    [InlineData("20552\t20610\t\tsoon\t*\t1", "effective date: 'soon' is not a date (yyyymmdd)")]
    [InlineData("20552\t20610\t\t20250102\t20250101\t1", "deletion date: '20250101' lies before the effective date")]
    [InlineData("20552\t20610\t\t20250101\t*\t2", "modifier: '2' is not a modifier indicator (0, 1 or 9)")]
    [InlineData("20552\t20552\t\t20250101\t*\t2", "column 2: '20552' is column 1 as well")]
    public void A_pair_that_is_not_read_is_named_with_the_reason(string bad, string says)
    {
        RejectedRow row = Assert.Single(Pairs(Good, bad).Rejected);
        Assert.Equal(says, $"{row.Column}: {row.Reason}");
    }

    [Theory]
    [InlineData(39, "")]
    [InlineData(40, "")]
    [InlineData(41, "…")]
    [InlineData(500, "…")]
    public void Of_a_long_value_the_start_is_quoted(int length, string end)
    {
        RejectedRow row = Assert.Single(Pairs(Good, $"20552\t{new string('x', length)}\t\t20250101\t*\t1").Rejected);
        Assert.StartsWith($"'{new string('x', System.Math.Min(length, 40))}{end}' ", row.Reason);
    }

    [Theory]
    [InlineData("*", "")]
    [InlineData("", "")]
    [InlineData("20250101", "2025-01-01")]
    [InlineData("20250228", "2025-02-28")]
    public void A_pair_is_open_or_in_force_for_a_day_or_more(string deletion, string last)
    {
        NcciPair pair = Assert.Single(Pairs($"20552\t20610\t\t20250101\t{deletion}\t1").Edition!.Pairs);
        Assert.Equal(("2025-01-01", last, NcciRationale.Unspecified), (pair.FirstDay.ToString(), pair.LastDay.ToString(), pair.Rationale));
    }

    [Theory]
    [InlineData("something new", NcciRationale.Unspecified)]
    [InlineData("", NcciRationale.Unspecified)]
    [InlineData("HCPCS/CPT procedure code definition", NcciRationale.CodeDefinition)]
    [InlineData("CPT \"separate procedure\" definition", NcciRationale.SeparateProcedure)]
    public void The_telling_words_of_a_rationale_decide(string words, NcciRationale rationale) =>
        Assert.Equal(rationale, Assert.Single(Pairs($"20552\t20610\t\t20250101\t*\t1\t{words}").Edition!.Pairs).Rationale);

    [Fact]
    public void The_most_units_that_fit_are_read() =>
        Assert.Equal(MueRows.MostUnits, Assert.Single(Limits($"20552,{MueRows.MostUnits},2,x").Edition!.Edits).Value);

    private static ReferenceData Embedded => ReferenceData.Embedded;

    private static ReferenceLoad Pairs(params string[] lines) => Embedded.WithNcciPairs(lines, ClaimSetting.Practitioner, First, Last);

    private static ReferenceLoad Limits(params string[] lines) => Embedded.WithMedicallyUnlikelyEdits(lines, ClaimSetting.Practitioner, First, Last);
}
