using System.Linq;
using Xunit;

namespace TriggerPoint.Rules.Tests;

/// <summary>Two claims of one run with the same id are noticed, and nothing else is.</summary>
public sealed class ClaimIdRegisterTests
{
    private static readonly SourceLocation Place = new(10, 2, 0);

    [Theory]
    [InlineData("A", "0")]
    [InlineData("A B C", "0 0 0")]
    [InlineData("A A", "0 1")]
    [InlineData("A B A", "0 0 1")]
    [InlineData("A A B B A", "0 1 0 1 1")]
    [InlineData("AB BA AB", "0 0 1")]
    [InlineData("a A", "0 0")]
    [InlineData("- -", "0 0")]
    [InlineData("A - A -", "0 0 1 0")]
    public void A_claim_is_noticed_when_one_before_it_has_its_id_and_one_without_an_id_never_is(string ids, string found)
    {
        var register = new ClaimIdRegister();
        Assert.Equal(found, string.Join(' ', ids.Split(' ').Select(id => register.Enter(Input(id.Replace("-", string.Empty))).Findings.Count)));
    }

    [Fact]
    public void What_is_found_stands_behind_what_the_reader_found_and_says_where()
    {
        var register = new ClaimIdRegister();
        Finding before = Finding.ForInput(ReaderRules.All.First(rule => rule.Id == RuleIds.DateOutOfRange), "The reader found it.", Place);
        ClaimInput first = Input("A");
        Assert.Same(first, register.Enter(first));

        ClaimInput again = register.Enter(Input("A").WithFindings([before]));
        Assert.Equal(2, again.Findings.Count);
        Assert.Same(before, again.Findings[0]);
        Assert.Equal("TPR6028 warning: A claim before this one has the same id.", again.Findings[1].ToString());
        Assert.Equal(Place, again.Findings[1].Location);
    }

    [Fact]
    public void What_could_not_be_read_is_handed_back_as_it_is()
    {
        var register = new ClaimIdRegister();
        ClaimInput unread = ClaimInput.Unreadable(Place);
        ClaimInput nameless = Input(string.Empty);
        Assert.Same(unread, register.Enter(unread));
        Assert.Same(unread, register.Enter(unread));
        Assert.Same(nameless, register.Enter(nameless));
        Assert.Same(nameless, register.Enter(nameless));
    }

    private static ClaimInput Input(string id) => ClaimInput.Create(Claim.Create(id).WithLocation(Place));
}
