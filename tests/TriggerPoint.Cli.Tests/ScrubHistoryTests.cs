using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Text.RegularExpressions;
using Xunit;

namespace TriggerPoint.Cli.Tests;

/// <summary>L34211 covers three sessions of a patient in twelve months, so the fourth is TPR4001.</summary>
public class ScrubHistoryTests
{
    private static readonly string[] Dates = ["20240410", "20240530", "20240715", "20240830"];

    [Fact]
    public void Run_KnowsTheSessionsOfAllItsFilesWhateverTheirOrder()
    {
        using var folder = new TestFolder();
        string[] files = [.. Dates.Select((date, at) => folder.Write($"{at}.837", new X12File().Add("M1", $"C{at}", date, "20552").Add("M2", $"D{at}", "20240801", "20552").Text))];
        foreach (int[] order in new[] { new[] { 0, 1, 2, 3 }, [3, 2, 1, 0], [2, 0, 3, 1] })
        {
            CliResult result = Scrub([.. order.Select(at => files[at])]);

            Assert.Equal(["C3"], WithTooMany(result));
            Assert.Contains("after 2024-04-10, 2024-05-30 and 2024-07-15", result.Output, StringComparison.Ordinal);
        }

        // The sessions of the run need not be all: what is not found is not checked.
        Assert.All(Scrub(files[0]).Objects, claim => Assert.Contains("history", Missing(claim, "TPR4001")));
    }

    [Fact]
    public void Run_FindsWhatTheClaimsWouldShowIfTheyBroughtTheirHistory()
    {
        using var folder = new TestFolder();
        var random = new Random(4001);
        var claims = Enumerable.Range(0, 60).Select(at => (Id: $"C{at}", Patient: $"P{random.Next(8)}", Date: new DateTime(2024, 4, 1).AddDays(random.Next(300)))).ToArray();
        string together = folder.Write("together.ndjson", [.. claims.Select(claim => Line(claim.Id, claim.Patient, claim.Date, null))]);
        string apart = folder.Write("apart.ndjson", [.. claims.Select(claim => Line(claim.Id, claim.Patient, claim.Date, claims.Where(other => other.Patient == claim.Patient && other.Id != claim.Id && other.Date <= claim.Date).Select(other => other.Date)))]);
        string nothing = folder.Write("none.csv", "patient,date,code");

        CliResult expected = Scrub(apart);
        CliResult found = Scrub(together, "--history", nothing);
        Assert.Equal(WithoutPlaces(expected.Output), WithoutPlaces(found.Output));
        Assert.InRange(WithTooMany(found).Length, 10, 50);

        static string Line(string id, string patient, DateTime date, IEnumerable<DateTime>? past) =>
            $$"""{"id":"{{id}}","patient":"{{patient}}","lines":[{"code":"20552","date":"{{date:yyyy-MM-dd}}","units":1}]{{(past is null ? "" : $$""","history":[{{string.Join(',', past.Select(day => $$"""{"date":"{{day:yyyy-MM-dd}}","code":"20552"}"""))}}]""")}}}""";
    }

    [Theory]
    [InlineData("past.csv", "patient,date,code\nM1,2024-04-10,20552\nM1,2024-05-30,20553\nM1,2024-07-15,20552")]
    [InlineData("past.txt", "Provider;Code;Date;Muscles;Patient\nN1;20552;2024-04-10;\"right trapezius; left trapezius\";M1\nN1;20552;2024-05-30;;M1\nN1;20552;2024-07-15;;M1")]
    [InlineData("past.ndjson", """
        {"patient":"M1","date":"2024-04-10","code":"20552","muscles":["right trapezius"],"provider":"N1"}
        {"patient":"M1","date":"2024-05-30","code":"20552"}

        {"patient":"M1","date":"2024-07-15","code":"20552"}
        """)]
    [InlineData("claims.ndjson", """
        {"id":"A","patient":"M1","lines":[{"code":"20552","date":"2024-04-10"},{"code":"20553","date":"2024-05-30"}]}
        {"id":"B","patient":"M1","lines":[{"code":"20552","date":"2024-07-15"}]}
        """)]
    public void History_IsATableJsonLinesOrClaims(string name, string text)
    {
        using var folder = new TestFolder();
        string history = folder.Write(name, text);
        string file = folder.Write("a.837", new X12File().Add("M1", "C1", "20240830", "20552").Add("M2", "C2", "20240830", "20552").Text);
        CliResult result = Scrub(file, "--history", history);

        Assert.Equal(["C1"], WithTooMany(result));
        Assert.All(result.Objects, claim => Assert.Empty(Missing(claim, "TPR4001")));
        Assert.Equal(1, result.ExitCode);
    }

    [Theory]
    [InlineData("patient,date,code\nM1,2024-13-10,20552\nM1,2024-05-30,20552", "line 2 cannot be read: date, '2024-13-10', is no date such as 2024-01-05.")]
    [InlineData("patient,date,code\n,2024-04-10,20552", "line 2 cannot be read: patient is missing.")]
    [InlineData("patient,date,code\nM1,2024-04-10,2055", "line 2 cannot be read: code, '2055', is no code such as 20552.")]
    [InlineData("patient,date,code\nM1", "line 2 cannot be read: date, '', is no date such as 2024-01-05.")]
    [InlineData("{\"patient\":\"M1\",\"date\":\"2024-04-10\",\"code\":\"20552\"}\n{\"patient\":", "line 2 cannot be read: it is no object.")]
    public void History_WithGapsIsNamedAndProvesNothing(string text, string message)
    {
        using var folder = new TestFolder();
        string file = folder.Write("a.837", new X12File().Add("M1", "C1", "20240830", "20552").Text);
        CliResult result = Scrub(file, "--history", folder.Write("past.csv", text));

        Assert.Equal(2, result.ExitCode);
        Assert.Contains(message, result.Error, StringComparison.Ordinal);
        Assert.Contains("history", Missing(result.Object, "TPR4001"));
    }

    [Fact]
    public void History_NamesWhatEachOfItsFilesLacks()
    {
        using var folder = new TestFolder();
        string file = folder.Write("a.837", new X12File().Add("M1", "C1", "20240830", "20552").Text);
        string rows = "patient,date,code\n" + string.Concat(Enumerable.Repeat("M1,2024-04-31,20552\n", 12));
        CliResult result = Scrub(file, "--history", folder.Write("one.csv", rows), "--history", folder.Write("two.csv", rows));

        Assert.Equal(2, result.ExitCode);
        foreach (string name in new[] { "one.csv", "two.csv" })
        {
            string[] lines = [.. result.Error.Split('\n').Where(line => line.Contains(name, StringComparison.Ordinal))];
            Assert.Equal(11, lines.Length);
            Assert.EndsWith("2 more cannot be read.", lines[10].TrimEnd(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void History_OfClaimsInABrokenFileProvesNothing()
    {
        using var folder = new TestFolder();
        string past = new X12File().Add("M1", "C0", Dates[0], "20552").Text;
        string file = folder.Write("a.837", new X12File().Add("M1", "C1", "20240830", "20552").Text);
        CliResult result = Scrub(file, "--history", folder.Write("past.837", past[..past.LastIndexOf("SE*", StringComparison.Ordinal)]));

        Assert.Equal(2, result.ExitCode);
        Assert.Contains("past.837", result.Error, StringComparison.Ordinal);
        Assert.Contains("TPR6105", result.Error, StringComparison.Ordinal);
        Assert.Contains("history", Missing(result.Object, "TPR4001"));
    }

    [Theory]
    [InlineData("patient,day,code\nM1,2024-04-10,20552", "the first line names no column 'date'")]
    [InlineData(null, "cannot be read")]
    public void History_ThatIsNoneIsRefused(string? text, string message)
    {
        using var folder = new TestFolder();
        string file = folder.Write("a.837", new X12File().Add("M1", "C1", "20240830", "20552").Text);
        CliResult result = Scrub(file, "--history", text is null ? file + ".missing" : folder.Write("past.csv", text));

        Assert.Equal(2, result.ExitCode);
        Assert.Empty(result.Output);
        Assert.Contains(message, result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, 1, 2, 3, 4)]
    [InlineData(4, 3, 2, 1, 0)]
    public void Claim_ThatIsTakenBackIsNoSessionAndLeavesAGap(params int[] order)
    {
        using var folder = new TestFolder();
        X12File[] claims =
        [
            new X12File().Add("M1", "C0", Dates[0], "20552"), new X12File().Add("M1", "C1", Dates[1], "20552"), new X12File().Add("M1", "C2", Dates[2], "20552"),
            new X12File().AddVoid("M1", "C1", Dates[1], "20552"), new X12File().Add("M1", "C3", Dates[3], "20552").Add("M2", "D3", Dates[3], "20552"),
        ];
        string[] files = [.. order.Select(at => folder.Write($"{at}.837", claims[at].Text))];
        CliResult result = Scrub([.. files, "--history", folder.Write("none.csv", "patient,date,code")]);

        Assert.Empty(WithTooMany(result));
        foreach (JsonElement claim in result.Objects)
        {
            Assert.Equal(claim.GetProperty("id").GetString() is "C1" or "C2" or "C3", Missing(claim, "TPR4001").Contains("history"));
        }
    }

    [Fact]
    public void Pipe_KnowsWhatWasTakenBackInIt()
    {
        using var folder = new TestFolder();
        string past = folder.Write("past.837", new X12File().Add("M1", "C0", Dates[0], "20552").Add("M1", "C1", Dates[1], "20552").Add("M1", "C2", Dates[2], "20552").Text);
        X12File pipe = new X12File().AddVoid("M1", "C2", Dates[2], "20552").Add("M1", "C3", Dates[3], "20552");

        Assert.Empty(WithTooMany(Cli.RunOn(pipe.Text, "scrub", "-", "--policy", "L34211", "--format", "ndjson", "--history", past)));
    }

    [Fact]
    public void Claim_ThatTakesBackAnotherIsNoSession()
    {
        using var folder = new TestFolder();
        string file = folder.Write("a.837", new X12File()
            .Add("M1", "C0", Dates[0], "20552").Add("M1", "C1", Dates[1], "20552").AddVoid("M1", "C2", Dates[2], "20552").Add("M1", "C3", Dates[3], "20552").Text);

        Assert.Empty(WithTooMany(Scrub(file)));
    }

    [Fact]
    public void Pipe_KnowsWhatCameBefore()
    {
        using var folder = new TestFolder();
        string file = folder.Write("0.837", new X12File().Add("M1", "C0", Dates[0], "20552").Text);
        string pipe = new X12File().Add("M1", "C1", Dates[1], "20552").Add("M1", "C2", Dates[2], "20552").Add("M1", "C3", Dates[3], "20552").Text;

        Assert.Equal(["C3"], WithTooMany(Cli.RunOn(pipe, "scrub", "-", file, "--policy", "L34211", "--format", "ndjson")));
    }

    [Fact]
    public void Pipe_OutOfOrderIsNoticedWhereTheHistoryShouldBeWhole()
    {
        using var folder = new TestFolder();
        string pipe = new X12File().Add("M1", "C1", Dates[1], "20552").Add("M1", "C0", Dates[0], "20552").Text;
        CliResult result = Cli.RunOn(pipe, "scrub", "-", "--policy", "L34211", "--format", "ndjson", "--history", folder.Write("past.csv", "patient,date,code"));

        Assert.Equal(2, result.ExitCode);
        Assert.Contains("1 claim came behind later sessions of the same patient", result.Error, StringComparison.Ordinal);
        Assert.Equal(0, Cli.RunOn(pipe, "scrub", "-", "--policy", "L34211", "--fail-on", "none").ExitCode);
    }

    private static CliResult Scrub(params string[] args) => Cli.Run(["scrub", .. args, "--policy", "L34211", "--format", "ndjson", "--summary", "none"]);

    private static string[] WithTooMany(CliResult result) => [.. result.Objects
        .Where(claim => claim.GetProperty("findings").EnumerateArray().Any(finding => finding.GetProperty("rule").GetString() == "TPR4001"))
        .Select(claim => claim.GetProperty("id").GetString()!)];

    private static string WithoutPlaces(string output) => Regex.Replace(output, "\"byteOffset\":[0-9]+", string.Empty);

    private static IEnumerable<string?> Missing(JsonElement claim, string rule) => claim.GetProperty("noData").EnumerateArray()
        .Where(missing => missing.GetProperty("rule").GetString() == rule).Select(missing => missing.GetProperty("missing").GetString());
}
