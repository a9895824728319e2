using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using TriggerPoint.Rules.Tests;
using Xunit;
using Xunit.Abstractions;

namespace TriggerPoint.Rules.X12.Tests;

/// <summary>Files that no one here wrote, from the table beside the repository.</summary>
public sealed class SampleFileTests(ITestOutputHelper output)
{
    private static readonly X12ReadOptions AllClaims = X12ReadOptions.Default.WithAllClaims(true);

    [Fact]
    public void Valid_files_give_the_claims_lines_codes_modifiers_units_and_dates_that_the_table_and_a_second_reader_give()
    {
        IReadOnlyList<(TestRow Row, byte[] Bytes)> files = Fixtures.Of("valid");
        if (IsSkipped(files, 28))
        {
            return;
        }

        int claims = 0;
        int lines = 0;
        foreach ((TestRow row, byte[] bytes) in files)
        {
            FileReading reading = FileReading.Of(bytes, AllClaims);
            NaiveFile naive = NaiveFile.Read(bytes);
            AssertCounts(row, reading.Summary);
            Assert.Equal(naive.Segments.Count, reading.Summary.Segments);
            Assert.Equal(0, reading.Summary.SegmentsNotRead + reading.Summary.ServiceLinesNotRead + reading.Summary.ClaimsNotRead);
            Assert.Equal(naive.Claims, reading.Claims.Select(read => read.Claim!.Lines.Select(NaiveFile.Of)));
            Assert.Equal(row["distinct"], naive.DistinctCodes.ToString(CultureInfo.InvariantCulture));
            Assert.DoesNotContain(reading.Summary.Findings, finding => finding.Severity == FindingSeverity.Error);
            claims += reading.Claims.Count;
            lines += reading.Claims.Sum(read => read.Claim!.Lines.Count);
        }

        output.WriteLine($"checked: {files.Count} valid sample files, {claims} claims, {lines} lines");
    }

    [Fact]
    public void Invalid_files_end_with_findings_that_have_a_place()
    {
        IReadOnlyList<(TestRow Row, byte[] Bytes)> files = Fixtures.Of("invalid");
        if (IsSkipped(files, 26))
        {
            return;
        }

        foreach ((TestRow row, byte[] bytes) in files)
        {
            FileReading reading = FileReading.Of(bytes, AllClaims);
            AssertCounts(row, reading.Summary);
            if (row["envelope_checks"].Split(';').Any(check => check.Length > 0 && !check.StartsWith("HL01", StringComparison.Ordinal)) || row["type"] == "837I")
            {
                Assert.NotEmpty(reading.Summary.Findings);
            }
        }

        output.WriteLine($"checked: {files.Count} invalid sample files");
    }

    [Fact]
    public void Files_of_other_transactions_are_counted_and_reported()
    {
        IReadOnlyList<(TestRow Row, byte[] Bytes)> files = Fixtures.Of("other-transactions");
        if (IsSkipped(files, 7))
        {
            return;
        }

        foreach ((TestRow row, byte[] bytes) in files)
        {
            FileReading reading = FileReading.Of(bytes, AllClaims);
            AssertCounts(row, reading.Summary);
            Assert.Empty(reading.Claims);
            Assert.Equal(reading.Summary.Claims, reading.Summary.ClaimsNotRead);
            Assert.Equal(reading.Summary.ServiceLines, reading.Summary.ServiceLinesNotRead);
            Finding finding = Assert.Single(reading.Summary.Findings, finding => finding.Rule.Id == RuleIds.OtherTransaction);
            Assert.Contains("837I", finding.Message);
            Assert.Equal(3, finding.Location.SegmentNumber);
        }

        output.WriteLine($"checked: {files.Count} sample files of other transactions");
    }

    /// <summary>None of the samples bills a trigger point code, so one line of each is made to.</summary>
    [Fact]
    public void A_trigger_point_line_put_into_a_copy_is_found_with_its_whole_claim()
    {
        IReadOnlyList<(TestRow Row, byte[] Bytes)> files = Fixtures.Of("valid");
        int found = 0;
        foreach ((_, byte[] bytes) in files)
        {
            string text = Encoding.Latin1.GetString(bytes);
            int at = text.LastIndexOf($"SV1{text[3]}HC", StringComparison.Ordinal) + 7;
            int length = text.AsSpan(at).IndexOfAny(text[at - 1], text[3]);
            byte[] copy = Encoding.Latin1.GetBytes(text[..at] + "20553" + text[(at + length)..]);
            FileReading all = FileReading.Of(copy, AllClaims);
            X12Claim claim = Assert.Single(FileReading.Of(copy).Claims);
            Assert.Equal(Rendering.Of(all.Claims.Single(read => read.Claim!.Lines.Any(line => line.Code == ProcedureCode.Injection3OrMoreMuscles))), Rendering.Of(claim));
            Assert.Equal(NaiveFile.Read(copy).Claims[^1], claim.Claim!.Lines.Select(NaiveFile.Of));
            Assert.Equal(1, all.Summary.TriggerPointLines);
            found++;
        }

        output.WriteLine(found == 0 ? "Skipped: the sample files are not beside the repository." : $"checked: {found} sample files with a trigger point line");
    }

    private bool IsSkipped(IReadOnlyList<(TestRow Row, byte[] Bytes)> files, int least)
    {
        if (files.Count == 0)
        {
            output.WriteLine($"Skipped: {least} sample files, which are not beside the repository.");
            return true;
        }

        Assert.True(files.Count >= least, $"{files.Count} files");
        return false;
    }

    private static void AssertCounts(TestRow row, X12Summary summary) => Assert.Equal(
        string.Join(' ', row["file"], row["isa"], row["gs"], row["sts"], row["claims"], row["lines"], row["segs"]),
        string.Join(' ', row["file"], summary.Interchanges, summary.Groups, summary.Transactions, summary.Claims, summary.ServiceLines, summary.Segments));
}
