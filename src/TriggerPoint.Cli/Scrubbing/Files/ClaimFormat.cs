using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;

namespace TriggerPoint.Cli;

/// <summary>A form in which claims are handed over: its name, the endings of its files, and how it is read.</summary>
internal sealed class ClaimFormat
{
    private static readonly ClaimFormat X12 = new("x12", stream => new X12Source(stream), ".837", ".837p", ".x12", ".edi") { ClaimsNamePolicies = false };
    private static readonly ClaimFormat JsonLines = new("ndjson", PlainSource.OfJsonLines, ".ndjson", ".jsonl");
    private static readonly ClaimFormat Fhir = new("fhir", PlainSource.OfFhir, ".json", ".fhir") { ClaimsNamePolicies = false };

    private readonly string[] endings;
    private readonly Func<Stream, IClaimSource> open;

    private ClaimFormat(string name, Func<Stream, IClaimSource> open, params string[] endings)
    {
        Name = name;
        this.open = open;
        this.endings = endings;
    }

    /// <summary>All forms that are read.</summary>
    public static IReadOnlyList<ClaimFormat> All { get; } = [X12, JsonLines, Fhir];

    public static IEnumerable<string> Names => All.Select(format => format.Name);

    /// <summary>The name that <c>--from</c> takes.</summary>
    public string Name { get; }

    /// <summary>Whether a claim may say which policy it is held against.</summary>
    public bool ClaimsNamePolicies { get; private init; } = true;

    /// <summary>The form of a file by its beginning, since names are given by habit, or else by its name; null when neither tells.</summary>
    public static ClaimFormat? Tell(ReadOnlySpan<byte> head, string path)
    {
        ReadOnlySpan<byte> beginning = BeginningOf(head);
        ClaimFormat? named = All.FirstOrDefault(format => format.endings.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase));
        return IsX12(beginning) ? X12
            : !beginning.StartsWith("{"u8) ? named
            : HasName(beginning, "resourceType"u8) ? Fhir
            : HasName(beginning, "lines"u8) ? JsonLines
            : named ?? JsonLines;
    }

    public static bool TryParse(string name, out ClaimFormat? format)
    {
        format = All.FirstOrDefault(known => string.Equals(known.Name, name, StringComparison.OrdinalIgnoreCase));
        return format is not null;
    }

    /// <summary>Whether a file begins with a JSON object that has a name, as far as its first bytes go.</summary>
    public static bool HasName(ReadOnlySpan<byte> head, ReadOnlySpan<byte> name)
    {
        var json = new Utf8JsonReader(BeginningOf(head), isFinalBlock: false, default);
        try
        {
            while (json.Read() && (json.CurrentDepth > 0 || json.TokenType == JsonTokenType.StartObject))
            {
                if (json.CurrentDepth == 1 && json.TokenType == JsonTokenType.PropertyName && json.ValueTextEquals(name))
                {
                    return true;
                }
            }
        }
        catch (JsonException)
        {
            // The reader of the form says what is wrong, and where.
        }

        return false;
    }

    public IClaimSource Open(Stream stream) => open(stream);

    private static ReadOnlySpan<byte> BeginningOf(ReadOnlySpan<byte> head) =>
        (head.StartsWith("\uFEFF"u8) ? head[3..] : head).TrimStart(" \t\r\n"u8);

    // With its envelope, or without: what is missing is for the reader to say.
    private static bool IsX12(ReadOnlySpan<byte> beginning) => beginning.StartsWith("ISA"u8)
        || ((beginning.StartsWith("GS"u8) || beginning.StartsWith("ST"u8)) && beginning.Length > 2 && !char.IsLetterOrDigit((char)beginning[2]));
}
