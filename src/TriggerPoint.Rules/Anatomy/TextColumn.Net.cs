#if NET
using System;

namespace TriggerPoint.Rules;

internal sealed partial class TextColumn
{
    /// <summary>Whether a cell holds these characters.</summary>
    public bool Holds(int row, ReadOnlySpan<char> text)
    {
        int start = Start(row);
        return End(row) - start == text.Length && cells.AsSpan(start, text.Length).SequenceEqual(text);
    }
}
#endif
