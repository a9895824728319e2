using System;

namespace TriggerPoint.Rules.X12;

/// <summary>Small pieces of English for messages.</summary>
internal static class Words
{
    public static string Count(long count, string singular, string plural) => FormattableString.Invariant($"{count} {(count == 1 ? singular : plural)}");
}
