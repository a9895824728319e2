using System;
using System.Linq;
using FsCheck.Xunit;
using Xunit;
using Xunit.Abstractions;

namespace TriggerPoint.Rules.Tests;

/// <summary>Looking a term up by span gives what looking it up by string gives, however it is written, and costs nothing.</summary>
public sealed class TermLookUpTests(ITestOutputHelper output)
{
    private static readonly string[] Terms = [.. Muscle.All.SelectMany(MuscleLexicon.TermsFor).Select(term => term.Text).Distinct()];

    private static readonly Func<string, string>[] Spellings =
    [
        term => term, term => term.ToUpperInvariant(), term => term.Replace(' ', '-'), term => $"  {term.Replace(" ", "   ", StringComparison.Ordinal)} ", term => $"{term}.",
        term => term + "x", term => $"- {term} -", term => term.Replace('a', 'à'), term => $"{term}/{term}", term => term[..(term.Length / 2)], term => $"{term} {new string('y', 80)}",
        term => string.Join('\'', term.ToCharArray()),
    ];

    [Fact]
    public void Every_term_is_found_by_span_as_by_string_in_every_spelling()
    {
        int found = 0;
        foreach (string term in Terms.SelectMany(term => Spellings.Select(spelling => spelling(term))))
        {
            Assert.True(IsSame(term), term);
            found += MuscleLexicon.TryFind(term.AsSpan(), out _) ? 1 : 0;
        }

        output.WriteLine($"checked: {Terms.Length * Spellings.Length} spellings of {Terms.Length} terms, {found} found");
        Assert.True(Terms.Length > 1_000 && found > 5 * Terms.Length);
    }

    [Property(MaxTest = 2_000)]
    public bool Any_text_is_found_by_span_as_by_string(string? text, byte term) => IsSame(text ?? string.Empty) && IsSame($"{Terms[term]}{text}") && IsSame($"{text} {Terms[term]}");

    [Fact]
    public void A_term_by_span_allocates_nothing()
    {
        char[] term = "UPPER  TRAPEZIUS".ToCharArray();
        Assert.True(MuscleLexicon.TryFind(term.AsSpan(), out _));
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 1_000; i++)
        {
            MuscleLexicon.TryFind(term.AsSpan(), out _);
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    private static bool IsSame(string text) =>
        MuscleLexicon.TryFind(text.AsSpan(), out MuscleTerm bySpan) == MuscleLexicon.TryFind(text, out MuscleTerm byString) && bySpan == byString;
}
