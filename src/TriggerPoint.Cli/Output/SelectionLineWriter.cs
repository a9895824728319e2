using System.Linq;
using TriggerPoint.Rules;

namespace TriggerPoint.Cli;

/// <summary>Writes one short line per session, for the eye to run down.</summary>
internal sealed class SelectionLineWriter : ISelectionWriter
{
    private static readonly FindingSeverity[] Severities = [FindingSeverity.Error, FindingSeverity.Warning, FindingSeverity.Info];

    private readonly LineOutput output;

    public SelectionLineWriter(LineOutput output) => this.output = output;

    /// <inheritdoc/>
    public void Write(in SessionAnswer answer)
    {
        CptSelection selection = answer.Selection;
        string settled = selection.IsSettled ? "settled" : "not settled";
        WriteLine(answer.Number, $"{SelectionWords.Codes(selection),-11}  {selection.Muscles,-10}  {settled,-11}  {Findings(answer)}");
    }

    /// <inheritdoc/>
    public void WriteRefused(long number, string beginning, string reason) => WriteLine(number, $"{SelectionWords.NoCode,-11}  {reason}");

    private static string Findings(SessionAnswer answer)
    {
        string[] counts = Severities
            .Select(severity => (Severity: severity, Count: answer.Findings.Count(finding => finding.Severity == severity)))
            .Where(found => found.Count > 0)
            .Select(found => Words(found.Severity, found.Count)).ToArray();
        return counts.Length == 0 ? "no findings" : string.Join(", ", counts);
    }

    private static string Words(FindingSeverity severity, int count) =>
        severity == FindingSeverity.Info ? $"{count} info" : Wording.Count(count, Wording.Of(severity));

    private void WriteLine(long number, string text)
    {
        output.Write($"{number,6}  {text}");
        output.EndLine();
    }
}
