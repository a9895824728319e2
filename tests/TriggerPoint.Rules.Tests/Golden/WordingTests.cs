using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Xunit;
using Xunit.Abstractions;

namespace TriggerPoint.Rules.Tests;

/// <summary>
/// What is said, word for word, about every record and every claim of the tables of cases: accounts, findings, mends and what was not checked.
/// Users read these words, so a change of them is reviewed like a change of code: see <see cref="GoldenFile"/>.
/// </summary>
public sealed class WordingTests(ITestOutputHelper output)
{
    [Fact]
    public void Every_selection_is_accounted_for_in_the_words_on_file()
    {
        string[] records =
        [
            .. TestTable.Own("rule-cases.tsv").Rows.SelectMany(row => new[] { row["found"], row["silent"] }),
            .. TestTable.Own("worked-examples.tsv").Rows.Select(row => $"{row["documented"]}{(row["context"].Length > 0 ? " @" + row["context"].Replace("technique=", string.Empty, StringComparison.Ordinal) : string.Empty)}"),
            .. TestTable.Own("accounts.tsv").Rows.Select(row => row["record"]),
        ];
        Compare("accounts.txt", records, 100, record =>
        {
            CptSelection selection = Record.Select(record);
            return
            [
                $"{selection}, needled {selection.NeedledMuscles} {Rendering.Code(selection.NeedlingCode)}, {(selection.IsSettled ? "settled" : "open")}, {string.Join(' ', selection.Basis)}",
                selection.Explain(),
                .. selection.Findings.Select(FindingText),
            ];
        });
    }

    [Fact]
    public void Every_claim_is_reported_in_the_words_on_file()
    {
        IEnumerable<TestRow> rules = Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "TestData", "rules"), "*.tsv").Order(StringComparer.Ordinal)
            .SelectMany(path => TestTable.Read(path).Rows);
        string[] claims =
        [
            .. rules.SelectMany(row => new[] { row["found"], row["silent"] }).Where(claim => claim.Length > 0),
            .. TestTable.Own("worked-claims.tsv").Rows.Select(row => row["claim"]),
            .. TestTable.Own("coverage-examples.tsv").Rows.Select(row => row["claim"]),
        ];
        Compare("reports.txt", claims, 400, claim =>
        {
            ScrubReport report = TestClaim.Parse(claim).Scrub();
            return [.. report.Findings.Select(FindingText), .. report.MissingData.Select(missing => $"{missing.Rule.Id} {missing.Line} [{string.Join(' ', missing.Basis)}] not checked: {missing.Missing}")];
        });
    }

    [Fact]
    public void Every_text_is_read_to_the_mentions_on_file()
    {
        string[] texts =
        [
            .. new[] { "clinician-lines.tsv", "clinician-lines-2.tsv", "clinician-lines-3.tsv", "hard-cases.tsv" }.SelectMany(name => TestTable.Own(name).Rows.Select(row => row["text"])),
            .. TestTable.Own("coordinations.tsv").Rows.Select(row => row["phrase"]),
            .. TestTable.Own("accounts.tsv").Rows.Select(row => row["record"].Split(" @")[0]),
        ];
        Compare("readings.txt", texts, 500, text => Rendering.Whole(MuscleLexicon.Read(text)));
    }

    private void Compare(string name, string[] inputs, int atLeast, Func<string, IReadOnlyList<string>> answers)
    {
        string[] different = [.. inputs.Distinct(StringComparer.Ordinal)];
        GoldenFile.AssertSame(name, [.. different.SelectMany(input => new[] { "> " + input.Replace("\n", "\\n", StringComparison.Ordinal) }.Concat(answers(input)).Append(string.Empty))]);
        Assert.True(different.Length >= atLeast, $"{different.Length} inputs");
        output.WriteLine($"checked: {different.Length} inputs against {name}");
    }

    private static string FindingText(Finding finding) =>
        $"{finding.Rule.Id} {Finding.SeverityName(finding.Severity)} {finding.Line}/{finding.OtherLine} [{string.Join(' ', finding.Basis)}] {finding.Policy} {finding.Span} {finding.Message}"
        + (finding.Mend is { } mend ? $" -> {mend} {string.Join(", ", mend.Edits.Select(edit => $"{edit.Kind} {edit.Line} {edit.Code}{edit.Modifier} {edit.Units}"))}" : string.Empty);
}
