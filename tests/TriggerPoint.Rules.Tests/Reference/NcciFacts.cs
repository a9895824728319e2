using System.Collections.Generic;
using System.Linq;

namespace TriggerPoint.Rules.Tests;

/// <summary>The families as the published facts list them: codes and ranges of codes. What no fact lists is surgery.</summary>
internal static class NcciFacts
{
    public static IReadOnlyList<(NcciPairFamily Family, string Fact, string[] Codes)> All { get; } = TestTable.Own("ncci-family-facts.tsv").Rows
        .Select(row => (System.Enum.Parse<NcciPairFamily>(row["family"]), row["fact"], row["codes"].Split(';')))
        .ToArray();

    public static NcciPairFamily FamilyOf(string code) =>
        All.SingleOrDefault(fact => fact.Codes.Any(range => Lies(code, range)), (NcciPairFamily.Surgery, "TPI-419", [])).Item1;

    private static bool Lies(string code, string range)
    {
        string[] ends = range.Split('-');
        return ends.Length == 1
            ? code == range
            : string.CompareOrdinal(code, ends[0]) >= 0 && string.CompareOrdinal(code, ends[1]) <= 0 && code.All(char.IsAsciiDigit);
    }
}
