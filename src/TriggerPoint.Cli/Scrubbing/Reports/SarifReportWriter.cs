using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using TriggerPoint.Rules;

namespace TriggerPoint.Cli;

/// <summary>Writes a SARIF 2.1.0 log, result by result: what was written so far can always be made a whole log, whenever the run ends.</summary>
internal sealed class SarifReportWriter : IReportWriter
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private readonly LineOutput output;
    private readonly RuleSet rules;
    private readonly Utf8JsonWriter json;
    private readonly RuleDescriptor[] described;
    private readonly Dictionary<string, int> places = new(StringComparer.Ordinal);
    private bool isFirst = true;

    public SarifReportWriter(LineOutput output, RuleSet rules)
    {
        this.output = output;
        this.rules = rules;
        json = JsonText.WriterTo(output);
        described = [.. rules.Rules.Select(rule => rule.Descriptor).Concat(RuleCatalog.All).Distinct()];
        for (int i = 0; i < described.Length; i++)
        {
            places.Add(described[i].Id, i);
        }
    }

    /// <inheritdoc/>
    public void Begin()
    {
        output.Write($$"""{"$schema":"{{Schema}}","version":"2.1.0","runs":[{"tool":{"driver":""");
        json.WriteStartObject();
        json.WriteString("name", "triggerpoint");
        json.WriteString("version", typeof(SarifReportWriter).Assembly.GetName().Version!.ToString(3));
        json.WriteStartArray("rules");
        foreach (RuleDescriptor rule in described)
        {
            WriteRule(rule);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        output.Write("},\"results\":[\n");
        output.FlushWithTail(Closing(isWhole: false));
    }

    /// <inheritdoc/>
    public void Write(in ScrubbedClaim claim)
    {
        foreach (Finding finding in claim.Report.Findings)
        {
            BeginResult(finding.Rule, "fail", Level(finding.Severity), finding.Mend is { } mend ? $"{finding.Message} {mend.Text}" : finding.Message);
            WritePlace(claim, claim.PlaceOf(finding), finding.Line);
            WriteProperties(claim, finding);
            EndResult();
        }

        foreach (MissingData missing in claim.Report.MissingData)
        {
            BeginResult(missing.Rule, "open", "none", $"Not checked for lack of data: {missing.Missing}.");
            WritePlace(claim, claim.PlaceOf(missing), missing.Line);
            WriteProperties(claim, missing);
            EndResult();
        }
    }

    /// <inheritdoc/>
    public void End(bool isWhole)
    {
        output.Write(Closing(isWhole));
        output.FlushWithTail(string.Empty);
    }

    private static string Closing(bool isWhole) => $$"""],"invocations":[{"executionSuccessful":{{(isWhole ? "true" : "false")}}}]}]}""" + "\n";

    private static string Level(FindingSeverity severity) => severity switch
    {
        FindingSeverity.Error => "error",
        FindingSeverity.Warning => "warning",
        FindingSeverity.Info => "note",
        _ => "none",
    };

    /// <summary>A file as a reference that may stand in a log: escaped, and with its scheme when it is absolute.</summary>
    private static string UriOf(string file) => Path.IsPathRooted(file)
        ? new Uri(file).AbsoluteUri
        : string.Join('/', file.Split('/', Path.DirectorySeparatorChar).Select(Uri.EscapeDataString));

    private void WriteRule(RuleDescriptor rule)
    {
        FindingSeverity severity = rules.SeverityOf(rule.Id) ?? rule.DefaultSeverity;
        json.WriteStartObject();
        json.WriteString("id", rule.Id);
        WriteText("shortDescription", $"{rule.Title}.");
        if (RulePages.SectionOf(rule.Id, "Cause") is { } cause)
        {
            WriteText("fullDescription", cause);
        }

        if (RulePages.SectionOf(rule.Id, "How to fix") is { } fix)
        {
            WriteText("help", fix);
        }

        json.WriteStartObject("defaultConfiguration");
        json.WriteBoolean("enabled", severity != FindingSeverity.None);
        json.WriteString("level", Level(severity));
        json.WriteEndObject();
        json.WriteStartObject("properties");
        json.WriteString("category", Wording.Of(rule.Category));
        json.WriteStrings("facts", rule.Facts);
        json.WriteStrings("denials", rule.Denials);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void BeginResult(RuleDescriptor rule, string kind, string level, string message)
    {
        output.Write(isFirst ? string.Empty : ",");
        isFirst = false;
        json.Reset(output);
        json.WriteStartObject();
        json.WriteString("ruleId", rule.Id);
        json.WriteNumber("ruleIndex", places[rule.Id]);
        json.WriteString("kind", kind);
        json.WriteString("level", level);
        WriteText("message", message);
    }

    private void EndResult()
    {
        json.WriteEndObject();
        json.Flush();
        output.EndLine();
    }

    private void WritePlace(in ScrubbedClaim claim, SourceLocation place, int line)
    {
        json.WriteStartArray("locations");
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", UriOf(claim.File));
        json.WriteEndObject();
        if (!place.IsNone)
        {
            json.WriteStartObject("region");
            json.WriteNumber("startLine", place.LineNumber);
            json.WriteNumber("byteOffset", place.ByteOffset);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        if (claim.Id.Length > 0)
        {
            json.WriteStartArray("logicalLocations");
            json.WriteStartObject();
            json.WriteString("fullyQualifiedName", line == 0 ? claim.Id : $"{claim.Id}/line {line}");
            json.WriteEndObject();
            json.WriteEndArray();
        }

        json.WriteEndObject();
        json.WriteEndArray();
    }

    private void WriteProperties(in ScrubbedClaim claim, Finding finding)
    {
        BeginProperties(claim, finding.Line, finding.Basis);
        if (finding.OtherLine > 0)
        {
            json.WriteNumber("otherLine", finding.OtherLine);
        }

        json.WriteUnlessEmpty("mend", finding.Mend?.Text ?? string.Empty);
        json.WriteUnlessEmpty("denials", finding.Denials);
        json.WriteUnlessEmpty("policy", finding.Policy);
        json.WriteEndObject();
    }

    private void WriteProperties(in ScrubbedClaim claim, MissingData missing)
    {
        BeginProperties(claim, missing.Line, missing.Basis);
        json.WriteString("missing", missing.Missing);
        json.WriteEndObject();
    }

    private void BeginProperties(in ScrubbedClaim claim, int line, IReadOnlyList<string> basis)
    {
        json.WriteStartObject("properties");
        json.WriteUnlessEmpty("claim", claim.Id);
        json.WriteUnlessEmpty("supportedCode", claim.Report.SupportedCode.ToString());
        json.WriteUnlessEmpty("supportedNeedleCode", claim.Report.SupportedNeedleCode.ToString());
        if (line > 0)
        {
            json.WriteNumber("line", line);
        }

        json.WriteStrings("basis", basis);
    }

    private void WriteText(string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }
}
