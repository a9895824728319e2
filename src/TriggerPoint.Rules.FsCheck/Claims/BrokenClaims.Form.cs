using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;

namespace TriggerPoint.Rules.Testing;

internal static partial class BrokenClaims
{
    private static KeyValuePair<string, Gen<ScrubCase>>[] Form() => new[]
    {
        Row(RuleIds.LineWithoutCode, Broken(Injected, one => one.Bill("99213", line => line.WithCode(ProcedureCode.None)))),
        Row(RuleIds.LineWithoutDate, Broken(Injected, one => one.Line(line => line.WithDates(ServiceDate.Unknown, ServiceDate.Unknown)))),
        Row(RuleIds.ImplausibleDate, Broken(
            Injected,
            one => one.Line(line => line.WithDates(new ServiceDate(1989, 12, 31), new ServiceDate(1989, 12, 31))),
            one => one.Line(line => line.WithDates(line.Date, CaseEdits.Before(line.Date, 1))))),
        Row(RuleIds.TooManyModifiers, Broken(Injected, one => one.Bill("20610", "59", "RT", "XS", "76", "22"))),
        Row(RuleIds.DanglingPointer, Broken(Injected, one => one.Line(line => line.WithDiagnosisPointers(2)), one => one.Line(line => line.WithDiagnosisPointers(1, 0)))),
        Row(RuleIds.TooManyDiagnoses, Broken(Injected, one => one.For(Enumerable.Range(0, 13).Select(number => $"M{number:00}").ToArray()))),
        Row(RuleIds.ClaimWithoutLines, Broken(Injected, one => one.WithClaim(one.Claim.WithLines(Enumerable.Empty<ServiceLine>())))),
        Row(RuleIds.DuplicateLine, Broken(Injected, one => one.Bill("20610").Bill("20610"), one => one.Bill("99213", "25").Bill("99213", "25"))),
    };
}
