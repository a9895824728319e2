using System;
using System.Linq;
using FsCheck.Xunit;
using Xunit;

namespace TriggerPoint.Rules.Tests;

/// <summary>Days and months later and earlier, against the framework's own calendar.</summary>
public sealed class DateArithmeticTests
{
    private static readonly DateOnly First = new(2023, 1, 1);

    // Four years with a leap day, every day of them.
    private static readonly ServiceDate[] Days = [.. Enumerable.Range(0, 1461).Select(day => ServiceDate.FromDateOnly(First.AddDays(day)))];

    [Fact]
    public void Every_day_of_four_years_moves_as_the_calendar_moves()
    {
        int moves = 0;
        foreach (ServiceDate day in Days)
        {
            DateOnly same = new(day.Year, day.Month, day.Day);
            foreach (int by in new[] { -365, -90, -42, -28, -7, -1, 0, 1, 7, 28, 42, 90, 365 })
            {
                Assert.Equal(ServiceDate.FromDateOnly(same.AddDays(by)), day.AddDays(by));
                Assert.Equal(by, day.DaysUntil(day.AddDays(by)));
                moves++;
            }

            foreach (int by in new[] { -24, -13, -12, -2, -1, 0, 1, 2, 11, 12, 25 })
            {
                Assert.Equal(ServiceDate.FromDateOnly(same.AddMonths(by)), day.AddMonths(by));
                moves++;
            }
        }

        Assert.Equal(1461 * 24, moves);
    }

    [Property(MaxTest = 500)]
    public void No_number_of_days_or_months_throws_and_both_ends_hold(int by)
    {
        foreach (ServiceDate day in new[] { new ServiceDate(1, 1, 1), new ServiceDate(2024, 2, 29), new ServiceDate(9999, 12, 31) })
        {
            int far = by * 65_537;
            Assert.True(far >= 0 ? day.AddDays(far) >= day && day.AddMonths(far) >= day : day.AddDays(far) <= day && day.AddMonths(far) <= day);
        }
    }

    [Fact]
    public void Beyond_the_calendar_lie_its_first_and_its_last_day()
    {
        Assert.Equal(new ServiceDate(9999, 12, 31), new ServiceDate(2024, 8, 1).AddDays(int.MaxValue));
        Assert.Equal(new ServiceDate(9999, 12, 31), new ServiceDate(2024, 8, 1).AddMonths(int.MaxValue));
        Assert.Equal(new ServiceDate(1, 1, 1), new ServiceDate(2024, 8, 1).AddDays(int.MinValue));
        Assert.Equal(new ServiceDate(1, 1, 1), new ServiceDate(2024, 8, 1).AddMonths(int.MinValue));
        Assert.Equal(new ServiceDate(9999, 12, 31), new ServiceDate(9999, 11, 30).AddMonths(2));
        Assert.Equal(new ServiceDate(1, 1, 15), new ServiceDate(1, 2, 15).AddMonths(-1));
    }

    [Fact]
    public void An_unknown_date_stays_unknown()
    {
        Assert.Equal(ServiceDate.Unknown, ServiceDate.Unknown.AddDays(1));
        Assert.Equal(ServiceDate.Unknown, ServiceDate.Unknown.AddMonths(1));
        Assert.Null(ServiceDate.Unknown.DaysUntil(Days[0]));
        Assert.Null(Days[0].DaysUntil(ServiceDate.Unknown));
    }
}
