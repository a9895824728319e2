using System.IO;

namespace TriggerPoint.Cli;

/// <summary>A file of claims, or standard input.</summary>
/// <param name="Path">The file as the user named it; <c>-</c> for standard input.</param>
/// <param name="Format">How it is read.</param>
internal sealed record ClaimFile(string Path, ClaimFormat Format)
{
    public const string StandardInput = "-";

    /// <summary>What to call it in results.</summary>
    public string Name => Path == StandardInput ? "stdin" : Path;

    /// <summary>What to call it in messages: in full, or nobody finds it.</summary>
    public string Title => Path == StandardInput ? "standard input" : $"'{Printable.Of(Path)}'";

    /// <summary>The file as a user names it, with its form from the option or from the ending of its name.</summary>
    /// <exception cref="InputException">Neither says what the form is.</exception>
    public static ClaimFile Of(string path, ClaimFormat? given) => new(path, given ?? ClaimFormat.Of(path) ?? throw Unknown(path));

    /// <summary>Opens it.</summary>
    /// <exception cref="InputException">It cannot be read.</exception>
    public Stream Open(CliStreams streams) => Path == StandardInput ? streams.Input : InputFile.Open(Path, Title);

    private static InputException Unknown(string path) => new(path == StandardInput
        ? "scrub: say with --from what comes on standard input, for example --from ndjson."
        : $"scrub: the name {Printable.Quote(path)} does not tell what is in the file; say it with --from, for example --from ndjson.");
}
