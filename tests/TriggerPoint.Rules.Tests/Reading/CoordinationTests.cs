using System.Linq;
using Xunit;

namespace TriggerPoint.Rules.Tests;

/// <summary>Phrases such as "rhomboid major and minor": none is in a table, the grammar puts each together.</summary>
public sealed class CoordinationTests
{
    public static TheoryData<string, string> Rows()
    {
        var rows = new TheoryData<string, string>();
        foreach (TestRow row in TestTable.Own("coordinations.tsv").Rows)
        {
            rows.Add(row["phrase"], row["targets"]);
        }

        return rows;
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_coordination_names_its_members(string phrase, string targets)
    {
        InjectionSession session = InjectionSession.Parse("right " + phrase);
        if (targets == "paraspinals")
        {
            // Still one unnamed group for each level: nothing more than one muscle is proved.
            Assert.All(session.Injections, injection => Assert.EndsWith("paraspinals", injection.Mention.Group.Key));
            Assert.Equal(1, CptSelector.Select(session).Muscles.Supported);
            return;
        }

        string[] expected = targets.Split(';').Select(key => Muscle.Parse(key).WholeMuscle.On(Side.Right).ToString()).Distinct().Order().ToArray();
        string[] read = session.Injections.Select(injection => injection.Mention.Site.Muscle.WholeMuscle.On(injection.Mention.Site.Side).ToString()).Distinct().Order().ToArray();
        Assert.Equal(expected, read);
    }
}
