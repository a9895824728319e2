using System;
using System.Globalization;
using System.Text;
using FsCheck.Xunit;
using Xunit;

namespace TriggerPoint.Rules.X12.Tests;

/// <summary>Numbers and dates of a segment are those that the framework reads from the same characters.</summary>
public sealed class SegmentValueTests
{
    private const NumberStyles Plain = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("-0.5")]
    [InlineData("-.5")]
    [InlineData("12.")]
    [InlineData("4294967296.25")]
    [InlineData("999999999999999999")]
    public void A_number_is_read_with_its_sign_and_places(string text)
    {
        Assert.True(SegmentValues.TryDecimal(Encoding.ASCII.GetBytes(text), out decimal number));
        Assert.Equal(decimal.Parse(text, Plain, CultureInfo.InvariantCulture), number);
    }

    [Property(MaxTest = 500)]
    public bool Every_number_of_up_to_six_places_is_read(long units, byte places)
    {
        decimal number = new decimal(units % 1_000_000_000_000) / (decimal)Math.Pow(10, places % 7);
        return SegmentValues.TryDecimal(Encoding.ASCII.GetBytes(number.ToString(CultureInfo.InvariantCulture)), out decimal read) && read == number;
    }

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData(".")]
    [InlineData("-.")]
    [InlineData("+1")]
    [InlineData("1-")]
    [InlineData("1.2.3")]
    [InlineData("1,5")]
    [InlineData("1e3")]
    [InlineData(" 1")]
    public void What_is_no_number_is_refused(string text) => Assert.False(SegmentValues.TryDecimal(Encoding.ASCII.GetBytes(text), out _));
}
