using System;
using System.Collections.Generic;
using System.Linq;
using Xunit;
using Xunit.Abstractions;

namespace TriggerPoint.Rules.Tests;

/// <summary>Units of a drug against its dose, counted out unit by unit, on every claim of a small world.</summary>
public sealed class DoseModelTests(ITestOutputHelper output)
{
    private const int UnitAmount = 10;
    private static readonly ServiceDate Date = new(2024, 8, 1);
    private static readonly decimal?[] Wastes = [null, 0, 5, 10, 15];

    [Fact]
    public void Units_are_those_of_the_dose_and_of_what_the_container_holds_beyond_it()
    {
        var met = new Dictionary<string, int>();
        int claims = 0;
        for (int dose = 5; dose <= 40; dose += 5)
        {
            foreach (decimal? wasted in Wastes)
            {
                for (int given = 0; given <= 5; given++)
                {
                    for (int discarded = 0; discarded <= 3; discarded++)
                    {
                        string[] expected = [.. Expected(dose, wasted, given, discarded)];
                        string[] found = [.. Found(dose, wasted, given, discarded)];
                        Assert.True(expected.SequenceEqual(found), $"{dose} mg, {wasted} wasted, {given} and {discarded} units: {string.Join(' ', expected)}, not {string.Join(' ', found)}");
                        claims++;
                        foreach (string rule in expected)
                        {
                            met[rule] = met.GetValueOrDefault(rule) + 1;
                        }
                    }
                }
            }
        }

        output.WriteLine($"checked: {claims} claims; {string.Join(", ", met.Select(rule => $"{rule.Key} {rule.Value}"))}");
        Assert.True(claims >= 900);
        Assert.All(new[] { "TPR5014", "TPR5054" }, rule => Assert.True(met[rule] > 100, rule));
    }

    private static IEnumerable<string> Found(int dose, decimal? wasted, int given, int discarded)
    {
        ServiceLine drug = ServiceLine.Create(ProcedureCode.Parse("J3301"), Date);
        var lines = new List<ServiceLine> { ServiceLine.Create(ProcedureCode.Parse("20552"), Date).WithUnits(1) };
        lines.AddRange(given > 0 ? [drug.WithUnits(given)] : []);
        lines.AddRange(discarded > 0 ? [drug.WithUnits(discarded).WithModifiers(Modifier.Parse("JW"))] : []);
        ClaimDocumentation record = ClaimDocumentation.Create(
            DocumentedSession.Create(Date).WithInjectates(Injectate.Create("Kenalog", dose, "mg").WithWasted(wasted)));
        return ClaimScrubber.Default.Scrub(Claim.Create("C1", lines), record).Findings.Select(finding => finding.Rule.Id).Where(id => id is "TPR5014" or "TPR5054").Order();
    }

    private static IEnumerable<string> Expected(int dose, decimal? wasted, int given, int discarded)
    {
        int whole = Covering(dose + (wasted ?? 0));
        if (given > Covering(dose))
        {
            yield return "TPR5014";
        }

        if (discarded > 0 && wasted is not null && discarded > whole - Covering(dose))
        {
            yield return "TPR5014";
        }

        if (given > 0 && given * UnitAmount < dose)
        {
            yield return "TPR5054";
        }
    }

    // Units are opened until they hold the amount.
    private static int Covering(decimal amount)
    {
        int units = 0;
        while (units * UnitAmount < amount)
        {
            units++;
        }

        return units;
    }
}
