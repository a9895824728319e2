using System;
using System.Buffers;
using System.Linq;
using System.Text.Json;

namespace TriggerPoint.Rules.Json;

/// <summary>Writes reports as JSON lines: one object per claim. Names and order of the keys are a contract, see <c>docs/guide/claims-json.md</c>.</summary>
/// <remarks>For use by one thread; each needs a writer of its own.</remarks>
public sealed class ReportJsonWriter : IDisposable
{
    private readonly IBufferWriter<byte> output;
    private readonly Utf8JsonWriter json;

    /// <summary>Makes a writer.</summary>
    /// <param name="output">Where the bytes go, in UTF-8.</param>
    /// <exception cref="ArgumentNullException"><paramref name="output"/> is null.</exception>
    public ReportJsonWriter(IBufferWriter<byte> output)
    {
        this.output = output ?? throw new ArgumentNullException(nameof(output));
        json = new Utf8JsonWriter(output, JsonText.Options);
    }

    /// <summary>Writes one report and ends the line.</summary>
    /// <param name="id">The claim's id; empty when it has none, which is written as null.</param>
    /// <param name="report">The report.</param>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> or <paramref name="report"/> is null.</exception>
    public void Write(string id, ScrubReport report)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(report);
        Begin();
        WriteUnlessEmpty("id", id);
        WriteUnlessEmpty("supportedCode", report.SupportedCode.ToString());
        if (!report.SupportedNeedleCode.IsNone)
        {
            json.WriteString("supportedNeedleCode", report.SupportedNeedleCode.ToString());
        }

        WriteFindings(report);
        WriteMissingData(report);
        WriteEditions(report);
        End();
    }

    /// <summary>Writes what is wrong with a file itself, and with no claim of it, and ends the line.</summary>
    /// <param name="file">What the file is called.</param>
    /// <param name="report">The report on the file.</param>
    /// <exception cref="ArgumentNullException"><paramref name="file"/> or <paramref name="report"/> is null.</exception>
    public void WriteFile(string file, ScrubReport report)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(report);
        Begin();
        json.WriteString("file", file);
        WriteFindings(report);
        End();
    }

    /// <summary>Lets go of the writer's memory; what was written stays written.</summary>
    public void Dispose() => json.Dispose();

    private void Begin()
    {
        json.Reset(output);
        json.WriteStartObject();
    }

    private void End()
    {
        json.WriteEndObject();
        json.Flush();
        output.Write("\n"u8);
    }

    private static string Word(FindingSeverity severity) => severity switch
    {
        FindingSeverity.Error => "error",
        FindingSeverity.Warning => "warning",
        FindingSeverity.Info => "info",
        _ => "none",
    };

    private static string Key(ReferenceTable table) => table switch
    {
        ReferenceTable.NcciPairs => "ncci",
        ReferenceTable.MedicallyUnlikelyEdits => "mue",
        ReferenceTable.FeeSchedule => "feeSchedule",
        ReferenceTable.AddOnCodes => "addOns",
        ReferenceTable.Drugs => "drugs",
        ReferenceTable.Diagnoses => "diagnoses",
        _ => "other",
    };

    // A claim over several dates may have several editions of one table.
    private void WriteEditions(ScrubReport report)
    {
        json.WriteStartObject("editions");
        foreach (IGrouping<ReferenceTable, ReferenceEdition> table in report.Editions.GroupBy(edition => edition.Table))
        {
            json.WriteString(Key(table.Key), string.Join(", ", table.Select(edition => edition.Id).Distinct()));
        }

        json.WriteEndObject();
    }

    private void WriteFindings(ScrubReport report)
    {
        json.WriteStartArray("findings");
        foreach (Finding finding in report.Findings)
        {
            json.WriteStartObject();
            json.WriteString("rule", finding.Rule.Id);
            json.WriteString("severity", Word(finding.Severity));
            json.WriteStrings("basis", finding.Basis);
            json.WriteLineNumber("line", finding.Line);
            json.WriteLineNumber("otherLine", finding.OtherLine);
            json.WriteString("message", finding.Message);
            WriteUnlessEmpty("mend", finding.Mend?.Text ?? string.Empty);
            json.WriteStrings("denials", finding.Denials);
            if (finding.Policy.Length > 0)
            {
                json.WriteString("policy", finding.Policy);
            }

            WriteLocation(finding.Location);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteLocation(SourceLocation location)
    {
        if (location.IsNone)
        {
            return;
        }

        json.WriteStartObject("location");
        json.WriteNumber("lineNumber", location.LineNumber);
        json.WriteNumber("byteOffset", location.ByteOffset);
        if (location.SegmentNumber > 0)
        {
            json.WriteNumber("segment", location.SegmentNumber);
        }

        json.WriteEndObject();
    }

    private void WriteMissingData(ScrubReport report)
    {
        json.WriteStartArray("noData");
        foreach (MissingData missing in report.MissingData)
        {
            json.WriteStartObject();
            json.WriteString("rule", missing.Rule.Id);
            json.WriteStrings("basis", missing.Basis);
            json.WriteString("missing", missing.Missing);
            if (missing.Line > 0)
            {
                json.WriteNumber("line", missing.Line);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteUnlessEmpty(string name, string value)
    {
        if (value.Length == 0)
        {
            json.WriteNull(name);
        }
        else
        {
            json.WriteString(name, value);
        }
    }
}
