using System.Globalization;
using System.Linq;
using Xunit;

namespace TriggerPoint.Rules.Tests;

/// <summary>Where procedures lie that are paid beside trigger point injections.</summary>
public sealed class ProcedureRegionsTests
{
    [Fact]
    public void Every_code_lies_where_the_table_on_file_says() => GoldenFile.AssertSame("procedure-regions.txt",
    [
        .. Enumerable.Range(10_000, 89_999).Select(code => code.ToString(CultureInfo.InvariantCulture)).Concat(["G0259", "G0260", "J3301"])
            .Select(code => (Code: code, Regions: Of(code))).Where(line => line.Regions != ClinicalRegions.None).Select(line => $"{line.Code} {line.Regions}"),
    ]);

    [Theory]
    [InlineData("20550", "F7", ClinicalRegions.ArmAndHand)]
    [InlineData("20550", "FA", ClinicalRegions.ArmAndHand)]
    [InlineData("20550", "T5", ClinicalRegions.LegAndFoot)]
    [InlineData("20600", "T5", ClinicalRegions.LegAndFoot)]
    [InlineData("20600", "TA", ClinicalRegions.LegAndFoot)]
    [InlineData("20550", "RT", ClinicalRegions.None)]
    public void A_finger_or_a_toe_says_more_than_the_code(string code, string modifier, ClinicalRegions regions) => Assert.Equal(regions, Of(code, modifier));

    private static ClinicalRegions Of(string code, string modifier = "") => ProcedureRegions.Of(TestClaim.Parse(modifier.Length == 0 ? code : $"{code}-{modifier}").Claim.Lines[0]);
}
