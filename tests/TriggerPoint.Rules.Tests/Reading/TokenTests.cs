using System;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Xunit;

namespace TriggerPoint.Rules.Tests;

/// <summary>A text as words and marks: the first thing that is done to a record.</summary>
public sealed class TokenTests
{
    // Words stand as they are; ; is the end of a sentence or an entry, ¶ the end of a line, [x] and [ ] are boxes, __ is a blank to fill in.
    [Theory]
    [InlineData("Right TRAPEZIUS", "right trapezius")]
    [InlineData("wasn't weren't isn't aren't hasn't haven't hadn't", "was not were not is not are not has not have not had not")]
    [InlineData("don't doesn't didn't couldn't wouldn't shouldn't", "do not does not did not could not would not should not")]
    [InlineData("won't can't want spent", "wont cant want spent")]
    [InlineData("2R 12L 2l 123R 2RT R2", "2 r 12 l 2 l 123r 2rt r2")]
    [InlineData("Gray's don\u2019t", "grays do not")]
    [InlineData("semi-spinalis", "semi spinalis")]
    [InlineData("q.l. R", "ql r")]
    [InlineData("q.l.", "ql")]
    [InlineData("I.T.B. R", "itb r")]
    [InlineData("R.trap", "r trap")]
    [InlineData("trap.l x", "trap l x")]
    [InlineData("5.t. R", "5 t r")]
    [InlineData("5.5 ml", "5.5 ml")]
    [InlineData("9.9", "9.9")]
    [InlineData("1-5", "1 5")]
    [InlineData("2.trap", "2 trap")]
    [InlineData("trap.5", "trap 5")]
    [InlineData("50%", "50 pct")]
    [InlineData("50 % x", "50 pct x")]
    [InlineData("trap *3 x", "trap x3 x")]
    [InlineData("trap *12", "trap x12")]
    [InlineData("a*b 3* c", "a b 3 c")]
    [InlineData("a&b+c", "a + b + c")]
    [InlineData("a;b|c•d", "a ; b ; c ; d")]
    [InlineData("a>b<c=d", "a > b > c > d")]
    [InlineData("a, b: c", "a , b : c")]
    [InlineData("(a) [b]", "( a ) ( b )")]
    [InlineData("☑a ☒b ✓c ✔d ☐e ■f □g", "[x] a [x] b [x] c [x] d [ ] e [x] f [ ] g")]
    [InlineData("[ ] a [] b [_] c ( ) d", "[ ] a [ ] b [ ] c [ ] d")]
    [InlineData("[x] a [X ] b ( x ) c (✓) d", "[x] a [x] b [x] c [x] d")]
    [InlineData("() a", "( ) a")]
    [InlineData("(x a", "( x a")]
    [InlineData("a (", "a (")]
    [InlineData("a [x", "a ( x")]
    [InlineData("a [", "a (")]
    [InlineData("R ___ a", "r __ a")]
    [InlineData("__ a", "__ a")]
    [InlineData("a __", "a __")]
    [InlineData("R _X_ L _ a", "r x l a")]
    [InlineData("R __X a__ b", "r x a b")]
    [InlineData("a__", "a")]
    [InlineData("trap. Left deltoid", "trap ; left deltoid")]
    [InlineData("trapezius.  Left deltoid.", "trapezius ; left deltoid ;")]
    [InlineData("trap.  left deltoid", "trap left deltoid")]
    [InlineData("trap.", "trap ;")]
    [InlineData("trap.\n", "trap ; ¶")]
    [InlineData("Glut. Med", "glut med")]
    [InlineData("R Glut. Med. L", "r glut med ; l")]
    [InlineData("Lt. Trapezius", "lt trapezius")]
    [InlineData("on Lt. Trapezius", "on lt trapezius")]
    [InlineData("trap R. Lev L.", "trap r ; lev l ;")]
    [InlineData("2 ml L. Levator", "2 ml l ; levator")]
    [InlineData("R trap. Patient declined", "r trap ; patient declined")]
    [InlineData("trap x2. Left deltoid", "trap x2 ; left deltoid")]
    [InlineData("levator ani. Left trapezius", "levator ani ; left trapezius")]
    [InlineData("right levator\nscapulae", "right levator scapulae")]
    [InlineData("right levator\r\n  Scapulae, x", "right levator scapulae , x")]
    [InlineData("right trapezius\ndeltoid", "right trapezius ¶ deltoid")]
    [InlineData("trap/levator", "trap / levator")]
    [InlineData("w/ lidocaine", "w lidocaine")]
    [InlineData("a w/ b", "a w b")]
    [InlineData("a W/b", "a w b")]
    [InlineData("a w/", "a w")]
    [InlineData("w/o epi", "w / o epi")]
    [InlineData("law/ a", "law / a")]
    [InlineData("xw/ a", "xw / a")]
    [InlineData("/a", "/ a")]
    [InlineData("", "")]
    public void A_text_is_words_and_marks(string text, string tokens)
    {
        TokenizedText read = TokenizedText.Of(text);
        Assert.Equal(tokens, string.Join(' ', read.Tokens.Select((token, at) => token.Kind == TokenKind.Word ? read.Normal(at, at) : Sign(token.Kind))));

        // Words beside each other are one phrase with a space between, however they were written.
        if (read.Tokens.Count > 0 && read.Tokens.All(token => token.Kind == TokenKind.Word))
        {
            Assert.Equal(tokens, read.Normal(0, read.Tokens.Count - 1));
        }
    }

    [Theory]
    [InlineData("R q.l. x", "R|q.l.|x")]
    [InlineData("a 50% *12 b", "a|50|%|*12|b")]
    [InlineData("a [ x ] b ( ) c", "a|[ x ]|b|( )|c")]
    [InlineData("R ___ (a)", "R|___|(|a|)")]
    [InlineData("trap/lev, x", "trap|/|lev|,|x")]
    public void Every_word_and_mark_knows_where_it_stands(string text, string stretches) =>
        Assert.Equal(stretches, string.Join('|', TokenizedText.Of(text).Tokens.Select(token => text[token.Start..token.End])));

    // A slash touches its words, and no other mark makes one phrase of two words.
    [Fact]
    public void Only_a_slash_joins_words()
    {
        Assert.Equal("trap/levator", TokenizedText.Of("trap / levator").Normal(0, 2));
        Assert.All(new[] { "trap, levator", "trap; levator", "trap + levator", "trap: levator", "trap > levator", "trap (levator", "trap ___ levator", "trap [x] levator" }, text =>
            Assert.False(TokenizedText.Of(text).Normal(0, 2) is "trap/levator" or "trap levator" or "traplevator", text));
    }

    [Property(MaxTest = 500)]
    public Property The_words_and_marks_of_any_text_follow_each_other_within_it() => Prop.ForAll(
        Gen.OneOf(Gen.Elements('a', 'R', '1', '9', '.', ' ', '[', '(', ')', ']', 'x', '_', '%', '*', '/', 'w', 'o', '\n', '\'', '\u200B', '☑', ','), ArbMap.Default.GeneratorFor<char>())
            .ListOf().Select(letters => new string([.. letters])).ToArbitrary(),
        text =>
        {
            int end = 0;
            foreach (TextToken token in TokenizedText.Of(text).Tokens)
            {
                Assert.True(token.Start >= end && token.End > token.Start && token.End <= text.Length && token.To >= token.From, text);
                end = token.End;
            }
        });

    private static string Sign(TokenKind kind) => kind switch
    {
        TokenKind.Slash => "/",
        TokenKind.Comma => ",",
        TokenKind.Plus => "+",
        TokenKind.Break => ";",
        TokenKind.LineBreak => "¶",
        TokenKind.Colon => ":",
        TokenKind.Open => "(",
        TokenKind.Close => ")",
        TokenKind.Compare => ">",
        TokenKind.Checked => "[x]",
        TokenKind.Unchecked => "[ ]",
        TokenKind.Blank => "__",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
