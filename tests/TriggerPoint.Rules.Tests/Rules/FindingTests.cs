using System;
using System.Linq;
using Xunit;

namespace TriggerPoint.Rules.Tests;

/// <summary>Findings and what they are made of: places, stretches, edits and the descriptors of rules.</summary>
public sealed class FindingTests
{
    private static readonly RuleDescriptor House = RuleDescriptor.Create("HOUSE001", "A house rule", RuleCategory.ClaimInput, FindingSeverity.Warning);

    [Fact]
    public void Values_are_equal_exactly_when_all_of_their_parts_are()
    {
        ValueLaw.Equal(() => new[] { SourceLocation.None, new(0, 1, 0), new(1, 1, 0), new(0, 2, 0), new(0, 1, 1), new(1, 2, 1) });
        ValueLaw.Equal(() => new[] { default(TextSpan), new(0, 1), new(1, 0), new(1, 1), new(1, 2), new(2, 1) });
        ValueLaw.Equal(() => new[]
        {
            default(MendEdit), MendEdit.RemoveLine(1), MendEdit.RemoveLine(2),
            MendEdit.ReplaceCode(1, ProcedureCode.Parse("20552")), MendEdit.ReplaceCode(1, ProcedureCode.Parse("20553")), MendEdit.ReplaceCode(2, ProcedureCode.Parse("20552")),
            MendEdit.SetUnits(1, 1), MendEdit.SetUnits(1, 2), MendEdit.SetUnits(2, 1),
            MendEdit.AddModifier(1, Modifier.Parse("RT")), MendEdit.AddModifier(1, Modifier.Parse("LT")), MendEdit.AddModifier(2, Modifier.Parse("RT")),
            MendEdit.RemoveModifier(1, Modifier.Parse("RT")), MendEdit.RemoveModifier(2, Modifier.Parse("RT")),
        });
    }

    [Fact]
    public void Neighbours_have_hashes_of_their_own()
    {
        ValueLaw.Spread([.. Enumerable.Range(0, 8).SelectMany(offset => Enumerable.Range(1, 8).Select(line => new SourceLocation(offset, line, 0)))]);
        ValueLaw.Spread([.. Enumerable.Range(0, 8).SelectMany(start => Enumerable.Range(0, 8).Select(length => new TextSpan(start, length)))]);
        ValueLaw.Spread([.. Enumerable.Range(1, 8).SelectMany(line => new[] { MendEdit.RemoveLine(line), MendEdit.SetUnits(line, 1), MendEdit.AddModifier(line, Modifier.Parse("RT")) })]);
    }

    [Theory]
    [InlineData(0, 1, 0, "line 1, byte 0")]
    [InlineData(0, 1, 1, "line 1, segment 1, byte 0")]
    [InlineData(1032, 3, 40, "line 3, segment 40, byte 1032")]
    [InlineData(5_000_000_000, 40_000_000, 0, "line 40000000, byte 5000000000")]
    public void A_place_says_its_numbers(long offset, long line, long segment, string words)
    {
        var place = new SourceLocation(offset, line, segment);
        Assert.Equal((offset, line, segment, false, words), (place.ByteOffset, place.LineNumber, place.SegmentNumber, place.IsNone, place.ToString()));
    }

    [Fact]
    public void No_place_has_no_numbers_and_no_words()
    {
        SourceLocation none = default;
        Assert.Equal((-1, 0, 0, true, string.Empty), (none.ByteOffset, none.LineNumber, none.SegmentNumber, none.IsNone, none.ToString()));
        Assert.Equal(SourceLocation.None, none);
    }

    [Theory]
    [InlineData("byteOffset")]
    [InlineData("lineNumber")]
    [InlineData("segmentNumber")]
    [InlineData("start")]
    [InlineData("length")]
    [InlineData("line")]
    [InlineData("line of a finding")]
    public void A_number_below_its_least_value_is_refused_by_its_name(string number)
    {
        Action[] makers = number switch
        {
            "byteOffset" => [() => _ = new SourceLocation(-1, 1, 0)],
            "lineNumber" => [() => _ = new SourceLocation(0, 0, 0), () => _ = new SourceLocation(0, -1, 0)],
            "segmentNumber" => [() => _ = new SourceLocation(0, 1, -1)],
            "start" => [() => _ = new TextSpan(-1, 1)],
            "length" => [() => _ = new TextSpan(1, -1)],
            "line" =>
            [
                () => MendEdit.RemoveLine(0), () => MendEdit.ReplaceCode(-1, default), () => MendEdit.SetUnits(0, 1), () => MendEdit.AddModifier(0, default),
                () => MendEdit.RemoveModifier(0, default),
            ],
            _ => [() => Finding.ForInput(House, "A message", default, -1)],
        };
        Assert.All(makers, make => Assert.Equal(number.Split(' ')[0], Assert.Throws<ArgumentOutOfRangeException>(make).ParamName));
    }

    [Fact]
    public void A_stretch_may_be_empty_anywhere()
    {
        var span = new TextSpan(3, 0);
        Assert.Equal((3, 0, 3, true, "3..3"), (span.Start, span.Length, span.End, span.IsEmpty, span.ToString()));
        Assert.Equal((12, false, "3..12"), (new TextSpan(3, 9).End, new TextSpan(3, 9).IsEmpty, new TextSpan(3, 9).ToString()));
    }

    [Theory]
    [InlineData(FindingSeverity.Info, 0, "HOUSE001 info: A message")]
    [InlineData(FindingSeverity.Warning, 0, "HOUSE001 warning: A message")]
    [InlineData(FindingSeverity.Error, 2, "HOUSE001 error, line 2: A message")]
    [InlineData(FindingSeverity.None, 1, "HOUSE001 none, line 1: A message")]
    public void A_finding_says_its_rule_its_weight_its_line_and_its_message(FindingSeverity severity, int line, string words)
    {
        RuleDescriptor rule = RuleDescriptor.Create("HOUSE001", "A house rule", RuleCategory.ClaimInput, severity);
        Assert.Equal(words, Finding.ForInput(rule, "A message", SourceLocation.None, line).ToString());
    }

    [Fact]
    public void A_finding_of_a_reader_holds_what_it_was_given_and_nothing_else()
    {
        var place = new SourceLocation(7, 2, 0);
        Finding finding = Finding.ForInput(House, "A message", place);
        Assert.Equal((House, FindingSeverity.Warning, "A message", place, 0, 0), (finding.Rule, finding.Severity, finding.Message, finding.Location, finding.Line, finding.OtherLine));
        Assert.Equal(("", "", "", default(TextSpan)), (finding.Mention, finding.Policy, finding.Supersedes, finding.Span));
        Assert.Null(finding.Mend);
        Assert.Throws<ArgumentNullException>(() => Finding.ForInput(null!, "A message", place));
        Assert.Throws<ArgumentNullException>(() => Finding.ForInput(House, null!, place));
    }

    [Fact]
    public void A_finding_with_another_severity_is_otherwise_the_same()
    {
        Finding finding = Finding.ForInput(House, "A message", new SourceLocation(7, 2, 0), 3).InPlaceOf(RuleIds.LineWithoutCode);
        Finding raised = finding.WithSeverity(FindingSeverity.Error);
        Assert.Same(finding, finding.WithSeverity(FindingSeverity.Warning));
        Assert.Equal(FindingSeverity.Error, raised.Severity);
        Assert.Equal((finding.Rule, finding.Message, finding.Location, 3, RuleIds.LineWithoutCode), (raised.Rule, raised.Message, raised.Location, raised.Line, raised.Supersedes));
    }

    [Theory]
    [InlineData("HOUSE001")]
    [InlineData("A0")]
    [InlineData("zz99")]
    [InlineData("Zz09")]
    [InlineData("TP1")]
    public void Letters_and_then_digits_are_the_id_of_a_house_rule(string id)
    {
        RuleDescriptor rule = RuleDescriptor.Create(id, "A title", RuleCategory.Drugs, FindingSeverity.Info);
        Assert.Equal((id, "A title", RuleCategory.Drugs, FindingSeverity.Info, "", $"{id}: A title"), (rule.Id, rule.Title, rule.Category, rule.DefaultSeverity, rule.HelpPath, rule.ToString()));
        Assert.Empty(rule.Facts);
        Assert.Empty(rule.Denials);
    }

    [Theory]
    [InlineData("")]
    [InlineData("HOUSE")]
    [InlineData("001")]
    [InlineData("HOUSE-1")]
    [InlineData("HOUSE1A")]
    [InlineData("HOUSE1:")]
    [InlineData("HOUSE 1")]
    [InlineData("H\u00C41")]
    [InlineData("HOUSE1/2")]
    [InlineData("TPR9999")]
    [InlineData("tpr1")]
    [InlineData("TPRX1")]
    public void Anything_else_is_refused_and_quoted(string id) => Assert.Contains(
        $"'{id}'", Assert.Throws<FormatException>(() => RuleDescriptor.Create(id, "A title", RuleCategory.Drugs, FindingSeverity.Info)).Message);

    [Fact]
    public void A_rule_with_a_page_and_denials_is_otherwise_the_same()
    {
        RuleDescriptor rule = House.WithHelpPath("rules/house.html").WithDenials("97", "N390");
        Assert.Equal(
            (House.Id, House.Title, House.Category, House.DefaultSeverity, "rules/house.html", "97 N390", true),
            (rule.Id, rule.Title, rule.Category, rule.DefaultSeverity, rule.HelpPath, string.Join(' ', rule.Denials), rule.IsOfHouse));
        Assert.Equal("97 N390", string.Join(' ', rule.WithHelpPath("").Denials));
        Assert.Throws<ArgumentNullException>(() => House.WithHelpPath(null!));
        Assert.Throws<ArgumentNullException>(() => House.WithDenials("97", null!));

        var own = new RuleDescriptor("TPR9001", "A title", RuleCategory.ClaimInput, FindingSeverity.Error, "TPI-206");
        Assert.Equal(("docs/rules/TPR9001.md", "TPI-206", false), (own.HelpPath, Assert.Single(own.WithDenials("97").Facts), own.WithDenials("97").IsOfHouse));
    }
}
