using System.Linq;
using Xunit;

namespace TriggerPoint.Rules.Tests;

/// <summary>What a mention answers about itself, whether it was read or made in code.</summary>
public sealed class MentionTests
{
    // No two of these are the same evidence; beside each other stand those that differ in one thing only.
    private static readonly string[] Different =
    [
        "right trapezius", "left trapezius", "trapezius", "right upper trapezius", "no right trapezius", "right trapezius deferred", "right trapezius injected last visit",
        "right trapezius region", "right rhomboids", "left rhomboids", "right rhomboid major or rhomboid minor", "neck", "low back", "foozle", "SI joint", "right trochanteric bursa",
        "right levator scapulae", "right LS",
    ];

    [Fact]
    public void Mentions_are_the_same_when_their_evidence_is()
    {
        for (int one = 0; one < Different.Length; one++)
        {
            for (int other = 0; other < Different.Length; other++)
            {
                MuscleMention left = Read(Different[one]);
                MuscleMention right = Read("  " + Different[other]);
                Assert.Equal((Different[one], Different[other], one == other), (Different[one], Different[other], left.Equals(right)));
                Assert.Equal(one == other, left.Equals((object)right));
                Assert.True(one != other || left.GetHashCode() == right.GetHashCode());
            }

            Assert.False(Read(Different[one]).Equals(null));
        }
    }

    [Theory]
    [InlineData("upper trap, right x3", "right trapezius upper part")]
    [InlineData("R traps", "right trapezius x6")]
    [InlineData("R rhomboids x2", "rhomboids, right")]
    public void The_words_and_their_count_are_no_part_of_the_evidence(string one, string other) => Assert.Equal(Read(one), Read(other));

    [Theory]
    [InlineData("right trapezius", true)]
    [InlineData("right trapezius region", true)]
    [InlineData("no right trapezius", false)]
    [InlineData("right rhomboids", false)]
    [InlineData("trapezius or levator scapulae", false)]
    [InlineData("each trapezius", false)]
    [InlineData("neck", false)]
    [InlineData("foozle", false)]
    public void A_mention_has_a_site_when_it_names_one(string text, bool hasSite)
    {
        MuscleMention mention = Read(text);
        Assert.Equal(hasSite ? mention.Candidates.Single() : MuscleSite.Unspecified, mention.Site);
        Assert.Equal(hasSite, mention.Site != MuscleSite.Unspecified);
    }

    [Theory]
    [InlineData("right levator scapulae")]
    [InlineData("right rhomboids")]
    [InlineData("right LS")]
    [InlineData("right trochanteric bursa")]
    [InlineData("upper back")]
    public void Only_unknown_words_have_suggestions(string text) => Assert.Empty(Read(text).Suggestions);

    [Fact]
    public void Evidence_made_in_code_has_no_suggestions_and_no_place()
    {
        foreach (MuscleMention made in new[] { MuscleMention.Unnamed(), MuscleMention.Of(Muscle.Parse("trapezius").On(Side.Left)), MuscleMention.AnyOf([]) })
        {
            Assert.Empty(made.Suggestions);
            Assert.Equal(default, made.Span);
            Assert.Equal(0, made.NeedlePasses);
        }
    }

    [Fact]
    public void Nothing_named_gives_unnamed_evidence()
    {
        MuscleMention unnamed = MuscleMention.Unnamed();
        Assert.Equal(unnamed, MuscleMention.Of(default));
        Assert.Equal(unnamed, MuscleMention.AnyOf([default, default]));
        Assert.Equal(unnamed, MuscleMention.OfGroup(default, Side.Right));
        Assert.Equal(MuscleSite.Unspecified, unnamed.Site);
        Assert.False(unnamed.Proves);
        Assert.Equal(MentionReach.Open, unnamed.Reach);
    }

    [Fact]
    public void Evidence_of_a_group_is_written_as_it_is_read()
    {
        foreach (MuscleGroup group in MuscleGroup.All)
        {
            foreach (Side side in new[] { Side.Unspecified, Side.Left, Side.Right })
            {
                MuscleMention made = MuscleMention.OfGroup(group, side);
                Assert.Equal(side == Side.Unspecified || group.IsRegion ? group.Name : $"{side.ToString().ToLowerInvariant()} {group.Name}", made.Text);
                Assert.Equal(made.Text, made.ToString());
                Assert.Equal(group, made.Group);
            }
        }

        MuscleMention rhomboids = MuscleMention.OfGroup(MuscleGroup.Parse("rhomboids"), Side.Right);
        Assert.Equal(rhomboids, Read(rhomboids.Text));
    }

    private static MuscleMention Read(string text) => Assert.Single(MuscleLexicon.Read(text).Mentions);
}
