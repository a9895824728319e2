using System;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;

namespace TriggerPoint.Rules.Testing;

public static partial class TriggerPointGen
{
    // The period of which the embedded reference data speak.
    private static readonly DateTime FirstClaimDate = new(2024, 4, 1);
    private const int ClaimDays = 183;

    /// <summary>Any date from 1990 to 2040, the first days of the codes more often, and rarely none.</summary>
    public static Gen<ServiceDate> Dates => Gen.Frequency(
        (4, ClaimDates),
        (4, Gen.Choose(0, 365 * 50).Select(days => ServiceDate.FromDateTime(new DateTime(1990, 1, 1).AddDays(days)))),
        (2, Gen.Elements(new ServiceDate(2001, 12, 31), new ServiceDate(2002, 1, 1), new ServiceDate(2019, 12, 31), new ServiceDate(2020, 1, 1))),
        (1, Gen.Constant(ServiceDate.Unknown)));

    /// <summary>Dates from 2024-04-01 to 2024-09-30, for which the library holds every table.</summary>
    public static Gen<ServiceDate> ClaimDates => Gen.Choose(0, ClaimDays - 1).Select(days => ServiceDate.FromDateTime(FirstClaimDate.AddDays(days)));
}
