using System;

namespace TriggerPoint.Rules;

/// <summary>Hashes that are the same in every process, unlike those of the framework, so that what is remembered is as well.</summary>
internal static class ContentHash
{
#if NET
    public static int Of(ReadOnlySpan<char> text)
#else
    public static int Of(string text)
#endif
    {
        int hash = text.Length;
        foreach (char c in text)
        {
            hash = With(hash, c);
        }

        return hash;
    }

    /// <summary>A hash with one number more behind it.</summary>
    public static int With(int hash, int more) => unchecked((hash * 31) + more);
}
