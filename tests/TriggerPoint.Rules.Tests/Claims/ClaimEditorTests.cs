using System;
using System.Linq;
using Xunit;

namespace TriggerPoint.Rules.Tests;

/// <summary>What each edit of a mend does to a claim; that mends cure what they belong to is a law of its own.</summary>
public sealed class ClaimEditorTests
{
    private static Claim Billed => TestClaim.Parse("20552-59 x2; 64405 x1").Claim;

    [Fact]
    public void Each_edit_changes_what_it_names_and_nothing_else()
    {
        Assert.Equal("C1: 64405 x1 on 2024-08-01", Edited(MendEdit.RemoveLine(1)));
        Assert.Equal("C1: 20553-59 x2 on 2024-08-01; 64405 x1 on 2024-08-01", Edited(MendEdit.ReplaceCode(1, ProcedureCode.Parse("20553"))));
        Assert.Equal("C1: 20552-59 x2 on 2024-08-01; 64405 x3 on 2024-08-01", Edited(MendEdit.SetUnits(2, 3)));
        Assert.Equal("C1: 20552 x2 on 2024-08-01; 64405 x1 on 2024-08-01", Edited(MendEdit.RemoveModifier(1, Modifier.Parse("59"))));
        Assert.Equal("C1: 20552-59 x2 on 2024-08-01; 64405 x1 on 2024-08-01", Edited(default(MendEdit)));
    }

    /// <summary>The modifiers of a line are in their order, and the first four are those that a claim has room for.</summary>
    [Fact]
    public void A_modifier_that_is_added_stands_behind_the_others() =>
        Assert.Equal("C1: 20552-59-RT x2 on 2024-08-01; 64405 x1 on 2024-08-01", Edited(MendEdit.AddModifier(1, Modifier.Parse("RT"))));

    [Fact]
    public void Lines_are_numbered_as_the_claim_stood_before_the_mend()
    {
        Assert.Equal("C1: 64405 x5 on 2024-08-01", Edited(MendEdit.RemoveLine(1), MendEdit.SetUnits(2, 5)));
        Assert.Equal("C1: 64405 x1 on 2024-08-01", Edited(MendEdit.RemoveLine(1), MendEdit.SetUnits(1, 5)));
    }

    [Theory]
    [InlineData(3)]
    [InlineData(int.MaxValue)]
    public void An_edit_of_a_line_that_the_claim_does_not_have_is_refused(int line)
    {
        ArgumentOutOfRangeException refused = Assert.Throws<ArgumentOutOfRangeException>("mend", () => Edited(MendEdit.SetUnits(line, 1)));
        Assert.Contains("2 lines", refused.Message);
        Assert.Equal(line, refused.ActualValue);
    }

    private static string Edited(params MendEdit[] edits) => Billed.Apply(Mend.Create("Change it.", edits)).ToString();
}
