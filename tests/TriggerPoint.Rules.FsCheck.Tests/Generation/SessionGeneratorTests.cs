using System;
using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using Xunit;
using Xunit.Abstractions;

namespace TriggerPoint.Rules.Testing.Tests;

/// <summary>The generators give what their names say, and reach what must be reached.</summary>
public sealed class SessionGeneratorTests(ITestOutputHelper output)
{
    private const int Samples = 10_000;

    [Fact]
    public void Sessions_reach_every_code_and_both_sides_of_the_line()
    {
        CptSelection[] selections = ClaimCaseTests.Sample(TriggerPointGen.Sessions, Samples).Select(CptSelector.Select).ToArray();
        var classes = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (CptSelection selection in selections)
        {
            Count($"{(selection.Code.IsNone ? "no code" : selection.Code.ToString())} for {Math.Min(selection.Muscles.Supported, 4)}");
            Count(selection.IsSettled ? "settled" : "open");
            Count(selection.Session.Injections.Count > selection.Muscles.Supported ? "more injections than muscles" : "no more injections than muscles");
        }

        foreach (KeyValuePair<string, int> one in classes)
        {
            output.WriteLine($"{one.Key}: {one.Value}");
        }

        output.WriteLine($"checked: {Samples} sessions by class");
        Assert.All(
            new[] { "20552 for 1", "20552 for 2", "20553 for 3", "20553 for 4", "20560 for 1", "20560 for 2", "20561 for 3", "no code for 0", "open", "settled", "more injections than muscles" },
            name => Assert.True(classes.GetValueOrDefault(name) >= Samples / 100, $"{name}: {classes.GetValueOrDefault(name)}"));
        Assert.True(classes["20552 for 2"] + classes["20553 for 3"] >= Samples / 3);

        void Count(string name) => classes[name] = classes.GetValueOrDefault(name) + 1;
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(7)]
    [InlineData(12)]
    public void Sessions_of_a_number_of_muscles_have_that_number(int muscles)
    {
        Assert.All(ClaimCaseTests.Sample(TriggerPointGen.SessionsOf(muscles), 300), session => Assert.Equal(muscles, CptSelector.Select(session).Muscles.Supported));
        Assert.All(ClaimCaseTests.Sample(TriggerPointGen.PlainSessionsOf(muscles), 100), session =>
        {
            Assert.Equal((muscles, muscles, true), (session.Injections.Count, CptSelector.Select(session).Muscles.Supported, CptSelector.Select(session).IsSettled));
            Assert.Equal(muscles, session.Injections.Select(injection => injection.Mention.Site.Muscle.Region).Distinct().Count());
        });
    }

    [Fact]
    public void Numbers_that_no_session_has_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => TriggerPointGen.SessionsOf(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => TriggerPointGen.PlainSessionsOf(13));
    }

    [Fact]
    public void Vague_sessions_are_vague_and_unlikely_ones_hold_default_and_undeclared_values()
    {
        Assert.All(ClaimCaseTests.Sample(TriggerPointGen.VagueSessions, 300), session => Assert.Contains(session.Injections, injection => !injection.Mention.IsSettled || injection.Mention.Site.Side is not (Side.Left or Side.Right)));
        Assert.Contains(ClaimCaseTests.Sample(TriggerPointGen.UnlikelySessions, 300), session => session.Injections.Any(injection => injection.Mention.Equals(MuscleMention.Unnamed())));
        Assert.All(ClaimCaseTests.Sample(TriggerPointGen.Undeclared<Side>(), 100), side => Assert.False(Enum.IsDefined(side)));
        Assert.Contains(ClaimCaseTests.Sample(TriggerPointGen.Sides, 300), side => !Enum.IsDefined(side));
    }

    [Fact]
    public void Words_of_records_are_read_without_fail()
    {
        string[] texts = ClaimCaseTests.Sample(TriggerPointGen.RecordWords, 400);
        Assert.All(texts, text => Assert.NotNull(CptSelector.Select(InjectionSession.Parse(text)).ToString()));
        Assert.True(texts.Count(text => !CptSelector.Select(InjectionSession.Parse(text)).Code.IsNone) >= 100);
    }

    [Fact]
    public void Careful_records_read_as_what_they_say() =>
        Assert.All(ClaimCaseTests.Sample(TriggerPointGen.CarefulRecords, 500), text => Assert.True(CptSelector.Select(InjectionSession.Parse(text)).IsSettled, text));

    [Fact]
    public void Claim_files_have_their_segments_counted_and_their_lines_in_them()
    {
        string[] files = ClaimCaseTests.Sample(TriggerPointGen.ProfessionalClaimFiles, 100);
        Assert.All(files, file =>
        {
            string[] segments = file.Split("~\n", StringSplitOptions.RemoveEmptyEntries);
            Assert.Equal(106, file.IndexOf('\n', StringComparison.Ordinal));
            int first = Array.FindIndex(segments, segment => segment.StartsWith("ST*", StringComparison.Ordinal));
            int last = Array.FindIndex(segments, segment => segment.StartsWith("SE*", StringComparison.Ordinal));
            Assert.Equal($"SE*{last - first + 1}*0001", segments[last]);
            Assert.Equal(segments.Count(segment => segment.StartsWith("LX*", StringComparison.Ordinal)), segments.Count(segment => segment.StartsWith("SV1*HC:", StringComparison.Ordinal)));
            Assert.Contains(segments, segment => segment.StartsWith("SV1*HC:205", StringComparison.Ordinal));
        });
        output.WriteLine($"checked: {files.Length} claim files, the first is\n{files[0]}");
    }
}
