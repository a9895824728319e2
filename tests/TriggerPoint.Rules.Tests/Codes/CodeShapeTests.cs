using System;
using System.Linq;
using Xunit;

namespace TriggerPoint.Rules.Tests;

/// <summary>Which texts are codes and keys, and what a text that is none is answered with.</summary>
public sealed class CodeShapeTests
{
    [Theory]
    [InlineData("M79", "M79")]
    [InlineData("M79.1", "M79.1")]
    [InlineData("M791", "M79.1")]
    [InlineData("M7918", "M79.18")]
    [InlineData("m79.18", "M79.18")]
    [InlineData("C7A.00", "C7A.00")]
    [InlineData("s02110a", "S02.110A")]
    [InlineData("T80.1XXA", "T80.1XXA")]
    public void A_diagnosis_is_read_with_and_without_its_dot_and_prints_with_it(string text, string printed) =>
        Assert.Equal(printed, DiagnosisCode.Parse(text).ToString());

    [Theory]
    [InlineData("")]
    [InlineData("M")]
    [InlineData("M7")]
    [InlineData("M79.")]
    [InlineData("M7.918")]
    [InlineData("M.7918")]
    [InlineData("M791.8")]
    [InlineData("M79..18")]
    [InlineData("M79.1.8")]
    [InlineData(".M79")]
    [InlineData("MA9")]
    [InlineData("MZ9.18")]
    [InlineData("M/9")]
    [InlineData("779.18")]
    [InlineData("M79.12345")]
    [InlineData("M7912345")]
    [InlineData("M79.1-8")]
    [InlineData("M79.1 ")]
    [InlineData(" M79")]
    [InlineData("M7é")]
    public void What_is_no_diagnosis_is_refused(string text) => Refused<DiagnosisCode>(text, "M79.18");

    [Theory]
    [InlineData("M79.18", "M79", true)]
    [InlineData("M79.18", "M79.1", true)]
    [InlineData("M79.18", "M79.18", true)]
    [InlineData("M79.1", "M79.18", false)]
    [InlineData("M79.18", "M79.10", false)]
    [InlineData("M79.18", "M54", false)]
    [InlineData("M79.18", "", false)]
    [InlineData("", "M79", false)]
    [InlineData("", "", false)]
    public void A_code_lies_under_what_it_begins_with_and_nothing_lies_under_no_code(string code, string category, bool isUnder) =>
        Assert.Equal(isUnder, Diagnosis(code).IsUnder(Diagnosis(category)));

    [Fact]
    public void Every_two_digits_are_a_place_of_service_in_their_order()
    {
        string[] texts = [.. Enumerable.Range(0, 100).Select(number => number.ToString("00"))];
        PlaceOfService[] places = [.. texts.Select(PlaceOfService.Parse)];
        Assert.Equal(texts, places.Select(place => place.ToString()));
        Assert.Equal(places, places.Reverse().Order());
        Assert.DoesNotContain(places, place => place.IsUnknown);
        Assert.All(places, place => Assert.True(PlaceOfService.Unknown.CompareTo(place) < 0));
        Assert.Equal((true, string.Empty), (PlaceOfService.Unknown.IsUnknown, PlaceOfService.Unknown.ToString()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("1")]
    [InlineData("111")]
    [InlineData("1a")]
    [InlineData("a1")]
    [InlineData("ab")]
    [InlineData("1:")]
    [InlineData(":1")]
    [InlineData("1/")]
    [InlineData("/1")]
    [InlineData(" 1")]
    [InlineData("x11")]
    [InlineData("11x")]
    [InlineData("١١")]
    public void What_is_no_place_of_service_is_refused(string text) => Refused<PlaceOfService>(text, "11");

    [Theory]
    [InlineData("")]
    [InlineData("5")]
    [InlineData("590")]
    [InlineData("5 ")]
    [InlineData("-5")]
    [InlineData("é9")]
    public void What_is_no_modifier_is_refused(string text) => Refused<Modifier>(text, "59");

    [Theory]
    [InlineData("")]
    [InlineData("2055")]
    [InlineData("205520")]
    [InlineData("2055 ")]
    [InlineData("2055-")]
    [InlineData("2055é")]
    public void What_is_no_procedure_code_is_refused(string text) => Refused<ProcedureCode>(text, "20552", "J3301");

    [Theory]
    [InlineData("")]
    [InlineData("2024-02-30")]
    [InlineData("20240230")]
    [InlineData("2024-13-01")]
    [InlineData("0000-01-01")]
    [InlineData("2024/08/01")]
    [InlineData("24-08-01")]
    [InlineData("2024-8-1")]
    [InlineData("2024080:")]
    [InlineData("2024081/")]
    [InlineData("20241/01")]
    [InlineData("202/0801")]
    [InlineData("2024-1/-01")]
    [InlineData("2024_08_01")]
    [InlineData("20240801 ")]
    public void What_is_no_date_is_refused(string text) => Refused<ServiceDate>(text, "2024-08-01", "20240801");

    [Theory]
    [InlineData("20552", 20552)]
    [InlineData("00100", 100)]
    [InlineData("00000", 0)]
    [InlineData("99999", 99999)]
    [InlineData("J3301", -1)]
    [InlineData("0232T", -1)]
    [InlineData("2A552", -1)]
    [InlineData("", -1)]
    public void A_code_is_a_number_when_all_of_it_are_digits(string code, int number) =>
        Assert.Equal(number, (ProcedureCode.TryParse(code, out ProcedureCode read) ? read : ProcedureCode.None).Number);

    [Theory]
    [InlineData("")]
    [InlineData("foozle")]
    [InlineData("right levator-scapulae")]
    [InlineData("levator scapulae")]
    [InlineData("levator-scapula")]
    [InlineData("levator-scapulaes")]
    public void What_is_no_key_is_refused(string text)
    {
        Refused<Muscle>(text, "levator-scapulae");
        Refused<MuscleGroup>(text, "rotator-cuff");
    }

    [Theory]
    [InlineData("")]
    [InlineData("right")]
    [InlineData("right ")]
    [InlineData(" trapezius")]
    [InlineData("right  trapezius")]
    [InlineData("right foozle")]
    [InlineData("sideways trapezius")]
    [InlineData("unspecified trapezius")]
    [InlineData("trapezius right")]
    [InlineData("righttrapezius")]
    public void What_is_no_side_and_key_is_refused(string text) => Refused<MuscleSite>(text, "right levator-scapulae");

    private static DiagnosisCode Diagnosis(string text) => text.Length == 0 ? DiagnosisCode.None : DiagnosisCode.Parse(text);

    // A refusal leaves no value behind, quotes the text and shows what would do; null is no text, and to be told apart from a wrong one. Only
    // strings: the interface of spans would take null for the empty text.
    private static void Refused<T>(string text, params string[] examples)
        where T : struct, IParsable<T>
    {
        Assert.False(T.TryParse(text, null, out T value));
        Assert.Equal(default, value);
        string message = Assert.Throws<FormatException>(() => T.Parse(text, null)).Message;
        Assert.Contains($"'{text}'", message);
        Assert.All(examples, example =>
        {
            Assert.Contains(example, message);
            Assert.True(T.TryParse(example, null, out T read) && !read.Equals(default(T)));
        });

        Assert.False(T.TryParse(null, null, out T none));
        Assert.Equal(default, none);
        Assert.Throws<ArgumentNullException>("s", () => T.Parse(null!, null));
    }
}
