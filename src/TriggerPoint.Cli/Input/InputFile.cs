using System;
using System.IO;

namespace TriggerPoint.Cli;

/// <summary>Opens files of the user's.</summary>
internal static class InputFile
{
    /// <summary>Opens a file for reading from beginning to end.</summary>
    /// <param name="path">The file.</param>
    /// <param name="name">What to call it in messages.</param>
    /// <exception cref="InputException">It cannot be read.</exception>
    public static FileStream Open(string path, string name)
    {
        try
        {
            return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 0);
        }
        catch (Exception failed) when (failed is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            // A directory gives "access is denied", which sends people looking in the wrong place.
            throw new InputException($"{name} cannot be read: {(Directory.Exists(path) ? "it is a directory." : failed.Message)}", failed);
        }
    }

    /// <summary>Reads a small file as text, such as settings.</summary>
    /// <param name="path">The file.</param>
    /// <param name="name">What to call it in messages.</param>
    /// <exception cref="InputException">It cannot be read.</exception>
    public static string ReadText(string path, string name)
    {
        using FileStream file = Open(path, name);
        try
        {
            using var reader = new StreamReader(file);
            return reader.ReadToEnd();
        }
        catch (IOException failed)
        {
            throw new InputException($"{name} cannot be read: {failed.Message}", failed);
        }
    }
}
