using System;
using System.Linq;
using System.Text;
using FsCheck.Xunit;
using Xunit;

namespace TriggerPoint.Rules.Tests;

/// <summary>Any text gives an answer: never an exception, never a hang, nothing unbounded.</summary>
public sealed class RobustnessTests
{
    private static readonly string[] Pieces =
    [
        "R", "L", "left", "right", "bilateral", "and", "or", "/", ",", ";", ":", "(", ")", "[", "[ ]", "[x]", "\n", "not", "deferred", "x6", "3", "0", "trap", "levator scap", "QL",
        "paraspinals", "neck", "IT band", "foozle", "upper", "minor", "block", "near", "tender", "injected", "same", "R:", "no", "___", "1.", "a.", "L5", "LS", "LT", ">", "both", "\0", "\u200F", "½", "®",
    ];

    [Property(MaxTest = 2_000)]
    public void Any_sequence_of_the_words_of_records_is_read(byte[] choices)
    {
        string text = string.Join(" ", choices.Select(choice => Pieces[choice % Pieces.Length]));
        CptSelection selection = CptSelector.Select(InjectionSession.Parse(text));
        Assert.True(selection.Muscles.Supported <= selection.Muscles.Possible);
        Assert.NotNull(selection.Explain());
        Assert.All(selection.Findings, finding => Assert.NotEmpty(finding.Message));
    }

    /// <summary>Found by chance: a misspelling of words that name no single muscle had nothing to suggest, and threw.</summary>
    [Fact]
    public void A_misspelling_of_any_word_that_names_no_single_muscle_is_read()
    {
        string[] open = [.. Enumerable.Range(0, TermTable.Term.Count).Select(row => new TermEntry(row))
            .Where(entry => entry.IsMuscleWord && entry.Sense.Group.IsUnspecified && entry.Sense.Muscles.Count != 1).Select(entry => entry.Text)];
        Assert.True(open.Length >= 50, $"{open.Length} terms");
        Assert.All(open, term => Assert.NotNull(NearestTerms.To("q" + term)));
        Assert.Contains(CptSelector.Select(InjectionSession.Parse("xextensor muscles")).Findings, finding => finding.Rule.Id == RuleIds.UnknownWords);
    }

    /// <summary>Found by a law: the dot behind "levator ani" was taken for that of an abbreviation, and the next sentence put the muscle off.</summary>
    [Fact]
    public void A_sentence_may_end_with_any_name_of_a_muscle()
    {
        string[] names = [.. Muscle.All.Where(muscle => muscle.IsPaired).Select(muscle => muscle.Name).Where(name => name.Contains(' ', StringComparison.Ordinal))];
        Assert.True(names.Length >= 150, $"{names.Length} names");
        Assert.All(names, name => Assert.Equal(1, CptSelector.Select(InjectionSession.Parse($"Right {name}. Left deltoid deferred.")).Muscles.Supported));
    }

    [Property(MaxTest = 500)]
    public void Any_text_is_read(string? text)
    {
        CptSelection selection = CptSelector.Select(InjectionSession.Parse(text ?? string.Empty));
        Assert.True(selection.Muscles.Supported <= selection.Muscles.Possible);
        Assert.NotEmpty(selection.Findings.Where(_ => selection.Code.IsNone).Append(null));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("\0\0\0")]
    [InlineData("\u202E\u200F\u200B")]
    [InlineData("\uD800")]
    [InlineData(";;;,,,///")]
    [InlineData("☠☠☠")]
    public void Text_without_words_supports_no_code_and_says_why(string text)
    {
        CptSelection selection = CptSelector.Select(InjectionSession.Parse(text));
        Assert.True(selection.Code.IsNone);
        Assert.Equal(RuleIds.NoMuscle, Assert.Single(selection.Findings).Rule.Id);
    }

    [Theory]
    [InlineData("right\u200B tra\u00ADpezius", "trapezius/right")]
    [InlineData("\u202Eright\u202C trapezius", "trapezius/right")]
    [InlineData("Ⓡ trapezius", "trapezius/right")]
    [InlineData("® trapezius", "trapezius/right")]
    [InlineData("ＲＩＧＨＴ trapezius", "trapezius/right")]
    [InlineData("right\u00A0trapezius\u2013x3", "trapezius/right")]
    public void Typographic_noise_changes_nothing(string text, string mentions) =>
        Assert.Equal(mentions, Rendering.Mentions(InjectionSession.Parse(text)));

    [Fact]
    public void A_megabyte_of_junk_is_answered_in_memory_that_is_a_small_multiple_of_it()
    {
        var random = new Random(20552);
        var junk = new StringBuilder();
        while (junk.Length < 1 << 20)
        {
            junk.Append((char)random.Next(1, 0x250)).Append(random.Next(8) == 0 ? "\n" : string.Empty);
        }

        string text = junk.ToString();
        long before = GC.GetAllocatedBytesForCurrentThread();
        CptSelection selection = CptSelector.Select(InjectionSession.Parse(text));
        int findings = selection.Findings.Count;
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.True(selection.Code.IsNone || !selection.IsSettled || selection.Muscles.Supported >= 3);
        Assert.InRange(findings, 1, 200);
        Assert.InRange(allocated, 1, 1L << 30);
    }

    [Theory]
    [InlineData("foozle ")]
    [InlineData("foozle,")]
    [InlineData("left, ")]
    [InlineData("left and ")]
    [InlineData("trap foozle ")]
    [InlineData("trap, left, ")]
    [InlineData("trap and upper, ")]
    [InlineData("trap/")]
    [InlineData("trap or ")]
    [InlineData("R trap deferred, ")]
    [InlineData("not ")]
    [InlineData("((")]
    [InlineData("x3 ")]
    [InlineData("L: no ")]
    [InlineData("same on left; ")]
    [InlineData("injected these. ")]
    [InlineData("L LS not done, both LS, ")]
    [InlineData("_")]
    [InlineData("1. ")]
    [InlineData("foozle: ")]
    [InlineData("foozle: injected ")]
    [InlineData("same left ")]
    [InlineData("trap, left; ")]
    [InlineData("?trap ")]
    [InlineData("trap ?, ")]
    [InlineData("R only, ")]
    [InlineData("trap [ ] ")]
    [InlineData("massage trap: no ")]
    [InlineData("all but only trap injected, ")]
    [InlineData("wasn't ")]
    [InlineData("trap - , ")]
    public void One_thing_over_and_over_is_read_in_linear_work(string piece)
    {
        // Four times the text is about four times the work: measured in memory, which is exact, not in time.
        string small = string.Concat(Enumerable.Repeat(piece, (1 << 14) / piece.Length));
        string large = string.Concat(Enumerable.Repeat(piece, (1 << 16) / piece.Length));
        Assert.InRange(Allocated(large), 0, (6 * Allocated(small)) + (1 << 20));
    }

    private static long Allocated(string text)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        CptSelection selection = CptSelector.Select(InjectionSession.Parse(text));
        Assert.True(selection.Findings.Count < 200);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    [Fact]
    public void Ten_thousand_muscles_are_counted()
    {
        string[] names = Muscle.All.Where(muscle => muscle.IsPaired && muscle.DivisionOf.IsUnspecified).Select(muscle => muscle.Name).ToArray();
        string text = string.Join("; ", Enumerable.Range(0, 10_000).Select(i => $"{(i % 2 == 0 ? "left" : "right")} {names[i / 2 % names.Length]} x{(i % 9) + 1}"));
        CptSelection selection = CptSelector.Select(InjectionSession.Parse(text));
        Assert.Equal(new MuscleCount(names.Length * 2, names.Length * 2), selection.Muscles);
        Assert.Equal(ProcedureCode.Injection3OrMoreMuscles, selection.Code);
    }

    [Fact]
    public void Ten_thousand_vague_mentions_are_counted_in_bounded_time()
    {
        string text = string.Join("; ", Enumerable.Range(0, 10_000).Select(i => $"{(i % 3 == 0 ? "left " : i % 3 == 1 ? "right " : string.Empty)}{MuscleGroup.All[i % MuscleGroup.All.Count].Name}"));
        CptSelection selection = CptSelector.Select(InjectionSession.Parse(text));
        Assert.True(selection.Muscles.Supported >= 3);
        Assert.True(selection.Muscles.IsExact);
    }

    [Fact]
    public void Evidence_made_to_be_tangled_is_answered_with_a_lower_bound()
    {
        var random = new Random(20553);
        Injection[] injections = Enumerable.Range(0, 400).Select(_ => new Injection(MuscleMention.AnyOf(
            Enumerable.Range(0, 4).Select(_ => Muscle.All[random.Next(Muscle.All.Count)].On((Side)random.Next(1, 3)))))).ToArray();
        CptSelection selection = CptSelector.Select(InjectionSession.Create(injections));
        Assert.Equal(ProcedureCode.Injection3OrMoreMuscles, selection.Code);
        Assert.Equal(!selection.Muscles.IsExact, selection.Findings.Any(finding => finding.Rule.Id == RuleIds.Tangled));
    }
}
