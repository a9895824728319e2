using System;
using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using Xunit;
using Xunit.Abstractions;

namespace TriggerPoint.Rules.Tests;

/// <summary>A list that is taken to be plain is read as it would be read pass by pass: the quick way is no other reading.</summary>
public sealed class PlainListTests(ITestOutputHelper output)
{
    private static readonly string[] Sides =
    [
        .. TestTable.Read(Repository.PathOf("src", "TriggerPoint.Rules", "Data", "sides.tsv")).Rows.Select(row => row["term"]).Distinct(), "R", "L", "Rt", "LT", "",
    ];

    // Words of all tables: an item may be anything, and most of it is not plain.
    private static readonly string[] Words =
    [
        .. new[] { "terms.tsv", "context.tsv", "not-muscles.tsv" }
            .SelectMany(table => TestTable.Read(Repository.PathOf("src", "TriggerPoint.Rules", "Data", table)).Rows.Select(row => row["term"])).Distinct(),
    ];

    private static readonly string[] Plain =
        [.. Muscle.All.SelectMany(MuscleLexicon.TermsFor).Select(term => term.Text).Distinct().Where(term => PlainList.Read(term) is not null)];

    private static readonly string[] Counts = ["", "", "", " x6", " X3", " x12", " x0", " x100", " 3x", " 3", " x 3", " (x3)", " two", " x", "-x2", " x2 x3", " each"];
    private static readonly string[] Separators = ["; ", ", ", ",", ";", " & ", "+", " + ", " , ", " and ", ", and ", "/", "\n", ". ", " ;; ", ": ", " - "];
    private static readonly string[] Ends = ["", "", "", ";", ".", ",", " .", "; ", ". .", "...", "!"];

    [Fact]
    public void Every_side_before_every_term_is_read_the_same()
    {
        int plain = 0;
        int all = 0;
        foreach (string side in Sides)
        {
            foreach (string words in Words)
            {
                plain += IsSame($"{side} {words} x2") ? 1 : 0;
                all++;
            }
        }

        output.WriteLine($"checked: {plain} plain items of {all}");
        Assert.True(plain >= 50_000, $"{plain} of {all}");
    }

    [Fact]
    public void Every_side_beside_every_other_is_read_the_same()
    {
        int plain = 0;
        foreach (string side in Sides)
        {
            foreach (string other in Sides)
            {
                foreach (string separator in Separators)
                {
                    plain += IsSame($"{side} upper trapezius{separator}{other} deltoid x3") ? 1 : 0;
                    plain += IsSame($"R soleus{separator}{side} paraspinals, multifidus{separator}{other} deltoid") ? 1 : 0;
                    plain += IsSame($"{side} multifidus, {other} soleus{separator}{side} lat") ? 1 : 0;
                }
            }
        }

        output.WriteLine($"checked: {plain} plain lists of {3 * Sides.Length * Sides.Length * Separators.Length}");
        Assert.True(plain >= 10_000, $"{plain}");
    }

    [Fact]
    public void Every_list_is_read_the_same()
    {
        Gen<string> item = from side in Gen.Frequency((3, Gen.Elements("R", "L", "right", "left", "Rt", "bilateral", "")), (1, Gen.Elements(Sides)))
                           from words in Gen.Frequency((6, Gen.Elements(Plain)), (1, Gen.Elements(Words)))
                           from count in Gen.Elements(Counts)
                           select $"{side} {words}{count}".Trim();
        Gen<string> tame = from side in Gen.Elements("R", "L", "right", "left", "Rt", "lt", "bilateral", "")
                           from words in Gen.Elements(Plain)
                           from count in Gen.Elements(string.Empty, " x6", " x 2", "-X12")
                           select $"{side} {words}{count}".Trim();
        Gen<string> list = from isTame in Gen.Elements(true, false)
                           from items in Gen.Choose(1, 6).SelectMany(length => Gen.ArrayOf(isTame ? tame : item, length))
                           from separator in Gen.ArrayOf(Gen.Elements(isTame ? Separators[..8] : Separators), items.Length)
                           from usual in Gen.Elements("; ", ", ", "")
                           from end in Gen.Elements(Ends)
                           select string.Concat(items.Select((one, at) => (at == 0 ? string.Empty : usual.Length > 0 ? usual : separator[at]) + one)) + end;
        const int Cases = 30_000;
        int plain = list.Fixedly(Cases).Count(IsSame);
        Check.One(Seeds.Config.WithMaxTest(2_000), Prop.ForAll(Arb.From(list), text =>
        {
            _ = IsSame(text);
        }));
        output.WriteLine($"checked: {plain} plain lists of {Cases}");
        Assert.True(plain >= 4_000, $"{plain} of {Cases}");
    }

    [Fact]
    public void Every_line_of_a_clinician_is_read_the_same()
    {
        string[] lines = [.. new[] { "clinician-lines.tsv", "clinician-lines-2.tsv", "clinician-lines-3.tsv", "hard-cases.tsv" }.SelectMany(name => TestTable.Own(name).Rows.Select(row => row["text"]))];
        int plain = lines.Count(IsSame);
        output.WriteLine($"checked: {plain} plain lines of {lines.Length}");
        Assert.True(plain >= 40, $"{plain} of {lines.Length}");
    }

    [Fact]
    public void The_longest_list_and_one_that_is_longer_are_read_the_same()
    {
        foreach (int items in new[] { 1, 10, 20, 21, 31, 32, 33, 40 })
        {
            _ = IsSame(string.Join(';', Enumerable.Repeat("R QL x1", items)));
            _ = IsSame(string.Join("; ", Enumerable.Repeat("right levator scapulae x3", items)));
        }

        _ = IsSame("right " + new string('q', 60));
        _ = IsSame(string.Join(' ', Enumerable.Repeat("a", 13)));
        _ = IsSame("right levator scapulae" + new string(' ', 300) + "x3");
    }

    private static bool IsSame(string text)
    {
        MuscleReading? plain = PlainList.Read(text);
        if (plain is null)
        {
            return false;
        }

        MuscleReading whole = RecordReader.ReadWhole(text);
        Assert.Equal(Rendering.Whole(whole), Rendering.Whole(plain));
        Assert.Equal(whole.Read.Select(read => read.IsDryNeedling), plain.Read.Select(read => read.IsDryNeedling));
        Assert.Equal(whole.Mentions, plain.Mentions);
        Assert.Same(text, plain.Source);
        return true;
    }
}
