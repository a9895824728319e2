using System;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Xunit;

namespace TriggerPoint.Rules.Tests;

/// <summary>What a term of the table is, what two terms mean together, and how near another word is to it.</summary>
public sealed class TermTests
{
    [Theory]
    [InlineData("", "", 0)]
    [InlineData("", "abc", 3)]
    [InlineData("abc", "", 3)]
    [InlineData("trapezius", "trapezius", 0)]
    [InlineData("trapezus", "trapezius", 1)]
    [InlineData("trapeziuss", "trapezius", 1)]
    [InlineData("trapezios", "trapezius", 1)]
    [InlineData("trapeizus", "trapezius", 1)]
    [InlineData("rtapezius", "trapezius", 1)]
    [InlineData("trapezisu", "trapezius", 1)]
    [InlineData("ba", "ab", 1)]
    [InlineData("ca", "abc", 3)]
    [InlineData("kitten", "sitting", 3)]
    public void Adding_dropping_changing_and_swapping_are_a_step_each(string one, string other, int steps) => Assert.Equal(
        (steps, steps), (EditDistance.Between(one, other, 9), EditDistance.Between(other, one, 9)));

    // Short texts of few letters, so that they have letters in common.
    [Property(MaxTest = 300)]
    public Property The_distance_is_that_of_a_plain_search_as_long_as_it_matters()
    {
        Arbitrary<string> text = Gen.Elements('a', 'b', 'c').ListOf().Select(letters => new string([.. letters.Take(5)])).ToArbitrary();
        return Prop.ForAll(
            text,
            text,
            Gen.Choose(0, 4).ToArbitrary(),
            (one, other, most) =>
            {
                int plain = Plain(one, other);
                int distance = EditDistance.Between(one, other, most);
                return plain <= most ? distance == plain : distance > most;
            });
    }

    [Theory]
    [InlineData("semisp cap", "semispinalis capitis")]
    [InlineData("suprspinatus", "supraspinatus")]
    [InlineData("suprapsinatus", "supraspinatus")]
    [InlineData("hamstrngs", "hamstrings")]
    public void A_near_name_is_offered(string words, string name) => Assert.Contains(name, NearestTerms.To(words));

    // As many words, and three letters of each: less says too little.
    [Theory]
    [InlineData("semisp ca")]
    [InlineData("se capitis")]
    [InlineData("semisp cap x")]
    [InlineData("x")]
    public void A_word_that_could_be_many_is_offered_nothing_of_the_kind(string words) => Assert.DoesNotContain("semispinalis capitis", NearestTerms.To(words));

    [Fact]
    public void No_term_is_none_of_the_readings()
    {
        TermEntry none = default;
        Assert.Equal((false, false, MuscleSenseKind.None, SideReading.None), (none.Exists, none.IsMuscleWord, none.SenseKind, none.Side));
        Assert.Equal((false, ThingReading.None, ContextReading.None, 0), (none.IsSideLetter, none.Thing, none.Context, none.Value));
        Assert.Equal((false, default(Muscle), default(MentionKind)), (none.TryNameOne(out Muscle muscle, out MentionKind kind), muscle, kind));
        Assert.False(Vocabulary.Find("foozle").Exists);
    }

    [Theory]
    [InlineData("right", nameof(SideReading.Right), false)]
    [InlineData("r", nameof(SideReading.Right), true)]
    [InlineData("l", nameof(SideReading.Left), true)]
    [InlineData("trapezius", nameof(SideReading.None), false)]
    public void A_side_letter_is_told_from_a_side_word(string word, string side, bool isLetter) => Assert.Equal(
        (side, isLetter), (Vocabulary.Find(word).Side.ToString(), Vocabulary.Find(word).IsSideLetter));

    [Theory]
    [InlineData("one", 1)]
    [InlineData("three", 3)]
    [InlineData("trapezius", 0)]
    public void A_number_word_has_its_value(string word, int value) => Assert.Equal(value, Vocabulary.Find(word).Value);

    [Theory]
    [InlineData("upper trapezius", true)]
    [InlineData("trapezius", true)]
    [InlineData("hamstrings", false)]
    [InlineData("paraspinals", false)]
    public void Only_a_term_for_one_muscle_gives_a_muscle(string term, bool isOne)
    {
        TermEntry entry = Vocabulary.Find(term);
        Assert.Equal(isOne, entry.TryNameOne(out Muscle muscle, out MentionKind kind));
        Assert.Equal(isOne ? (entry.Sense.Muscles[0], entry.Sense.Kind) : default, (muscle, kind));
    }

    [Fact]
    public void A_region_proves_nothing_and_a_group_one_of_its_members()
    {
        MuscleSense region = Region;
        MuscleSense group = Sense("hamstrings");
        Assert.Equal((false, MentionReach.Open, 0), (region.Proves, region.Reach, region.Muscles.Count));
        Assert.Equal((true, MentionReach.Several, 3, "hamstrings"), (group.Proves, group.Reach, group.Muscles.Count, group.Group.Key));
    }

    [Fact]
    public void Either_of_two_senses_proves_no_more_than_both_do()
    {
        MuscleSense trapezius = Sense("trapezius");
        MuscleSense doubted = trapezius.Doubted();
        MuscleSense either = trapezius.Or(Sense("deltoid"));
        Assert.Equal((MentionKind.Vague, true, MentionReach.Several, 2), (either.Kind, either.Proves, either.Reach, either.Muscles.Count));
        Assert.All(new[] { trapezius.Or(doubted), doubted.Or(trapezius), doubted.Or(Sense("deltoid")), Sense("deltoid").Or(doubted) }, sense => Assert.False(sense.Proves));

        // With a region among them nothing is bounded or proved, in either order.
        Assert.All(new[] { trapezius.Or(Region), Region.Or(trapezius) }, sense =>
            Assert.Equal((MentionKind.Vague, false, MentionReach.Open, 0), (sense.Kind, sense.Proves, sense.Reach, sense.Muscles.Count)));
    }

    [Fact]
    public void Two_senses_of_one_muscle_are_that_muscle()
    {
        MuscleSense part = Sense("upper trapezius");
        MuscleSense whole = part.Narrowed([part.Muscles[0]]);
        Assert.Equal((MentionKind.Part, MentionKind.Exact), (part.Kind, whole.Kind));
        Assert.Equal((MentionKind.Part, true, MentionReach.One), (part.Or(part).Kind, part.Or(part).Proves, part.Or(part).Reach));
        Assert.All(new[] { part.Or(whole), whole.Or(part), whole.Or(whole) }, sense => Assert.Equal((MentionKind.Exact, true), (sense.Kind, sense.NamesOneMuscle)));
        Assert.Equal("hamstrings", Sense("hamstrings").Or(Sense("hamstrings")).Group.Key);
        Assert.True(Sense("hamstrings").Or(Sense("rhomboids")).Group.IsUnspecified);
    }

    // Longer than what is looked up in one go: it is looked up all the same.
    [Fact]
    public void A_term_is_found_in_a_long_text_of_spaces_and_a_long_text_is_none()
    {
        Assert.True(MuscleLexicon.TryFind($"upper{new string(' ', 100)}trapezius".AsSpan(), out MuscleTerm term));
        Assert.Equal(Vocabulary.Find("upper trapezius").Sense.Muscles, term.Muscles);
        Assert.False(MuscleLexicon.TryFind(new string('y', 100).AsSpan(), out _) || MuscleLexicon.TryFind(new string('y', 64).AsSpan(), out _));
    }

    private static MuscleSense Region => MuscleSense.OfGroup(MuscleGroup.All.First(group => group.IsRegion));

    private static MuscleSense Sense(string term)
    {
        TermEntry entry = Vocabulary.Find(term);
        Assert.True(entry.IsMuscleWord, term);
        return entry.Sense;
    }

    private static int Plain(string one, string other)
    {
        if (one.Length == 0 || other.Length == 0)
        {
            return one.Length + other.Length;
        }

        int[] steps =
        [
            Plain(one[1..], other[1..]) + (one[0] == other[0] ? 0 : 1), Plain(one[1..], other) + 1, Plain(one, other[1..]) + 1,
            one.Length > 1 && other.Length > 1 && one[0] == other[1] && one[1] == other[0] ? Plain(one[2..], other[2..]) + 1 : int.MaxValue,
        ];
        return steps.Min();
    }
}
