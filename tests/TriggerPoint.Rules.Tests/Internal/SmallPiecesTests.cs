using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using FsCheck.Xunit;
using Xunit;

namespace TriggerPoint.Rules.Tests;

/// <summary>The small pieces that everything else is made of.</summary>
public sealed class SmallPiecesTests
{
    [Fact]
    public void Letters_in_either_case_and_digits_have_a_value_and_nothing_else_has()
    {
        const string Digits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
        Assert.All(Enumerable.Range(0, 0x250), c => Assert.Equal(
            c < 0x80 ? Digits.IndexOf(char.ToUpperInvariant((char)c), StringComparison.Ordinal) : -1, Math.Max(-1, Base36.Digit((char)c))));
        Assert.True(Base36.TryPack("m7918", 5, out ulong lower) && Base36.TryPack("M7918", 5, out ulong upper) && lower == upper);
        Assert.Equal("M7918", Base36.Unpack(lower, 5));
    }

    [Fact]
    public void Regions_are_named_from_head_to_foot() => Assert.Equal(
        "head and jaw, neck and upper back, shoulder girdle, chest, arm and hand, low back, abdomen, pelvis and hip, thigh and leg and foot", RegionWords.Of((ClinicalRegions)0x3FF));

    [Theory]
    [InlineData("", "")]
    [InlineData("a", "a")]
    [InlineData("a b", "a and b")]
    [InlineData("a b c", "a, b and c")]
    public void Names_are_listed_as_in_a_sentence(string names, string list) => Assert.Equal(list, Wording.List(names.Split(' ', StringSplitOptions.RemoveEmptyEntries)));

    [Theory]
    [InlineData(0, "0 muscles", "no diagnoses", "0 places are")]
    [InlineData(1, "1 muscle", "1 diagnosis", "1 place is")]
    [InlineData(2, "2 muscles", "2 diagnoses", "2 places are")]
    [InlineData(12, "12 muscles", "12 diagnoses", "12 places are")]
    public void One_is_in_the_singular(int count, string muscles, string diagnoses, string places) =>
        Assert.Equal((muscles, diagnoses, places), (Wording.Muscles(count), Wording.Diagnoses(count), Wording.Places(count)));

    [Fact]
    public void A_sentence_begins_with_a_capital()
    {
        Assert.Equal(("Two muscles", "Two", "A", ""), (Wording.Capital("two muscles"), Wording.Capital("Two"), Wording.Capital("a"), Wording.Capital("")));
        Assert.Equal(("1", "0.5", "1000"), (Wording.Number(1.00m), Wording.Number(0.50m), Wording.Number(1000m)));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(39)]
    [InlineData(40)]
    [InlineData(41)]
    [InlineData(5_000)]
    public void A_failure_quotes_the_start_of_the_value(int length)
    {
        string quoted = length <= 40 ? new string('x', length) : $"{new string('x', 40)}…";
        Assert.Equal($"A date is expected; not '{quoted}'.", Failures.Format("A date is expected", new string('x', length)).Message);
    }

    [Fact]
    public void A_copied_list_is_one_of_its_own_without_nulls()
    {
        string[] items = ["a", "b"];
        string[] copy = ReadOnly.Copy(items, "items");
        Assert.NotSame(items, copy);
        Assert.Equal(items, copy);
        Assert.Equal("items", Assert.Throws<ArgumentNullException>(() => ReadOnly.Copy<string>(null!, "items")).ParamName);
        Assert.Equal("items", Assert.Throws<ArgumentNullException>(() => ReadOnly.Copy(new[] { null!, "a" }, "items")).ParamName);
        Assert.Equal("items", Assert.Throws<ArgumentNullException>(() => ReadOnly.Copy(new[] { "a", null! }, "items")).ParamName);
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(4, false)]
    [InlineData(5, true)]
    [InlineData(9, true)]
    public void A_text_is_written_when_it_fits_and_else_not_at_all(int room, bool fits)
    {
        Assert.Equal(fits, SpanText.TryCopy("20552", new char[room], out int written));
        Assert.Equal(fits ? 5 : 0, written);
    }

    // Short texts and long ones are hashed in different ways; each tells texts apart that differ in one character, wherever it stands.
    [Fact]
    public void Texts_that_differ_in_one_character_have_hashes_of_their_own()
    {
        string[] texts = [.. Enumerable.Range(0, 20).SelectMany(length => Enumerable.Range(0, length).Select(at => Text(length, at)).Append(new string('a', length)))];
        Assert.Equal(texts.Length, texts.Distinct().Count());
        Assert.Equal(texts.Length, texts.Select(text => ContentHash.Of(text)).Distinct().Count());
        Assert.All(texts, text => Assert.Equal(ContentHash.Of(text), ContentHash.Of(new StringBuilder(text).ToString())));

        static string Text(int length, int at) => new string('a', at) + 'b' + new string('a', length - at - 1);
    }

    [Theory]
    [InlineData("20552 x2", "20553 x1")]
    [InlineData("20552 x2", "20552-59 x1")]
    [InlineData("20552-59 x2", "20552-76 x1")]
    [InlineData("20552-59 x2", "20552-59-76 x1")]
    [InlineData("20552 x? @2024-08-02", "20552 x1 @2024-08-01")]
    [InlineData("20552 x1 @2024-08-02", "20552 x2 @2024-08-01")]
    [InlineData("20552 @2024-08-01..2024-08-04", "20552 @2024-08-02..2024-08-03")]
    [InlineData("20552 @2024-08-01..2024-08-02 by N2", "20552 @2024-08-01..2024-08-03 by N1")]
    [InlineData("20552 by N1 >2", "20552 by N2 >1")]
    [InlineData("20552 >1 note \"b\"", "20552 >2 note \"a\"")]
    [InlineData("20552 >1 note \"b\"", "20552 >1,2 note \"a\"")]
    [InlineData("20552 note \"a\"", "20552 note \"b\"")]
    public void Lines_are_in_the_order_of_the_first_thing_that_differs(string first, string second)
    {
        ServiceLine[] lines = [.. new[] { first, second, first }.Select(line => TestClaim.Parse(line).Claim.Lines[0])];
        Assert.Equal((-1, 1, 0), (Order(lines[0], lines[1]), Order(lines[1], lines[0]), Order(lines[0], lines[2])));
    }

    [Fact]
    public void The_place_of_a_line_stands_behind_its_provider_and_before_its_pointers()
    {
        ServiceLine office = TestClaim.Parse("20552 by N2 >2").Claim.Lines[0].WithPlaceOfService(PlaceOfService.Parse("11"));
        ServiceLine hospital = office.WithPlaceOfService(PlaceOfService.Parse("22"));
        Assert.Equal((-1, 1), (Order(office, hospital.WithDiagnosisPointers(1)), Order(hospital.WithDiagnosisPointers(1), office)));
        Assert.Equal((1, -1), (Order(office, hospital.WithProvider("N1")), Order(hospital.WithProvider("N1"), office)));
    }

    [Property(MaxTest = 200)]
    public void Numbers_of_a_column_read_back_and_are_found_in_their_order(ulong[] any)
    {
        ulong[] ends = [0, 0x7FFF, 0x8000, 1UL << 30, (1UL << 45) - 1];
        ulong[] numbers = [.. any.Select(number => number & ((1UL << 45) - 1)).Concat(ends).Distinct().Order()];
        StringBuilder wide = new(), narrow = new();
        foreach (ulong number in numbers)
        {
            WideColumn.Append(wide, number);
            PackedColumn.Append(narrow, (uint)(number >> 15));
        }

        var column = new WideColumn(wide.ToString());
        var halves = new PackedColumn(narrow.ToString());
        Assert.Equal(numbers, Enumerable.Range(0, column.Count).Select(row => column[row]));
        Assert.Equal(numbers.Select(number => (uint)(number >> 15)), Enumerable.Range(0, halves.Count).Select(row => halves[row]));
        Assert.DoesNotContain(wide.ToString(), char.IsSurrogate);
        foreach (ulong number in numbers.SelectMany(number => new[] { number, number + 1 }))
        {
            Assert.Equal(numbers.Count(other => other < number), column.LowerBound(number));
        }
    }

    private static int Order(ServiceLine one, ServiceLine other) => Math.Sign(LineOrder.Compare(one, other));
}
