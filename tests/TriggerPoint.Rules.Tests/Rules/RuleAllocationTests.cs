using System;
using System.Linq;
using Xunit;

namespace TriggerPoint.Rules.Tests;

/// <summary>A rule that finds nothing needs no memory.</summary>
public sealed class RuleAllocationTests
{
    [Theory]
    [InlineData("20553; J3301-JZ x4; 99213-25 | muscles right trapezius; left trapezius; right deltoid | drugs Kenalog 40 mg wasted 0 | dx M79.18")]
    [InlineData("20552; 20560-59 | muscles right trapezius | needled left deltoid | drugs Kenalog 40 mg")]
    [InlineData("20551 x2; 99213; 71046 | dx M77.9")]
    public void Rules_on_record_drugs_and_input_allocate_nothing_on_a_claim_that_passes(string text)
    {
        TestClaim claim = TestClaim.Parse(text);
        var check = new ClaimCheck();
        check.Begin(claim.Claim, claim.Documentation, claim.History, PayerPolicy.Cpt, ReferenceData.Embedded, []);
        ClaimRule[] passing = [.. DocumentationRules.All.Concat(DrugRules.All).Concat(InputRules.All)
            .Where(rule => check.Run(rule, null) is RuleOutcome.Passed or RuleOutcome.NotApplicable)];
        Assert.True(passing.Length > 40, $"{passing.Length} rules");

        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 100; i++)
        {
            foreach (ClaimRule rule in passing)
            {
                check.Run(rule, null);
            }
        }

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1_000);
    }
}
