using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Xunit;
using Xunit.Abstractions;

namespace TriggerPoint.Rules.Tests;

/// <summary>The policies that come with the library against a table that was written from the facts, not from the data.</summary>
public sealed class EmbeddedPolicyTests
{
    private readonly ITestOutputHelper output;

    public EmbeddedPolicyTests(ITestOutputHelper output) => this.output = output;

    [Fact]
    public void Every_number_date_and_clause_is_that_of_the_facts()
    {
        string[] golden = [.. TestTable.Own("policies.tsv").Rows.Select(row => $"{row["policy"]} {row["what"]}: {row["value"]}").Order(StringComparer.Ordinal)];
        string[] actual = [.. PayerPolicy.All.SelectMany(Items).Order(StringComparer.Ordinal)];
        Assert.Equal(golden, actual);
        output.WriteLine($"checked: {golden.Length} items of {PayerPolicy.All.Count} policies");
        Assert.True(golden.Length >= 150);
    }

    [Fact]
    public void Every_fact_that_a_policy_names_is_published_and_is_one_of_the_rule_that_reads_it()
    {
        string facts = string.Concat(Directory.GetFiles(Repository.PathOf("docs", "reference"), "*.md").Select(File.ReadAllText));
        string[] ruled = [.. RuleCatalog.All.Where(rule => rule.Category == RuleCategory.Coverage).SelectMany(rule => rule.Facts)];
        foreach (PayerPolicy policy in PayerPolicy.All)
        {
            IEnumerable<string> named = policy.FrequencyLimits.SelectMany(limit => limit.Facts).Concat(policy.SpacingLimits.SelectMany(limit => limit.Facts))
                .Concat(policy.RepeatConditions.SelectMany(condition => condition.Facts)).Concat(policy.Clauses.SelectMany(clause => clause.Facts)).Concat(policy.Diagnoses.Facts);
            Assert.All(named, fact =>
            {
                Assert.Matches($"(?m)^### {fact}\\b", facts);
                Assert.Contains(fact, ruled);
            });
        }
    }

    [Fact]
    public void All_but_the_default_are_from_summaries_and_say_so()
    {
        Assert.Same(PayerPolicy.Cpt, PayerPolicy.All[0]);
        Assert.All(PayerPolicy.All.Skip(1), policy =>
        {
            Assert.Equal(PolicySource.Secondary, policy.Source);
            Assert.EndsWith("known from summaries)", policy.ToString());
            Assert.NotEmpty(policy.Contractor);
            Assert.Equal(CountingConvention.SidesDistinct, policy.Convention);
        });
    }

    [Fact]
    public void Each_is_found_by_its_id_in_any_letter_case()
    {
        Assert.Equal(27, PayerPolicy.All.Count);
        Assert.All(PayerPolicy.All, policy =>
        {
            Assert.True(PayerPolicy.TryGet(policy.Id.ToLowerInvariant(), out PayerPolicy? found));
            Assert.Same(policy, found);
        });
        Assert.False(PayerPolicy.TryGet("L99999", out _));
        Assert.False(PayerPolicy.TryGet(null, out _));
        Assert.Equal("L34211", PayerPolicy.MedicareLcd("l34211").Id);
        Assert.Throws<ArgumentOutOfRangeException>(() => PayerPolicy.MedicareLcd("MP-739"));
        Assert.Throws<ArgumentOutOfRangeException>(() => PayerPolicy.MedicareLcd("L99999"));
        Assert.Throws<ArgumentNullException>(() => PayerPolicy.MedicareLcd(null!));
    }

    [Fact]
    public void The_guide_lists_each_with_its_days()
    {
        string[] guide = File.ReadAllLines(Repository.PathOf("docs", "guide", "policies.md"));
        Assert.All(PayerPolicy.All.Skip(1), policy => Assert.Contains(guide, line =>
            line.StartsWith($"| `{policy.Id}` |", StringComparison.Ordinal)
            && line.Contains(policy.IsUndated ? "undated" : policy.FirstDay.ToString(), StringComparison.Ordinal)
            && line.Contains(policy.Contractor, StringComparison.Ordinal)));
    }

    private static IEnumerable<string> Items(PayerPolicy policy)
    {
        string Terms(FindingSeverity? severity, IReadOnlyList<string> facts) => $"{severity?.ToString().ToLowerInvariant()}; {string.Join(", ", facts)}";
        string One(LimitKey key) => key switch { LimitKey.Site => "a muscle and side", LimitKey.Region => "a region", _ => "a patient" };

        var items = new List<string> { $"days: {policy.FirstDay}..{policy.LastDay}" };
        if (policy.Area.Length > 0 && policy.Id[0] == 'L')
        {
            items.Add($"contractor: {policy.Contractor}: {policy.Area}");
        }

        if (policy.Diagnoses.IsKnown)
        {
            items.Add(policy.Diagnoses.IsUnrestricted ? "diagnoses: any diagnosis" : $"diagnoses: {policy.Diagnoses}; {Terms(policy.Diagnoses.Severity, policy.Diagnoses.Facts)}");
        }

        items.AddRange(policy.FrequencyLimits.Select(limit => $"frequency: {limit}; {Terms(limit.Severity, limit.Facts)}"));
        items.AddRange(policy.SpacingLimits.Select(limit => $"spacing: {limit}; {Terms(limit.Severity, limit.Facts)}"));
        items.AddRange(policy.RepeatConditions.Select(condition => $"repeat: {condition} at {One(condition.Key)}; {Terms(condition.Severity, condition.Facts)}"));
        items.AddRange(policy.Clauses.Select(clause => $"clause: {clause}; {Terms(clause.Severity, clause.Facts)}"));
        return items.Select(item => $"{policy.Id} {item}");
    }
}
