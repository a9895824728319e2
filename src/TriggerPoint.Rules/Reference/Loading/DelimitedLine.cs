using System.Collections.Generic;
using System.Text;

namespace TriggerPoint.Rules;

/// <summary>One line of tab-separated text or of comma-separated values.</summary>
internal static class DelimitedLine
{
    /// <summary>Splits a line at its tabs, or at its commas when it has no tab; cells lose surrounding space and quotes.</summary>
    /// <returns>False when a quoted cell is not closed; the cells are then those that the line has up to its end.</returns>
    public static bool TrySplit(string line, List<string> cells)
    {
        char delimiter = line.IndexOf('\t') >= 0 ? '\t' : ',';
        cells.Clear();
        bool closed = true;
        for (int at = 0; at <= line.Length; at++)
        {
            cells.Add(IsQuoted(line, ref at, delimiter) ? Quoted(line, ref at, delimiter, out closed) : Plain(line, ref at, delimiter));
        }

        return closed;
    }

    private static bool IsQuoted(string line, ref int at, char delimiter)
    {
        int start = at;
        while (start < line.Length && line[start] != delimiter && IsSpace(line[start]))
        {
            start++;
        }

        bool quoted = start < line.Length && line[start] == '"';
        at = quoted ? start + 1 : at;
        return quoted;
    }

    private static string Plain(string line, ref int at, char delimiter)
    {
        int end = line.IndexOf(delimiter, at);
        end = end < 0 ? line.Length : end;
        string cell = line.Substring(at, end - at);
        at = end;
        return Trim(cell);
    }

    // Two quotes inside stand for one; what follows the closing quote is dropped.
    private static string Quoted(string line, ref int at, char delimiter, out bool closed)
    {
        var cell = new StringBuilder();
        for (closed = false; at < line.Length && !closed; at++)
        {
            if (line[at] != '"')
            {
                cell.Append(line[at]);
            }
            else if (at + 1 < line.Length && line[at + 1] == '"')
            {
                cell.Append('"');
                at++;
            }
            else
            {
                closed = true;
            }
        }

        while (at < line.Length && line[at] != delimiter)
        {
            at++;
        }

        return Trim(cell.ToString());
    }

    // A file that was read as UTF-8 may begin with a byte order mark.
    private static string Trim(string cell) => cell.Trim(' ', '\t', '\r', '\n', '\u00A0', '\uFEFF');

    private static bool IsSpace(char c) => c is ' ' or '\u00A0' or '\uFEFF';
}
