using FsCheck.Xunit;
using Xunit;

namespace TriggerPoint.Rules.Tests;

/// <summary>Where a mention stands in its text.</summary>
public sealed class SpanTests
{
    [Theory]
    [InlineData("R upper trap x6; levator scap, right x3", "upper trap|levator scap")]
    [InlineData("  left  foozle , QL", "foozle|QL")]
    [InlineData("trap/levator", "trap/levator")]
    [InlineData("right trap or left levator scap", "trap or left levator scap")]
    public void The_words_of_a_mention_are_kept_with_their_place(string text, string mentions)
    {
        MuscleReading reading = MuscleLexicon.Read(text);
        Assert.Equal(mentions, string.Join("|", System.Linq.Enumerable.Select(reading.Mentions, mention => mention.Text)));
    }

    [Property(MaxTest = 500)]
    public void Every_mention_is_a_stretch_of_its_text(string? text)
    {
        string source = text ?? string.Empty;
        foreach (MuscleMention mention in MuscleLexicon.Read(source).Mentions)
        {
            Assert.Equal(mention.Text, source.Substring(mention.Span.Start, mention.Span.Length));
        }
    }
}
