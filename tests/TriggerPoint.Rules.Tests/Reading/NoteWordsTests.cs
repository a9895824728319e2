using System;
using System.Linq;
using Xunit;

namespace TriggerPoint.Rules.Tests;

/// <summary>Short notes with all that is read from them: sides, counts, what happened, and what is left in doubt.</summary>
public sealed class NoteWordsTests
{
    private static readonly string Invisible = "\u00AD\u200B\u200C\u200D\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2060\u2061\u2066\u2068\u2069\uFEFF";

    public static TheoryData<string, string, string> Rows()
    {
        var rows = new TheoryData<string, string, string>();
        foreach (TestRow row in TestTable.Own("note-words.tsv").Rows)
        {
            rows.Add(row["about"], row["text"], row["mentions"]);
        }

        return rows;
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_note_is_read_to_its_mentions(string about, string text, string mentions)
    {
        MuscleReading reading = MuscleLexicon.Read(text);
        string read = string.Join("; ", reading.Mentions.Select(Words)) + (reading.RecordedInjections > 0 ? $" | {reading.RecordedInjections} recorded" : string.Empty);
        Assert.Equal($"{about}: {mentions}", $"{about}: {read}");
    }

    [Fact]
    public void A_mark_that_is_not_seen_is_passed_over_even_within_a_word() =>
        Assert.All(Invisible, mark => Assert.Equal("right trapezius x2", Read($"right trape{mark}zius x2")));

    [Fact]
    public void An_apostrophe_of_any_kind_is_passed_over() =>
        Assert.All("'`\u2018\u2019\u02BC´′", mark => Assert.Equal("right trapezius part", Read($"right upper trape{mark}zius")));

    [Fact]
    public void A_control_character_separates_words() =>
        Assert.All("\0\t\u0001\u001F", mark => Assert.Equal("right trapezius x2", Read($"right{mark}trapezius{mark}x2")));

    [Fact]
    public void A_sign_for_times_is_an_x() => Assert.All("xX×✕✖⨯", sign => Assert.Equal("right trapezius x3", Read($"right trapezius {sign}3")));

    [Fact]
    public void A_line_ends_with_any_separator_of_lines() =>
        Assert.All("\n\r\u2028\u2029\u0085", end => Assert.Equal("right trapezius; ? soleus", Read($"Right: trapezius{end}soleus")));

    [Fact]
    public void A_bullet_of_any_kind_begins_an_item_of_its_own() =>
        Assert.All("•●▪◦‣·∙", bullet => Assert.Equal("right trapezius negated; left soleus", Read($"{bullet} No right trapezius {bullet} left soleus")));

    [Fact]
    public void An_empty_box_denies_and_a_full_one_affirms()
    {
        Assert.All("☐□❏❑", box => Assert.Equal("right trapezius; left soleus negated", Read($"☑ right trapezius {box} left soleus")));
        Assert.All("☑■☒", box => Assert.Equal("right trapezius negated; left soleus", Read($"☐ right trapezius {box} left soleus")));
    }

    [Fact]
    public void A_full_width_sign_is_read_as_the_plain_one()
    {
        for (char plain = '!'; plain <= '~'; plain++)
        {
            string Text(char sign) => $"no right trapezius {sign} left soleus x2";
            char full = (char)(plain + 0xFEE0);
            Assert.Equal((plain, Read(Text(plain))), (plain, Read(Text(full)).Replace(full, plain)));
        }
    }

    [Theory]
    [InlineData(400)]
    [InlineData(401)]
    [InlineData(1_000)]
    public void A_list_longer_than_anybody_writes_keeps_all_its_mentions(int length)
    {
        string text = string.Join(", ", Enumerable.Repeat("R soleus x2", length));
        Assert.Equal(length, MuscleLexicon.Read(text).Mentions.Count);
    }

    private static string Read(string text) => string.Join("; ", MuscleLexicon.Read(text).Mentions.Select(Words));

    /// <summary>
    /// A mention in words: its sites (<c>?</c> for an unnamed side), then its count, what happened if not an injection, and what is special about it.
    /// </summary>
    private static string Words(MuscleMention mention)
    {
        string what = mention.Kind == MentionKind.NotAMuscle ? $"{(mention.IsSacroiliacJoint ? "joint" : "thing")} {mention.Text}"
            : mention.Kind == MentionKind.Unknown ? $"unknown {mention.Text}"
            : mention.Reach == MentionReach.Open ? $"open {mention.Text}"
            : !mention.Group.IsUnspecified ? $"{string.Join('+', mention.Candidates.Select(site => Name(site.Side)).Distinct())} {mention.Group.Key}"
            : string.Join(" or ", mention.Candidates.Select(site => $"{Name(site.Side)} {site.Muscle.Key}"));
        string[] marks =
        [
            mention.Kind == MentionKind.Part ? "part" : string.Empty,
            mention.NeedlePasses > 0 ? $"x{mention.NeedlePasses}" : string.Empty,
            mention.Status != MentionStatus.Injected ? mention.Status.ToString().ToLowerInvariant() : string.Empty,
            mention.Reach != MentionReach.Nothing && !mention.Proves ? "doubtful" : string.Empty,
            mention.IsReadByNeighbours ? "by neighbours" : string.Empty,
            mention.IsSideDoubtful ? "L?" : string.Empty,
        ];

        // What may not count proves nothing, and what is open has no sites and is no name.
        Assert.False(mention.Proves && mention.Reach == MentionReach.Nothing);
        Assert.True(mention.Reach != MentionReach.Open || (mention.Candidates.Count == 0 && mention.Kind is MentionKind.Vague or MentionKind.Unknown));
        Assert.Equal(mention.Candidates.Count > 1 || mention.Reach == MentionReach.Several, mention.Candidates.Count > 1 && mention.Reach is not (MentionReach.One or MentionReach.Open));
        return string.Join(' ', new[] { what }.Concat(marks).Where(part => part.Length > 0));
    }

    private static string Name(Side side) => side == Side.Unspecified ? "?" : side.ToString().ToLowerInvariant();
}
