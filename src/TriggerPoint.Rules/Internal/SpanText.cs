#if NET
using System;

namespace TriggerPoint.Rules;

internal static class SpanText
{
    public static bool TryCopy(string text, Span<char> destination, out int charsWritten)
    {
        bool fits = text.AsSpan().TryCopyTo(destination);
        charsWritten = fits ? text.Length : 0;
        return fits;
    }
}
#endif
