using System;
using System.IO;

namespace TriggerPoint.Cli.Tests;

/// <summary>A folder for the files of one test.</summary>
internal sealed class TestFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("triggerpoint-tests-").FullName;

    /// <summary>Writes a file, and says where it is.</summary>
    public string Write(string name, params string[] lines)
    {
        string file = System.IO.Path.Combine(Path, name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(file)!);
        File.WriteAllText(file, string.Join('\n', lines) + "\n");
        return file;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
