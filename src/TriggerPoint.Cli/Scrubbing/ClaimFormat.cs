using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace TriggerPoint.Cli;

/// <summary>A form in which claims are handed over: its name, the endings of its files, and how it is read.</summary>
internal sealed class ClaimFormat
{
    private readonly string[] endings;
    private readonly Func<Stream, IClaimSource> open;

    private ClaimFormat(string name, Func<Stream, IClaimSource> open, params string[] endings)
    {
        Name = name;
        this.open = open;
        this.endings = endings;
    }

    /// <summary>All forms that are read.</summary>
    public static IReadOnlyList<ClaimFormat> All { get; } =
    [
        new("ndjson", stream => new JsonLinesSource(stream), ".ndjson", ".jsonl"),
    ];

    /// <summary>The name that <c>--from</c> takes.</summary>
    public string Name { get; }

    /// <summary>The form of a file by the ending of its name; null when that does not say.</summary>
    public static ClaimFormat? Of(string path) =>
        All.FirstOrDefault(format => format.endings.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase));

    public static bool TryParse(string name, out ClaimFormat? format)
    {
        format = All.FirstOrDefault(known => string.Equals(known.Name, name, StringComparison.OrdinalIgnoreCase));
        return format is not null;
    }

    public IClaimSource Open(Stream stream) => open(stream);
}
