using System;
using System.IO;

namespace TriggerPoint.Cli;

/// <summary>A file of claims, or standard input.</summary>
internal sealed class ClaimFile : IDisposable
{
    public const string StandardInput = "-";

    private readonly ClaimFormat? given;
    private OpenClaims? held;

    /// <summary>A file.</summary>
    /// <param name="path">The file as the user named it, or as it was found; <c>-</c> for standard input.</param>
    /// <param name="given">What the user says that it holds; null to tell it from the file.</param>
    /// <param name="isFound">Whether it was found in a folder: then it need not be one of claims.</param>
    public ClaimFile(string path, ClaimFormat? given, bool isFound)
    {
        Path = path;
        this.given = given;
        IsFound = isFound;
    }

    public string Path { get; }

    public bool IsFound { get; }

    /// <summary>What to call it in results.</summary>
    public string Name => IsStandardInput ? "stdin" : Path;

    /// <summary>What to call it in messages: in full, or nobody finds it.</summary>
    public string Title => IsStandardInput ? "standard input" : $"'{Printable.Of(Path)}'";

    public bool IsStandardInput => Path == StandardInput;

    /// <summary>The bytes that are known to be in it; 0 when that shows only at its end.</summary>
    public long Length => !IsStandardInput && new FileInfo(Path) is { Exists: true } file ? file.Length : 0;

    /// <summary>Opens it, and tells what it holds.</summary>
    /// <exception cref="InputException">It cannot be read, or nothing tells what it holds.</exception>
    public OpenClaims Open(CliStreams streams, ReadMeter meter)
    {
        if (held is { } open)
        {
            held = null;
            return open;
        }

        return IsStandardInput ? Opened(streams.Input, ownsStream: false, meter) : Opened(InputFile.Open(Path, Title), ownsStream: true, meter);
    }

    /// <summary>Takes back what was opened and not read: a pipe can be opened but once.</summary>
    public void Hold(OpenClaims open) => held = open;

    public void Dispose() => held?.Dispose();

    private OpenClaims Opened(Stream stream, bool ownsStream, ReadMeter meter)
    {
        try
        {
            var bytes = new ClaimBytes(stream, ownsStream, meter);
            ReadOnlySpan<byte> head = bytes.Head();
            ClaimFormat? format = given ?? ClaimFormat.Tell(head, Path);
            return format is null && !IsFound ? throw Unknown() : new OpenClaims(bytes, format);
        }
        catch (Exception failed) when (failed is IOException or UnauthorizedAccessException)
        {
            throw InputException.CannotRead(Title, failed);
        }
    }

    private InputException Unknown() => new(
        $"{Title}: neither its name nor its beginning tells what it holds; say it with --from {string.Join(", ", ClaimFormat.Names)}.");
}
