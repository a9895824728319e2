using System;
using System.Linq;
using Xunit;

namespace TriggerPoint.Rules.Tests;

/// <summary>Which edition answers for a date, and what the embedded ones cover.</summary>
public sealed class EditionTests
{
    private static readonly ReferenceData Embedded = ReferenceData.Embedded;

    [Theory]
    [InlineData("2024-03-31", false)]
    [InlineData("2024-04-01", true)]
    [InlineData("2024-09-30", true)]
    [InlineData("2024-10-01", false)]
    public void The_pairs_cover_two_quarters(string date, bool covered)
    {
        Assert.Equal(covered, Embedded.Covers(ReferenceTable.NcciPairs, ServiceDate.Parse(date), ClaimSetting.HospitalOutpatient));
        Assert.Equal(covered, Embedded.Covers(ReferenceTable.NcciPairs, ServiceDate.Parse(date)));
        Assert.Equal("2024-07-01", Embedded.EditionFor(ReferenceTable.NcciPairs, ServiceDate.Parse(date)).Id);
    }

    [Theory]
    [InlineData("2024-03-31", "2024-04-01", false)]
    [InlineData("2024-06-30", "2024-04-01", true)]
    [InlineData("2024-07-01", "2024-07-01", true)]
    [InlineData("2025-01-01", "2024-07-01", false)]
    [InlineData("", "2024-07-01", false)]
    public void Unit_limits_change_with_the_quarter(string date, string edition, bool covered)
    {
        ServiceDate day = date.Length == 0 ? ServiceDate.Unknown : ServiceDate.Parse(date);
        Assert.Equal(edition, Embedded.EditionFor(ReferenceTable.MedicallyUnlikelyEdits, day, ClaimSetting.Practitioner).Id);
        Assert.Equal(covered, Embedded.Covers(ReferenceTable.MedicallyUnlikelyEdits, day, ClaimSetting.Practitioner));
    }

    [Fact]
    public void Every_table_has_an_edition_for_every_date_and_setting()
    {
        foreach (ReferenceTable table in Enum.GetValues<ReferenceTable>().Where(table => table != ReferenceTable.Unspecified))
        {
            foreach (ServiceDate date in new ServiceDate[] { default, new(1, 1, 1), new(2024, 8, 1), new(9999, 12, 31) })
            {
                Assert.Equal(table, Embedded.EditionFor(table, date, ClaimSetting.Practitioner).Table);
                Assert.Same(Embedded.EditionFor(table, date, ClaimSetting.Practitioner), Embedded.EditionFor(table, date, (ClaimSetting)77));
                Assert.NotEqual(ClaimSetting.Practitioner, Embedded.EditionFor(table, date, ClaimSetting.HospitalOutpatient).Setting);
            }
        }

        Assert.Throws<ArgumentOutOfRangeException>(() => Embedded.EditionFor(ReferenceTable.Unspecified, default));
        Assert.Throws<ArgumentOutOfRangeException>(() => Embedded.EditionFor((ReferenceTable)99, default));
        Assert.False(Embedded.Covers((ReferenceTable)99, new(2024, 8, 1)));
    }

    [Fact]
    public void Editions_are_listed_newest_first_and_say_where_they_come_from()
    {
        Assert.Equal(10, Embedded.Editions.Count);
        Assert.Equal(Embedded.Editions.OrderByDescending(edition => edition.FirstDay).Select(edition => edition.FirstDay), Embedded.Editions.Select(edition => edition.FirstDay));
        Assert.All(Embedded.Editions, edition => Assert.True(edition.Source.Length > 10 && edition.Id.Length > 0 && edition.Covers(edition.FirstDay) && edition.Covers(edition.LastDay)));
        Assert.All(Embedded.Editions, edition => Assert.Equal(edition.Table == ReferenceTable.NcciPairs, edition.Pairs.Count > 0));
        Assert.All(Embedded.Editions, edition => Assert.Equal(edition.Table == ReferenceTable.MedicallyUnlikelyEdits, edition.Edits.Count > 0));
        Assert.All(new object[] { Embedded.Editions, Embedded.Editions[0].Pairs, Embedded.DrugsFor(Substance.Lidocaine), Substance.All },
            list => Assert.True(((System.Collections.IList)list).IsReadOnly && list is not Array));
    }

    [Fact]
    public void Of_loaded_editions_the_newest_that_covers_the_date_answers_whatever_the_order_of_loading()
    {
        (ServiceDate First, ServiceDate Last)[] covers = [(new(2024, 10, 1), new(2024, 12, 31)), (new(2025, 1, 1), ServiceDate.Unknown), (new(2025, 4, 1), ServiceDate.Unknown)];
        int[][] orders = [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]];
        foreach (int[] order in orders)
        {
            ReferenceData data = order.Aggregate(Embedded, (before, at) => Load(before, covers[at].First, covers[at].Last, "1"));
            Assert.Equal(
                ["2024-07-01", "2024-07-01", "2024-10-01", "2024-10-01", "2025-01-01", "2025-04-01", "2025-04-01"],
                new[] { "2020-01-01", "2024-09-30", "2024-10-01", "2024-12-31", "2025-03-31", "2025-04-01", "2030-01-01" }
                    .Select(date => data.EditionFor(ReferenceTable.NcciPairs, ServiceDate.Parse(date)).Id));
            Assert.Equal("2025-04-01", data.EditionFor(ReferenceTable.NcciPairs, ServiceDate.Unknown).Id);
            Assert.Equal("2024-07-01", data.EditionFor(ReferenceTable.NcciPairs, new(2030, 1, 1), ClaimSetting.HospitalOutpatient).Id);
            Assert.Equal(13, data.Editions.Count);
        }
    }

    [Fact]
    public void A_later_load_of_the_same_days_replaces_the_earlier_one_and_a_gap_is_answered_from_before_it()
    {
        ReferenceData first = Load(Embedded, new(2025, 1, 1), new(2025, 3, 31), "1");
        ReferenceData second = Load(first, new(2025, 1, 1), new(2025, 3, 31), "0");
        Assert.Equal(NcciModifierIndicator.Allowed, Indicator(first, new(2025, 2, 1)));
        Assert.Equal(NcciModifierIndicator.NotAllowed, Indicator(second, new(2025, 2, 1)));
        Assert.Equal("2024-07-01", second.EditionFor(ReferenceTable.NcciPairs, new(2024, 11, 1)).Id);
        Assert.False(second.Covers(ReferenceTable.NcciPairs, new(2024, 11, 1)));
        Assert.Equal(10, Embedded.Editions.Count);
    }

    [Fact]
    public void A_loaded_edition_says_what_it_is_and_covers_its_first_and_its_last_day()
    {
        foreach (ServiceDate last in new ServiceDate[] { new(2025, 1, 1), new(2025, 3, 31), ServiceDate.Unknown })
        {
            ReferenceEdition pairs = Embedded.WithNcciPairs(["20552\tJ2003\t\t20250101\t*\t1\tMisuse"], ClaimSetting.HospitalOutpatient, new(2025, 1, 1), last).Edition!;
            ReferenceEdition limits = Embedded.WithMedicallyUnlikelyEdits(["20552,1,2,x"], ClaimSetting.HospitalOutpatient, new(2025, 1, 1), last).Edition!;
            Assert.Equal(("NcciPairs 2025-01-01", "MedicallyUnlikelyEdits 2025-01-01"), (pairs.ToString(), limits.ToString()));
            Assert.All(new[] { pairs, limits }, edition =>
            {
                Assert.Equal((new(2025, 1, 1), last, ClaimSetting.HospitalOutpatient), (edition.FirstDay, edition.LastDay, edition.Setting));
                Assert.True(edition.Source.Length > 10);
                Assert.Equal((false, true, last.IsUnknown), (edition.Covers(new(2024, 12, 31)), edition.Covers(new(2025, 1, 1)), edition.Covers(new(2025, 4, 1))));
                Assert.True(last.IsUnknown || edition.Covers(last));
                Assert.False(edition.Covers(ServiceDate.Unknown));
            });

            // Each has rows of its own table only, in a list that is made once.
            Assert.Equal((1, 0, 0, 1), (pairs.Pairs.Count, pairs.Edits.Count, limits.Pairs.Count, limits.Edits.Count));
            Assert.Same(pairs.Pairs, pairs.Pairs);
            Assert.Same(limits.Edits, limits.Edits);
        }
    }

    [Fact]
    public void A_loaded_edition_answers_for_its_own_setting()
    {
        ServiceDate first = new(2025, 1, 1);
        string[] pair = ["20552\tJ2003\t\t20250101\t*\t1\tMisuse"];
        ReferenceData hospital = Embedded.WithNcciPairs(pair, ClaimSetting.HospitalOutpatient, first, ServiceDate.Unknown).Data
            .WithMedicallyUnlikelyEdits(["20552,7,2,x"], ClaimSetting.HospitalOutpatient, first, ServiceDate.Unknown).Data;
        ReferenceData undeclared = Embedded.WithNcciPairs(pair, default, first, ServiceDate.Unknown).Data.WithMedicallyUnlikelyEdits(["20552,7,2,x"], default, first, ServiceDate.Unknown).Data;
        Assert.Equal((true, false), (IsLoaded(hospital, ClaimSetting.HospitalOutpatient), IsLoaded(hospital, ClaimSetting.Practitioner)));
        Assert.Equal((false, true), (IsLoaded(undeclared, ClaimSetting.HospitalOutpatient), IsLoaded(undeclared, ClaimSetting.Practitioner)));

        static bool IsLoaded(ReferenceData data, ClaimSetting setting)
        {
            bool limit = data.TryFindMue(ProcedureCode.Parse("20552"), new(2025, 2, 1), setting, out MedicallyUnlikelyEdit edit) && edit.Value == 7;
            bool pair = data.TryFindPair(ProcedureCode.Parse("20552"), ProcedureCode.Parse("J2003"), new(2025, 2, 1), setting, out NcciPair found) && !found.FirstDay.IsUnknown;
            Assert.Equal(limit, pair);
            Assert.True(!limit || edit.Setting == setting);
            return pair;
        }
    }

    [Fact]
    public void An_edition_from_before_all_others_answers_for_its_days()
    {
        ReferenceData data = Load(Embedded, new(1966, 1, 1), new(1966, 12, 31), "1");
        Assert.Equal("1966-01-01", data.EditionFor(ReferenceTable.NcciPairs, new(1966, 6, 1)).Id);
        Assert.Equal("2024-07-01", data.EditionFor(ReferenceTable.NcciPairs, new(2024, 8, 1)).Id);
        Assert.Equal("1966-01-01", data.Editions[^1].Id);
    }

    private static NcciModifierIndicator Indicator(ReferenceData data, ServiceDate date) =>
        data.TryFindPair(ProcedureCode.Parse("20552"), ProcedureCode.Parse("J2003"), date, ClaimSetting.Practitioner, out NcciPair pair) ? pair.Indicator : default;

    private static ReferenceData Load(ReferenceData data, ServiceDate first, ServiceDate last, string indicator)
    {
        ReferenceLoad load = data.WithNcciPairs([$"20552\tJ2003\t\t20250101\t*\t{indicator}\tMisuse"], ClaimSetting.Practitioner, first, last);
        Assert.Same(load.Edition, load.Data.Editions.Except(data.Editions).Single());
        return load.Data;
    }
}
