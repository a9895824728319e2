using System;
using System.Collections.Generic;

namespace TriggerPoint.Rules;

/// <summary>
/// Reads the lines of a file of CMS: headings, of which the form changes from release to release, and behind them a row a line.
/// Where files follow one another, headings may come again.
/// </summary>
internal abstract class CmsReader
{
    private const int LongestQuote = 40;
    private static readonly string[] HeadingStarts = ["cpt ", "cpt,", "column", "hcpcs/"];

    private readonly List<string> cells = new();
    private int line;
    private bool inHeading = true;

    /// <summary>Rows that were kept.</summary>
    public int Kept { get; protected set; }

    /// <summary>Rows that are in order and of no use here.</summary>
    public int Skipped { get; protected set; }

    public int HeadingLines { get; private set; }

    public List<RejectedRow> Rejected { get; } = new();

    public void Read(IEnumerable<string> lines)
    {
        foreach (string? text in lines)
        {
            line++;
            if (!string.IsNullOrWhiteSpace(text))
            {
                Read(text!);
            }
        }
    }

    /// <summary>Whether cells are those of a row, good or bad, and not a heading's.</summary>
    protected abstract bool LooksLikeRow(List<string> row);

    /// <summary>Keeps, skips or rejects a row.</summary>
    protected abstract void ReadRow(List<string> row);

    protected static bool LooksLikeCode(string cell)
    {
        bool digit = false;
        foreach (char c in cell)
        {
            digit |= c is >= '0' and <= '9';
        }

        return digit && ProcedureCode.TryParse(cell, out _);
    }

    protected bool TryCode(List<string> row, int at, string column, out ProcedureCode code) =>
        ProcedureCode.TryParse(row[at], out code) || Reject(column, $"{Quote(row[at])} is not a procedure code");

    /// <summary>Lists the row that is being read.</summary>
    /// <returns>False, for use at the end of a chain of conditions.</returns>
    protected bool Reject(string column, string reason)
    {
        Rejected.Add(new RejectedRow(line, column, reason));
        return false;
    }

    /// <summary>The start of a value; what could upset a terminal is left out.</summary>
    protected static string Quote(string value)
    {
        char[] quoted = value.Substring(0, Math.Min(value.Length, LongestQuote)).ToCharArray();
        for (int i = 0; i < quoted.Length; i++)
        {
            quoted[i] = char.IsControl(quoted[i]) || char.IsSurrogate(quoted[i]) ? '?' : quoted[i];
        }

        return $"'{new string(quoted)}{(value.Length > LongestQuote ? "…" : string.Empty)}'";
    }

    private void Read(string text)
    {
        bool whole = DelimitedLine.TrySplit(text, cells);
        inHeading = inHeading ? !LooksLikeRow(cells) : IsHeading(cells);
        if (inHeading)
        {
            HeadingLines++;
        }
        else if (whole)
        {
            ReadRow(cells);
        }
        else
        {
            Reject(string.Empty, "a quoted cell is not closed");
        }
    }

    private static bool IsHeading(List<string> row)
    {
        foreach (string start in HeadingStarts)
        {
            if (row[0].StartsWith(start, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return row[0].IndexOf("copyright", StringComparison.OrdinalIgnoreCase) >= 0;
    }
}
