using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Xunit;
using Xunit.Abstractions;

namespace TriggerPoint.Rules.Tests;

/// <summary>
/// The decisions of a small world, all of them, as a file that can be read and compared. With <c>TRIGGERPOINT_UPDATE_GOLDEN=1</c> the test writes it
/// anew; the difference is then reviewed like a change of code, and named in the changelog under <em>Decisions changed</em>.
/// </summary>
public sealed class GoldenTests(ITestOutputHelper output)
{
    private const string FileName = "decisions.tsv";

    [Fact]
    public void Every_decision_is_the_one_on_file()
    {
        IReadOnlyList<string> decided = DecisionTable.Lines();
        Assert.Equal(3_003 + 5, decided.Count);
        GoldenFile.AssertSame(FileName, decided);
        output.WriteLine($"checked: {decided.Count - 5} sessions under {CountingConvention.Count} conventions against the decisions on file");
    }

    [Fact]
    public void The_decisions_on_file_are_those_of_the_naive_counter()
    {
        // The file is right not because it is on file: its counts are worked out a second time, from its own words.
        Dictionary<string, MuscleSite> sites = new(StringComparer.Ordinal)
        {
            ["RT"] = Muscle.Trapezius.On(Side.Right),
            ["LT"] = Muscle.Trapezius.On(Side.Left),
            ["T"] = Muscle.Trapezius.On(Side.Unspecified),
            ["RM"] = Muscle.Multifidus.On(Side.Right),
            ["LM"] = Muscle.Multifidus.On(Side.Left),
            ["M"] = Muscle.Multifidus.On(Side.Unspecified),
            ["RML"] = Muscle.MultifidusLumborum.On(Side.Right),
            ["D"] = Muscle.Diaphragm.On(Side.Midline),
        };
        foreach (string[] row in File.ReadLines(GoldenFile.PathOf(FileName)).Where(line => !line.StartsWith('#')).Skip(1).Select(line => line.Split('\t')))
        {
            MuscleMention[] mentions = row[0] == "nothing" ? [] : [.. row[0].Split(' ').Select(name => MuscleMention.Of(sites[name]))];
            (int supported, int possible) = NaiveCounter.Count(mentions, CountingConvention.SidesDistinct);
            Assert.Equal($"{row[0]}: [{supported}, {possible}] {supported switch { 0 => "none", < 3 => "20552", _ => "20553" }}", $"{row[0]}: {row[2]} {row[1]}");
        }
    }
}
