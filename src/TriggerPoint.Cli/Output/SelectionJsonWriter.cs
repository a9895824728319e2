using System.Linq;
using System.Text.Json;
using TriggerPoint.Rules;

namespace TriggerPoint.Cli;

/// <summary>Writes one JSON object per session and line. Names and order of the keys are a contract.</summary>
internal sealed class SelectionJsonWriter : ISelectionWriter
{
    private readonly LineOutput output;
    private readonly Utf8JsonWriter json;

    public SelectionJsonWriter(LineOutput output)
    {
        this.output = output;
        json = JsonText.WriterTo(output);
    }

    /// <inheritdoc/>
    public void Write(in SessionAnswer answer)
    {
        CptSelection selection = answer.Selection;
        Begin(answer.Input);
        WriteCode("code", selection.Code);
        if (ShowsNeedling(selection))
        {
            WriteCode("needleCode", selection.NeedlingCode);
        }

        json.WriteNumber("supported", selection.Muscles.Supported);
        if (selection.Muscles.IsBounded)
        {
            json.WriteNumber("possible", selection.Muscles.Possible);
        }
        else
        {
            json.WriteNull("possible");
        }

        json.WriteBoolean("settled", selection.IsSettled);
        WriteMuscles(selection);
        WriteFindings(answer);
        json.WriteString("convention", selection.Convention.ToString());
        json.WriteString("edition", selection.Edition);
        json.WriteStrings("basis", selection.Basis);
        End();
    }

    /// <inheritdoc/>
    public void WriteRefused(long number, string beginning, string reason)
    {
        Begin(beginning);
        WriteCode("code", ProcedureCode.None);
        json.WriteString("error", reason);
        End();
    }

    private static bool ShowsNeedling(CptSelection selection)
    {
        bool differs = !selection.NeedlingCode.IsNone && selection.NeedlingCode != selection.Code;
        return differs || selection.Session.Injections.Select(injection => injection.Technique).Distinct().Count() > 1;
    }

    private void Begin(string input)
    {
        json.Reset(output);
        json.WriteStartObject();
        json.WriteString("input", input);
    }

    private void End()
    {
        json.WriteEndObject();
        json.Flush();
        output.EndLine();
    }

    private void WriteCode(string name, ProcedureCode code)
    {
        if (code.IsNone)
        {
            json.WriteNull(name);
        }
        else
        {
            json.WriteString(name, code.ToString());
        }
    }

    private void WriteMuscles(CptSelection selection)
    {
        json.WriteStartArray("muscles");
        foreach (CountedMuscle muscle in CountedMuscle.Of(selection))
        {
            json.WriteStartObject();
            json.WriteString(muscle.IsSettled ? "key" : "mention", muscle.IsSettled ? muscle.Muscle.Key : muscle.Mention);
            json.WriteString("side", Wording.Of(muscle.Side));
            if (!muscle.IsSettled)
            {
                json.WriteStrings("candidates", muscle.Candidates.Select(candidate => candidate.Key));
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteFindings(in SessionAnswer answer)
    {
        json.WriteStartArray("findings");
        foreach (Finding finding in answer.Findings)
        {
            json.WriteStartObject();
            json.WriteString("rule", finding.Rule.Id);
            json.WriteString("severity", Wording.Of(finding.Severity));
            json.WriteStrings("basis", finding.Basis);
            json.WriteString("message", finding.Message);
            json.WriteUnlessEmpty("mention", finding.Mention);
            if (!finding.Span.IsEmpty)
            {
                json.WriteNumber("start", finding.Span.Start);
                json.WriteNumber("length", finding.Span.Length);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
