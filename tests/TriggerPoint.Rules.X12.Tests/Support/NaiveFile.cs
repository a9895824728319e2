using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace TriggerPoint.Rules.X12.Tests;

/// <summary>A second reader, of well-formed files only, as one would write it without a thought of speed: by splitting strings.</summary>
internal sealed class NaiveFile
{
    private const int IsaComponent = 104;

    private NaiveFile(IReadOnlyList<string[]> segments, char component)
    {
        Segments = segments;
        DistinctCodes = segments.Where(segment => segment[0] == "SV1").Select(segment => segment[1].Split(component)[1]).Distinct().Count();
        Claims = [.. ClaimsOf(segments, component)];
    }

    public IReadOnlyList<string[]> Segments { get; }

    /// <summary>How many codes the lines bill, unreadable ones included.</summary>
    public int DistinctCodes { get; }

    /// <summary>The lines of each claim as text: code, modifiers, units, dates.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Claims { get; }

    public static NaiveFile Read(byte[] bytes)
    {
        string text = Encoding.Latin1.GetString(bytes);

        // Some samples have an ISA that is not their own.
        char component = text.Contains($"SV1{text[3]}HC>", StringComparison.Ordinal) ? '>' : text[IsaComponent];
        string[] segments = text.Split(text[IsaComponent + 1]);
        return new([.. segments.Select(segment => segment.Trim()).Where(segment => segment.Length > 0).Select(segment => segment.Split(text[3]))], component);
    }

    /// <summary>The same of a line that was read.</summary>
    public static string Of(ServiceLine line) => string.Join(
        ' ', line.Code, string.Join('-', line.Modifiers), line.Units?.ToString("0.##", CultureInfo.InvariantCulture), line.Date, line.LastDate);

    private static IEnumerable<IReadOnlyList<string>> ClaimsOf(IReadOnlyList<string[]> segments, char component)
    {
        List<string>? lines = null;
        foreach (string[] segment in segments)
        {
            switch (segment[0])
            {
                case "CLM":
                    if (lines is not null)
                    {
                        yield return lines;
                    }

                    lines = [];
                    break;
                case "SV1":
                    string[] procedure = segment[1].Split(component);
                    string code = procedure[1].Length == 5 ? procedure[1] : "";
                    decimal units = decimal.Parse(segment[4], CultureInfo.InvariantCulture);
                    lines!.Add($"{code} {string.Join('-', procedure.Skip(2).Take(4).Where(part => part.Length > 0))} {units.ToString("0.##", CultureInfo.InvariantCulture)}");
                    break;
                case "DTP" when segment[1] == "472":
                    string[] dates = [.. segment[3].Split('-').Select(date => ServiceDate.Parse(date).ToString())];
                    lines![^1] += $" {dates[0]} {dates[^1]}";
                    break;
            }
        }

        if (lines is not null)
        {
            yield return lines;
        }
    }
}
