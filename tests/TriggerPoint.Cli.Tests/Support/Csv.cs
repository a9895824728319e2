using System.Collections.Generic;
using System.Text;

namespace TriggerPoint.Cli.Tests;

/// <summary>Reads comma-separated values as RFC 4180 has them, letter by letter.</summary>
internal static class Csv
{
    public static string[][] Read(string text)
    {
        List<string[]> rows = [];
        List<string> row = [];
        var field = new StringBuilder();
        bool quoted = false;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (quoted && c == '"' && i + 1 < text.Length && text[i + 1] == '"')
            {
                field.Append(c);
                i++;
            }
            else if (c == '"')
            {
                quoted = !quoted;
            }
            else if (!quoted && (c == ',' || (c == '\r' && text[i + 1] == '\n')))
            {
                row.Add(field.ToString());
                field.Clear();
                if (c == '\r')
                {
                    rows.Add([.. row]);
                    row.Clear();
                    i++;
                }
            }
            else
            {
                field.Append(c);
            }
        }

        return [.. rows];
    }
}
