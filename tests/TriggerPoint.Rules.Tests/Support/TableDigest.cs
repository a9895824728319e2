using System;
using System.Collections.Generic;
using System.Linq;
using System.Security.Cryptography;
using System.Text;

namespace TriggerPoint.Rules.Tests;

/// <summary>A short digest of the rows of a table, whatever their order.</summary>
internal static class TableDigest
{
    public static string Of(IEnumerable<string> rows) =>
        Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', rows.Order(StringComparer.Ordinal)))))[..16];
}
