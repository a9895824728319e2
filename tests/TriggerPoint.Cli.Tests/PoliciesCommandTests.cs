using System;
using System.Collections.Generic;
using System.Linq;
using TriggerPoint.Rules;
using TriggerPoint.Rules.Json;
using Xunit;

namespace TriggerPoint.Cli.Tests;

public class PoliciesCommandTests
{
    /// <summary>A policy that wants a drug line (TPR4003), as an error.</summary>
    private const string House = """{"id":"HOUSE-1","name":"House plan","clauses":[{"clause":"drug-line-required","severity":"error"}]}""";

    private static readonly string Claim = Claims.WithWarning().Replace("\"JZ\"", string.Empty, StringComparison.Ordinal);

    [Fact]
    public void Text_ListsThePolicies()
    {
        CliResult result = Cli.Run("policies");

        Assert.All(PayerPolicy.All, policy => Assert.Contains(result.Lines, line => line.StartsWith(policy.Id + " ", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("L34211")]
    [InlineData("l34211")]
    public void OnePolicy_IsShown(string id)
    {
        CliResult result = Cli.Run("policies", id);

        Assert.StartsWith("L34211  ", result.Output, StringComparison.Ordinal);
        Assert.Contains("in force   from 2024-04-01\n", result.Output, StringComparison.Ordinal);
        Assert.Contains("sessions   3 sessions in 12 months", result.Output, StringComparison.Ordinal);
        Assert.Contains("drug-line-required", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_IsReadBackAsItWas()
    {
        IReadOnlyList<PayerPolicy> all = PolicyJson.Parse(Cli.Run("policies", "--format", "json").Output, out IReadOnlyList<PolicyProblem> problems);
        PayerPolicy one = Assert.Single(PolicyJson.Parse(Cli.Run("policies", "EMBLEMHEALTH", "--format", "json").Output, out _));

        Assert.Empty(problems);
        Assert.Equal(PayerPolicy.All, all);
        Assert.Equal("EMBLEMHEALTH", one.Id);
    }

    [Theory]
    [InlineData("'L1' is no policy", "policies", "L1")]
    [InlineData("'L1' is no policy", "scrub", "a.ndjson", "--policy", "L1")]
    [InlineData("--policy 'no-such.json' cannot be read", "scrub", "a.ndjson", "--policy", "no-such.json")]
    public void UnknownPolicy_IsRefusedByName(string message, params string[] args)
    {
        CliResult result = Cli.Run(args);

        Assert.Equal(2, result.ExitCode);
        Assert.Contains(message, result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Scrub_TakesAPolicyByIdOrFromAFile()
    {
        using var folder = new TestFolder();
        string house = folder.Write("house.json", House);

        Assert.Empty(PoliciesOf([]));
        Assert.Equal(["L34211"], PoliciesOf(["--policy", "L34211"]));
        Assert.Equal(["HOUSE-1"], PoliciesOf(["--policy", house]));
        Assert.Equal(["L34211"], PoliciesOf(["--policy", house, "--policy", "L34211"]));
        Assert.Equal(["HOUSE-1"], PoliciesOf(["--policy", "L34211", "--policy", house]));
    }

    [Fact]
    public void Scrub_KnowsThePoliciesOfAFileAndIsUnderTheOneThatIsNamed()
    {
        using var folder = new TestFolder();
        string house = folder.Write("house.json", $$"""{"policies":[{{House}},{{House.Replace("HOUSE-1", "HOUSE-2", StringComparison.Ordinal)}}]}""");

        Assert.Empty(PoliciesOf(["--policy", house]));
        Assert.Equal(["HOUSE-2"], PoliciesOf(["--policy", house, "--policy", "house-2"]));
        Assert.Equal(["HOUSE-1"], PoliciesOf(["--policy", house], Claim.Replace("\"lines\"", "\"policy\":\"HOUSE-1\",\"lines\"", StringComparison.Ordinal)));
    }

    [Fact]
    public void Scrub_RefusesAPolicyWithAMistake()
    {
        using var folder = new TestFolder();
        string house = folder.Write("house.json", House.Replace("drug-line-required", "no-such-clause", StringComparison.Ordinal));
        CliResult result = Cli.RunOn(Claim, "scrub", "-", "--from", "ndjson", "--policy", house);

        Assert.Equal(2, result.ExitCode);
        Assert.Empty(result.Output);
        Assert.Contains("no-such-clause", result.Error, StringComparison.Ordinal);
    }

    private static string[] PoliciesOf(string[] options, string? claim = null) =>
    [
        .. Csv.Read(Cli.RunOn(claim ?? Claim, ["scrub", "-", "--from", "ndjson", "--format", "csv", .. options]).Output)
            .Skip(1).Select(row => row[16]).Where(policy => policy.Length > 0).Distinct(),
    ];
}
