using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Hl7.Fhir.Model;

namespace TriggerPoint.Rules.Fhir;

/// <summary>Gives what the scrubber finds as a FHIR <c>OperationOutcome</c>.</summary>
/// <remarks>
/// Each finding is an issue with the rule's id as its code, and so is each rule that lacked data, with code <c>incomplete</c>; see
/// <c>docs/guide/fhir.md</c>. Issues quote no words of the record. Safe for use by any number of threads; each outcome is the caller's own.
/// </remarks>
public static class ScrubOutcome
{
    /// <summary>The code system of the rules' ids in <c>details.coding</c>: <c>urn:triggerpoint-rules:rule</c>.</summary>
    public const string RuleSystem = "urn:triggerpoint-rules:rule";

    private const string ClaimType = "Claim";

    /// <summary>Gives a report on a <c>Claim</c> as an outcome.</summary>
    /// <param name="report">The report.</param>
    /// <returns>The outcome; a report without findings and without gaps gives one issue that says so, since an outcome has at least one.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    public static OperationOutcome Create(ScrubReport report) => Create(report, ClaimType);

    /// <summary>Gives a report as an outcome.</summary>
    /// <param name="report">The report.</param>
    /// <param name="resourceType">The resource that expressions begin with, such as <c>ExplanationOfBenefit</c>.</param>
    /// <returns>The outcome; a report without findings and without gaps gives one issue that says so, since an outcome has at least one.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static OperationOutcome Create(ScrubReport report, string resourceType)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(resourceType);
        var outcome = new OperationOutcome
        {
            Issue =
            [
                .. report.Findings.Select(finding => IssueOf(finding, resourceType)),
                .. report.MissingData.Select(missing => IssueOf(missing, resourceType)),
            ],
        };
        if (outcome.Issue.Count == 0)
        {
            outcome.Issue.Add(new OperationOutcome.IssueComponent
            {
                Severity = OperationOutcome.IssueSeverity.Information,
                Code = OperationOutcome.IssueType.Informational,
                Details = new CodeableConcept { Text = "Nothing was found." },
            });
        }

        return outcome;
    }

    private static OperationOutcome.IssueComponent IssueOf(Finding finding, string resourceType) => new()
    {
        Severity = finding.Severity switch
        {
            FindingSeverity.Error => OperationOutcome.IssueSeverity.Error,
            FindingSeverity.Warning => OperationOutcome.IssueSeverity.Warning,
            _ => OperationOutcome.IssueSeverity.Information,
        },
        Code = TypeOf(finding.Rule),
        Details = DetailsOf(finding.Rule, finding.Message),
        Diagnostics = Joined(
            finding.Mend?.Text ?? string.Empty,
            finding.Basis.Count == 0 ? string.Empty : $"Basis: {string.Join(", ", finding.Basis)}.",
            finding.Policy.Length == 0 ? string.Empty : $"Policy: {finding.Policy}.",
            finding.Denials.Count == 0 ? string.Empty : $"Denials: {string.Join(", ", finding.Denials)}.",
            finding.Location.IsNone ? string.Empty : $"Place: {finding.Location}."),
        Expression = Expressions(resourceType, finding.Line, finding.OtherLine),
    };

    private static OperationOutcome.IssueComponent IssueOf(MissingData missing, string resourceType) => new()
    {
        Severity = OperationOutcome.IssueSeverity.Information,
        Code = OperationOutcome.IssueType.Incomplete,
        Details = DetailsOf(missing.Rule, $"Not checked: {missing.Missing}."),
        Diagnostics = Joined(missing.Basis.Count == 0 ? string.Empty : $"Basis: {string.Join(", ", missing.Basis)}."),
        Expression = Expressions(resourceType, missing.Line),
    };

    private static OperationOutcome.IssueType TypeOf(RuleDescriptor rule) => rule.Id switch
    {
        RuleIds.NoJsonObject or RuleIds.NotUtf8 or RuleIds.UnknownField or RuleIds.FieldRepeated => OperationOutcome.IssueType.Structure,
        RuleIds.OtherFhirVersion or RuleIds.DetailsNotRead => OperationOutcome.IssueType.NotSupported,
        RuleIds.LineTooLong => OperationOutcome.IssueType.TooLong,
        RuleIds.FieldMissing => OperationOutcome.IssueType.Required,
        RuleIds.ReferenceNotFound => OperationOutcome.IssueType.NotFound,
        RuleIds.OtherCodeSystem => OperationOutcome.IssueType.CodeInvalid,
        _ when rule.Category == RuleCategory.ClaimInput => OperationOutcome.IssueType.Value,
        _ when rule.Category == RuleCategory.Internal => OperationOutcome.IssueType.Exception,
        _ => OperationOutcome.IssueType.BusinessRule,
    };

    private static CodeableConcept DetailsOf(RuleDescriptor rule, string text) =>
        new() { Coding = [new Coding(RuleSystem, rule.Id, rule.Title)], Text = text };

    private static string? Joined(params string[] sentences) =>
        string.Join(' ', sentences.Where(sentence => sentence.Length > 0)) is { Length: > 0 } text ? text : null;

    /// <summary>FHIRPath counts from 0 what findings count from 1.</summary>
    private static string[] Expressions(string resourceType, params int[] lines) =>
        lines.All(line => line == 0)
            ? [resourceType]
            : [.. lines.Where(line => line > 0).Select(line => string.Create(CultureInfo.InvariantCulture, $"{resourceType}.item[{line - 1}]"))];
}
