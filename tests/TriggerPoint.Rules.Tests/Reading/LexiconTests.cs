using System.Collections.Generic;
using System.Linq;
using Xunit;
using Xunit.Abstractions;

namespace TriggerPoint.Rules.Tests;

/// <summary>The term table against its source: every term reads as what its row says.</summary>
public sealed class LexiconTests(ITestOutputHelper output)
{
    private const int LeastTerms = 4_200;

    [Fact]
    public void Every_term_is_found_and_means_its_targets()
    {
        int checkedTerms = 0;
        foreach (TestRow row in Terms())
        {
            Assert.True(MuscleLexicon.TryFind(row["term"], out MuscleTerm term), row["term"]);
            Assert.Equal(row["term"], term.Text);
            string[] targets = row["targets"].Split(';');
            bool region = targets.Any(key => MuscleGroup.TryParse(key, out MuscleGroup group) && group.IsRegion);
            string[] muscles = region ? [] : targets.SelectMany(key => MuscleGroup.TryParse(key, out MuscleGroup group)
                ? group.Members.Select(member => member.Key)
                : [Muscle.Parse(key).Key]).Distinct().Order().ToArray();
            Assert.Equal((row["term"], string.Join(";", muscles)), (row["term"], string.Join(";", term.Muscles.Select(muscle => muscle.Key).Distinct().Order())));
            checkedTerms++;
        }

        output.WriteLine($"{checkedTerms} terms");
        Assert.True(checkedTerms >= LeastTerms);
    }

    [Fact]
    public void A_muscle_term_reads_the_same_with_a_side_in_front_and_behind()
    {
        int read = 0;
        foreach (TestRow row in Terms().Where(row => row["kind"] is "synonym" or "abbreviation" or "misspelling" or "part-of-muscle" && !row["term"].StartsWith("l ", System.StringComparison.Ordinal)))
        {
            string term = row["term"];
            if (!Muscle.Parse(row["targets"]).IsPaired)
            {
                continue;
            }

            string expected = Muscle.Parse(row["targets"]).On(Side.Right).ToString();
            foreach (string text in new[] { $"right {term}", $"{term}, right", $"{term} (R)", $"rt. {term} x3" })
            {
                MuscleMention mention = Assert.Single(InjectionSession.Parse(text).Injections).Mention;
                Assert.True(mention.IsSettled && mention.Site.ToString() == expected, $"{text}: {Rendering.Mention(mention)}, expected {expected}");
            }

            read++;
        }

        output.WriteLine($"{read} terms in four positions");
        Assert.True(read > 3_000);
    }

    [Fact]
    public void Every_muscle_is_read_from_its_own_name()
    {
        foreach (Muscle muscle in Muscle.All)
        {
            foreach (string name in new[] { muscle.Name, muscle.LatinName }.Where(name => name.Length > 0))
            {
                MuscleMention mention = Assert.Single(InjectionSession.Parse("left " + name).Injections).Mention;
                Assert.True(mention.IsSettled && mention.Site == muscle.On(Side.Left), $"{name}: {Rendering.Mention(mention)}");
            }
        }
    }

    [Fact]
    public void Every_muscle_and_only_its_own_terms_are_listed_for_it()
    {
        foreach (Muscle muscle in Muscle.All)
        {
            IReadOnlyList<MuscleTerm> terms = MuscleLexicon.TermsFor(muscle);
            Assert.NotEmpty(terms);
            Assert.All(terms, term => Assert.Equal(muscle, Assert.Single(term.Muscles)));
        }

        Assert.Empty(MuscleLexicon.TermsFor(default));
    }

    [Theory]
    [InlineData("glut", "gluteus-maximus")]
    [InlineData("LEV", "levator-scapulae")]
    public void Search_finds_terms_that_hold_a_text(string text, string muscle) =>
        Assert.Contains(MuscleLexicon.Search(text), term => term.Muscles.Contains(Muscle.Parse(muscle)));

    [Theory]
    [InlineData("scap")]
    [InlineData("MAJOR")]
    [InlineData("trap")]
    public void Search_gives_all_terms_that_hold_a_text_those_that_begin_with_it_first(string text)
    {
        string normal = text.ToLowerInvariant();
        string[] holding = [.. Terms().Select(row => row["term"]).Where(term => term.Contains(normal, System.StringComparison.Ordinal)).Order()];
        string[] found = [.. MuscleLexicon.Search(text).Select(term => term.Text)];
        Assert.Equal(holding, found.Order());
        int begin = found.TakeWhile(term => term.StartsWith(normal, System.StringComparison.Ordinal)).Count();
        Assert.InRange(begin, 1, found.Length - 1);
        Assert.DoesNotContain(found.Skip(begin), term => term.StartsWith(normal, System.StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    public void An_empty_text_finds_nothing(string text)
    {
        Assert.Empty(MuscleLexicon.Search(text));
        Assert.False(MuscleLexicon.TryFind(text, out _));
    }

    [Fact]
    public void No_text_is_no_term_and_means_nothing()
    {
        Assert.False(MuscleLexicon.TryFind(null, out MuscleTerm none));
        Assert.Equal(string.Empty, none.Text);
        Assert.Equal(MentionKind.Unknown, none.Kind);
        Assert.Empty(none.Muscles);
        Assert.Equal(MuscleGroup.Unspecified, none.Group);
        Assert.False(none.IsMisspelling);
        Assert.Throws<System.ArgumentNullException>(() => MuscleLexicon.Search(null!));
    }

    [Fact]
    public void A_term_knows_its_group_and_whether_it_is_a_misspelling()
    {
        foreach (TestRow row in Terms())
        {
            Assert.True(MuscleLexicon.TryFind(row["term"], out MuscleTerm term));
            Assert.Equal((row["term"], row["kind"] == "misspelling"), (term.Text, term.IsMisspelling));
            bool named = MuscleGroup.TryParse(row["targets"], out MuscleGroup group);
            Assert.Equal((row["term"], named ? group : default), (term.Text, term.Group));
        }
    }

    [Fact]
    public void Terms_are_the_same_when_the_lexicon_holds_them_as_one()
    {
        Assert.True(MuscleLexicon.TryFind("Upper-Trapezius", out MuscleTerm one));
        Assert.True(MuscleLexicon.TryFind("upper  trapezius", out MuscleTerm same));
        Assert.True(MuscleLexicon.TryFind("trapezius", out MuscleTerm other));
        Assert.True(one == same && !(one != same) && one.Equals((object)same));
        Assert.True(one != other && !(one == other) && !one.Equals((object)other));
    }

    [Theory]
    [InlineData("suprspinatus", "supraspinatus")]
    [InlineData("levetor scapuli", "levator scapulae")]
    [InlineData("semisp cap", "semispinalis capitis")]
    public void Words_that_are_in_no_table_are_offered_near_names_and_never_taken(string text, string near)
    {
        MuscleMention mention = Assert.Single(MuscleLexicon.Read("right " + text).Mentions);
        Assert.Equal(MentionKind.Unknown, mention.Kind);
        Assert.False(mention.Proves);
        Assert.Equal(MentionReach.Open, mention.Reach);
        Assert.Contains(near, mention.Suggestions);
    }

    private static IReadOnlyList<TestRow> Terms() => TestTable.Read(Repository.PathOf("src", "TriggerPoint.Rules", "Data", "terms.tsv")).Rows;
}
