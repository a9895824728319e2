using System;
using System.Buffers;

namespace TriggerPoint.Cli;

/// <summary>Writes rows of comma-separated values as RFC 4180 has them.</summary>
internal sealed class CsvRows
{
    private static readonly SearchValues<char> NeedsQuotes = SearchValues.Create(",\"\r\n");

    private readonly LineOutput output;

    public CsvRows(LineOutput output) => this.output = output;

    public void Write(params ReadOnlySpan<string> fields)
    {
        for (int i = 0; i < fields.Length; i++)
        {
            output.Write(i == 0 ? string.Empty : ",");
            output.Write(fields[i].AsSpan().ContainsAny(NeedsQuotes) ? $"\"{fields[i].Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : fields[i]);
        }

        output.Write("\r");
        output.EndLine();
    }
}
