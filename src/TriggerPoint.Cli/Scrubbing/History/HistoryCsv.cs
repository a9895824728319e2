using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using nietras.SeparatedValues;

namespace TriggerPoint.Cli;

/// <summary>Past sessions as rows of a table: <c>patient,date,code</c>, and <c>muscles</c> and <c>provider</c> where they are known.</summary>
internal static class HistoryCsv
{
    private static readonly string[] Needed = ["patient", "date", "code"];

    /// <exception cref="InputException">It is no such table.</exception>
    public static IEnumerable<HistoryRow> Read(Stream stream, string title)
    {
        using SepReader reader = Open(stream, title);
        var columns = reader.Header.ColNames.Select((name, at) => (Name: name.Trim().ToLowerInvariant(), at))
            .GroupBy(column => column.Name).ToDictionary(column => column.Key, column => column.First().at);
        if (Array.Find(Needed, name => !columns.ContainsKey(name)) is { } missing)
        {
            throw new InputException($"{title}: the first line names no column '{missing}'; it is, for example, patient,date,code,muscles,provider.");
        }

        while (TryMove(reader, title))
        {
            // An empty line, as at the end of many files, is no session.
            if (!reader.Current.Span.IsWhiteSpace())
            {
                yield return Row(reader, columns);
            }
        }
    }

    private static SepReader Open(Stream stream, string title)
    {
        try
        {
            return Sep.Reader(options => options with { Unescape = true, DisableColCountCheck = true }).From(stream);
        }
        catch (Exception failed) when (failed is InvalidDataException or ArgumentException or NotSupportedException)
        {
            throw InputException.CannotRead(title, failed);
        }
    }

    // The library gives up on a quote that is never closed, for example.
    private static bool TryMove(SepReader reader, string title)
    {
        try
        {
            return reader.MoveNext();
        }
        catch (Exception failed) when (failed is InvalidDataException or ArgumentException or NotSupportedException)
        {
            throw InputException.CannotRead(title, failed);
        }
    }

    private static HistoryRow Row(SepReader reader, Dictionary<string, int> columns)
    {
        SepReader.Row row = reader.Current;
        string muscles = Cell(row, columns, "muscles");
        return new HistoryRow(
            row.LineNumberFrom,
            Cell(row, columns, "patient"),
            Cell(row, columns, "date"),
            Cell(row, columns, "code"),
            muscles.Length == 0 ? [] : muscles.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
            Cell(row, columns, "provider"));
    }

    private static string Cell(SepReader.Row row, Dictionary<string, int> columns, string name) =>
        columns.TryGetValue(name, out int at) && at < row.ColCount ? row[at].ToString().Trim() : string.Empty;
}
