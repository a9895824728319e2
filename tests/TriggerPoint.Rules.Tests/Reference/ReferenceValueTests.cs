using System;
using System.Linq;
using Xunit;

namespace TriggerPoint.Rules.Tests;

/// <summary>The rows of the reference tables as values.</summary>
public sealed class ReferenceValueTests
{
    private static readonly ProcedureCode A = ProcedureCode.Parse("20552");
    private static readonly ProcedureCode B = ProcedureCode.Parse("64405");
    private static readonly ServiceDate Day = new(2024, 8, 1);
    private static readonly ServiceDate Later = new(2024, 9, 1);

    [Fact]
    public void Rows_are_equal_exactly_when_all_of_their_parts_are()
    {
        ValueLaw.Equal(() => new[]
        {
            default, Pair(), Pair(column1: B), Pair(column2: A), Pair(first: Later), Pair(last: Later), Pair(indicator: NcciModifierIndicator.NotAllowed),
            Pair(family: NcciPairFamily.Surgery), Pair(rationale: NcciRationale.MoreExtensive),
        });
        ValueLaw.Equal(() => new[]
        {
            default, Edit(), new(B, 1, MueAdjudication.Line, ClaimSetting.Practitioner), new(A, 2, MueAdjudication.Line, ClaimSetting.Practitioner),
            new(A, 1, MueAdjudication.Unspecified, ClaimSetting.Practitioner), new(A, 1, MueAdjudication.Line, ClaimSetting.HospitalOutpatient),
        });
        ValueLaw.Equal(() => new[]
        {
            default, new FeeScheduleIndicators(A, 1, Day, Later), new(B, 1, Day, Later), new(A, 2, Day, Later), new(A, 1, Later, Later), new(A, 1, Day, Day),
        });
        ValueLaw.Equal(() => new[] { default, new RejectedRow(1, "code", "x"), new(2, "code", "x"), new(1, "units", "x"), new(1, "code", "y") });
        ValueLaw.Equal(() => Substance.All.SelectMany(ReferenceData.Embedded.DrugsFor).Prepend(default).Take(8).ToArray());
    }

    [Fact]
    public void Neighbours_have_hashes_of_their_own()
    {
        ProcedureCode[] codes = [.. Enumerable.Range(20550, 8).Select(code => ProcedureCode.Parse($"{code}"))];
        ValueLaw.Spread([.. codes.SelectMany(one => codes.Select(two => Pair(one, two)))]);
        ValueLaw.Spread([.. codes.SelectMany(code => Enumerable.Range(0, 8).Select(value => new MedicallyUnlikelyEdit(code, value, default, default)))]);
        ValueLaw.Spread([.. codes.SelectMany(code => Enumerable.Range(0, 8).Select(packed => new FeeScheduleIndicators(code, (uint)packed, Day, Later)))]);
    }

    [Theory]
    [InlineData(NcciModifierIndicator.Allowed, "20552 over 64405, bypass allowed")]
    [InlineData(NcciModifierIndicator.NotAllowed, "20552 over 64405, no bypass")]
    [InlineData(NcciModifierIndicator.NotApplicable, "20552 over 64405, never in force")]
    public void A_pair_says_whether_it_can_be_bypassed(NcciModifierIndicator indicator, string words) => Assert.Equal(words, Pair(indicator: indicator).ToString());

    [Theory]
    [InlineData("2024-08-01", "2024-09-01", "2024-07-31", false)]
    [InlineData("2024-08-01", "2024-09-01", "2024-08-01", true)]
    [InlineData("2024-08-01", "2024-09-01", "2024-09-01", true)]
    [InlineData("2024-08-01", "2024-09-01", "2024-09-02", false)]
    [InlineData("2024-08-01", "", "2024-09-02", true)]
    [InlineData("", "2024-09-01", "1999-01-01", true)]
    [InlineData("2024-08-01", "2024-09-01", "", false)]
    [InlineData("2024-08-01", "", "", true)]
    [InlineData("", "2024-09-01", "", false)]
    [InlineData("", "", "", true)]
    public void A_row_applies_from_its_first_day_to_its_last_and_an_unknown_date_meets_what_is_open(string first, string last, string date, bool applies)
    {
        Assert.Equal(applies, Pair(first: Date(first), last: Date(last)).AppliesOn(Date(date)));
        Assert.False(Pair(first: Date(first), last: Date(last), indicator: NcciModifierIndicator.NotApplicable).AppliesOn(Date(date)));
    }

    [Fact]
    public void A_rejected_row_says_its_line_its_column_and_the_reason()
    {
        Assert.Equal("line 12, effective date: '2024133' is not a date (yyyymmdd)", new RejectedRow(12, "effective date", "'2024133' is not a date (yyyymmdd)").ToString());
        Assert.Equal("line 3: a quoted cell is not closed", new RejectedRow(3, "", "a quoted cell is not closed").ToString());
        Assert.Equal((0, "", ""), (default(RejectedRow).Line, default(RejectedRow).Column, default(RejectedRow).Reason));
    }

    private static ServiceDate Date(string date) => date.Length == 0 ? ServiceDate.Unknown : ServiceDate.Parse(date);

    private static MedicallyUnlikelyEdit Edit() => new(A, 1, MueAdjudication.Line, ClaimSetting.Practitioner);

    private static NcciPair Pair(
        ProcedureCode? column1 = null, ProcedureCode? column2 = null, NcciModifierIndicator indicator = NcciModifierIndicator.Allowed, ServiceDate? first = null,
        ServiceDate last = default, NcciPairFamily family = NcciPairFamily.NerveOrFacetBlock, NcciRationale rationale = NcciRationale.CodingInstruction) =>
        new(column1 ?? A, column2 ?? B, indicator, first ?? Day, last, family, rationale);
}
