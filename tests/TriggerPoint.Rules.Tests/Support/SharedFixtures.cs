using System;
using System.IO;

namespace TriggerPoint.Rules.Tests;

/// <summary>Files of others that are no part of this repository: used where present, counted as skipped where not.</summary>
internal static class SharedFixtures
{
    /// <summary>The path of a fixture beside the repository, or null where there is none.</summary>
    public static string? Find(string relative) => FindShared(Path.Combine("fixtures", relative));

    /// <summary>The path of a file that the tables were made from, or null where there is none.</summary>
    public static string? FindSource(string relative) => FindShared(Path.Combine("reference", relative));

    private static string? FindShared(string relative)
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            string path = Path.Combine(folder.FullName, "..", "shared", relative);
            if (File.Exists(Path.Combine(folder.FullName, "TriggerPoint.Rules.sln")))
            {
                return File.Exists(path) ? path : null;
            }
        }

        return null;
    }
}
