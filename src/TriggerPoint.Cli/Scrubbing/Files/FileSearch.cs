using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.Extensions.FileSystemGlobbing;

namespace TriggerPoint.Cli;

/// <summary>Finds the files that a user means: by name, by a pattern such as <c>in/**/*.837</c>, or all in a folder.</summary>
internal static class FileSearch
{
    // A folder that may not be entered is said, not passed over: there may be claims in it.
    private static readonly EnumerationOptions Everything = new()
    {
        RecurseSubdirectories = true,
        IgnoreInaccessible = false,
        AttributesToSkip = FileAttributes.Hidden | FileAttributes.System,
    };

    /// <summary>The files in the order of the names, and those of one name in the order of their paths, on every machine the same.</summary>
    /// <exception cref="InputException">A pattern fits no file, or a folder cannot be read.</exception>
    public static IReadOnlyList<ClaimFile> Find(IEnumerable<string> names, ClaimFormat? given) => [.. names.SelectMany(name => Find(name, given))];

    private static IEnumerable<ClaimFile> Find(string name, ClaimFormat? given)
    {
        if (name == ClaimFile.StandardInput || File.Exists(name))
        {
            return [new ClaimFile(name, given, isFound: false)];
        }

        if (Directory.Exists(name))
        {
            return Sorted(FilesIn(name)).Select(path => new ClaimFile(path, given, isFound: true));
        }

        return name.Contains('*')
            ? Matches(name).Select(path => new ClaimFile(path, given, isFound: false))
            : [new ClaimFile(name, given, isFound: false)];
    }

    private static string[] FilesIn(string folder)
    {
        try
        {
            return Directory.GetFiles(folder, "*", Everything);
        }
        catch (Exception failed) when (failed is IOException or UnauthorizedAccessException)
        {
            throw InputException.CannotRead($"'{Printable.Of(folder)}'", failed);
        }
    }

    private static IEnumerable<string> Matches(string pattern)
    {
        // What stands before the first star is a folder; a pattern begins behind it.
        string fixedPart = pattern[..pattern.IndexOf('*')];
        int end = fixedPart.LastIndexOfAny([Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar]) + 1;
        string folder = pattern[..end];
        var matcher = new Matcher(StringComparison.Ordinal);
        matcher.AddInclude(pattern[end..]);
        string[] found = Directory.Exists(folder.Length == 0 ? "." : folder)
            ? [.. matcher.GetResultsInFullPath(folder.Length == 0 ? "." : folder)]
            : [];
        if (found.Length == 0)
        {
            throw new InputException($"scrub: {Printable.Quote(pattern)} fits no file.");
        }

        string root = Path.GetFullPath(folder.Length == 0 ? "." : folder);
        return Sorted(found.Select(path => Path.Combine(folder, Path.GetRelativePath(root, path))));
    }

    private static IEnumerable<string> Sorted(IEnumerable<string> paths) => paths.Order(StringComparer.Ordinal);
}
