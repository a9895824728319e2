using System.Collections.Generic;
using System.Globalization;
using TriggerPoint.Rules;

namespace TriggerPoint.Cli;

/// <summary>Writes one row per finding and one per thing that was not checked. Names and order of the columns are a contract.</summary>
internal sealed class CsvReportWriter : IReportWriter
{
    private readonly LineOutput output;
    private readonly CsvRows rows;

    public CsvReportWriter(LineOutput output)
    {
        this.output = output;
        rows = new CsvRows(output);
    }

    /// <inheritdoc/>
    public void Begin() => rows.Write(
        "file", "lineNumber", "byteOffset", "segment", "claim", "supportedCode", "supportedNeedleCode",
        "outcome", "rule", "severity", "line", "otherLine", "message", "mend", "basis", "denials", "policy");

    /// <inheritdoc/>
    public void Write(in ScrubbedClaim claim)
    {
        foreach (Finding finding in claim.Report.Findings)
        {
            Write(claim, finding);
        }

        foreach (MissingData missing in claim.Report.MissingData)
        {
            Write(claim, missing);
        }
    }

    /// <inheritdoc/>
    public void End(bool isWhole) => output.Flush();

    private static string Number(long number) => number == 0 ? string.Empty : number.ToString(CultureInfo.InvariantCulture);

    private static string Offset(SourceLocation place) => place.IsNone ? string.Empty : place.ByteOffset.ToString(CultureInfo.InvariantCulture);

    private static string List(IEnumerable<string> items) => string.Join(' ', items);

    private void Write(in ScrubbedClaim claim, Finding finding)
    {
        SourceLocation place = claim.PlaceOf(finding);
        rows.Write(
            claim.File, Number(place.LineNumber), Offset(place), Number(place.SegmentNumber),
            claim.Id, claim.Report.SupportedCode.ToString(), claim.Report.SupportedNeedleCode.ToString(),
            "found", finding.Rule.Id, Wording.Of(finding.Severity), Number(finding.Line), Number(finding.OtherLine), finding.Message,
            finding.Mend?.Text ?? string.Empty, List(finding.Basis), List(finding.Denials), finding.Policy);
    }

    private void Write(in ScrubbedClaim claim, MissingData missing)
    {
        SourceLocation place = claim.PlaceOf(missing);
        rows.Write(
            claim.File, Number(place.LineNumber), Offset(place), Number(place.SegmentNumber),
            claim.Id, claim.Report.SupportedCode.ToString(), claim.Report.SupportedNeedleCode.ToString(),
            "not checked", missing.Rule.Id, string.Empty, Number(missing.Line), string.Empty, missing.Missing,
            string.Empty, List(missing.Basis), string.Empty, string.Empty);
    }
}
