using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace TriggerPoint.Rules.Tests;

/// <summary>The sample files of others beside the repository, with the table that says what they hold.</summary>
internal static class Fixtures
{
    /// <summary>The rows of one folder with the bytes of their files; none where the folder is not there.</summary>
    public static IReadOnlyList<(TestRow Row, byte[] Bytes)> Of(string folder)
    {
        string? index = SharedFixtures.Find("x12/index.tsv");
        return index is null
            ? []
            : [.. TestTable.Read(index).Rows.Where(row => row["file"].StartsWith($"x12/{folder}/", System.StringComparison.Ordinal))
                .Select(row => (row, File.ReadAllBytes(SharedFixtures.Find(row["file"])!)))];
    }
}
