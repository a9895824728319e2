using System.IO;
using System.Text;

namespace TriggerPoint.Cli.Tests;

/// <summary>Runs the command in this process.</summary>
internal static class Cli
{
    public static CliResult Run(params string[] args) => RunWith(Stream.Null, args);

    public static CliResult RunOn(string input, params string[] args) => RunWith(Bytes(input), args);

    public static CliResult RunWith(Stream input, params string[] args)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter();
        int exitCode = Application.Run(args, new CliStreams(input, output, error));
        return new CliResult(exitCode, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }

    public static MemoryStream Bytes(string text) => new(Encoding.UTF8.GetBytes(text));
}
