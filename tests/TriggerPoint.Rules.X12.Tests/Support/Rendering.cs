using System.Collections.Generic;
using System.Linq;

namespace TriggerPoint.Rules.X12.Tests;

/// <summary>What was read as text, so that a difference can be seen.</summary>
internal static class Rendering
{
    public static string Of(X12Claim read) => string.Join('\n', Lines(read));

    public static string Of(ExpectedClaim expected) =>
        Of(expected.Claim, expected.PayerId, expected.Filing, expected.Frequency, expected.OriginalReference);

    public static string Of(X12Summary summary) => string.Join('\n', summary.Findings.Select(Of).Prepend(
        $"{summary.Bytes} bytes, {summary.Interchanges}/{summary.Groups}/{summary.Transactions} envelopes, {summary.TransactionsNotRead} not read, "
        + $"{summary.Segments} segments, {summary.SegmentsNotRead} not read, {summary.Claims} claims, {summary.ClaimsNotRead} not read, "
        + $"{summary.ServiceLines} lines, {summary.ServiceLinesNotRead} not read, {summary.TriggerPointLines} of trigger points, {summary.IsComplete}"));

    public static string Of(Claim claim, string payerId, string filing, string frequency, string originalReference) => string.Join('\n', claim.Lines
        .Select(line => $"  {line} to {line.LastDate} at '{line.PlaceOfService}' for {string.Join(',', line.DiagnosisPointers)} by '{line.Provider}' note '{line.Note}' {line.Location}")
        .Prepend($"{claim.Id} '{claim.Patient}' '{claim.Payer}' '{payerId}' '{filing}' '{frequency}' '{originalReference}' '{claim.PlaceOfService}' "
            + $"'{claim.Note}' {string.Join(',', claim.Diagnoses)} {claim.Location}"));

    public static string Of(Finding finding) => $"  {finding} [{finding.Location}]";

    private static IEnumerable<string> Lines(X12Claim read)
    {
        yield return read.Claim is null
            ? $"not read {read.Input.Location}"
            : Of(read.Claim, read.PayerId, read.FilingIndicator, read.Frequency, read.OriginalReference);
        yield return $"  {read.Input.Documentation}";
        foreach (Finding finding in read.Input.Findings)
        {
            yield return Of(finding);
        }
    }
}
