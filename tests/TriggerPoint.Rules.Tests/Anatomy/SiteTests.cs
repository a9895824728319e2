using System.Linq;
using Xunit;

namespace TriggerPoint.Rules.Tests;

/// <summary>A muscle on a side: how it reads, and what it counts as beside others, by itself and in columns.</summary>
public sealed class SiteTests
{
    [Theory]
    [InlineData("right levator-scapulae", "right levator scapulae")]
    [InlineData("LEFT Trapezius", "left trapezius")]
    [InlineData("midline diaphragm", "midline diaphragm")]
    [InlineData("levator-scapulae", "levator scapulae")]
    public void A_site_reads_as_a_person_would_write_it_and_a_side_that_is_not_known_is_left_out(string site, string words)
    {
        MuscleMention mention = MuscleMention.Of(MuscleSite.Parse(site));
        Assert.Equal(words, mention.ToString());
        Assert.Equal([MuscleSite.Parse(site)], InjectionSession.Parse(words).Injections[0].Mention.Candidates);
    }

    /// <summary>A side that is not said may be one that is named beside it (TPI-214), and a muscle that exists once is one on any side.</summary>
    [Theory]
    [InlineData("trapezius", 1)]
    [InlineData("right trapezius, trapezius", 1)]
    [InlineData("right trapezius, trapezius, left deltoid", 2)]
    [InlineData("right trapezius, trapezius, right deltoid", 2)]
    [InlineData("right trapezius, trapezius, right deltoid, deltoid", 2)]
    [InlineData("trapezius, right trapezius, left trapezius", 2)]
    [InlineData("trapezius, left trapezius, left deltoid", 2)]
    [InlineData("trapezius, deltoid, left supraspinatus", 3)]
    [InlineData("right trapezius, left trapezius, left deltoid", 3)]
    [InlineData("diaphragm, left diaphragm, right diaphragm", 1)]
    [InlineData("midline diaphragm, left diaphragm, left trapezius", 2)]
    [InlineData("unspecified", 0)]
    [InlineData("right unspecified", 0)]
    [InlineData("left unspecified, midline unspecified", 0)]
    [InlineData("left trapezius, right trapezius, right unspecified", 2)]
    [InlineData("left trapezius, right trapezius, left unspecified, midline unspecified", 2)]
    public void A_side_that_is_open_and_a_side_of_nothing_are_no_further_muscle_by_any_door(string sites, int muscles)
    {
        // The sites are made here and not once for all tests. So many sessions that blocks of them are coded at once.
        MuscleSite[] session = [.. sites.Split(", ").Select(MuscleSite.Parse)];
        TriggerPointCode code = muscles == 0 ? TriggerPointCode.None : muscles < 3 ? TriggerPointCode.Injection1To2Muscles : TriggerPointCode.Injection3OrMoreMuscles;
        Assert.Equal(muscles, Columns.Model(session, CountingConvention.SidesDistinct, NeedleTechnique.Injection).Muscles);
        Assert.Equal(muscles, CptSelector.SelectCode(session, CountingConvention.SidesDistinct).Muscles);
        var columns = new Columns(Enumerable.Repeat(session, 40));
        Assert.All(columns.Answers(CountingConvention.SidesDistinct, NeedleTechnique.Injection), answer => Assert.All(answer.Codes, found => Assert.Equal(code, found)));
    }
}
