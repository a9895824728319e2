#if NET
using System;

namespace TriggerPoint.Rules;

internal static class SpanText
{
    public static bool TryCopy(ReadOnlySpan<char> text, Span<char> destination, out int charsWritten)
    {
        bool fits = text.TryCopyTo(destination);
        charsWritten = fits ? text.Length : 0;
        return fits;
    }
}
#endif
