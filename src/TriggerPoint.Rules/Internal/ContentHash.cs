namespace TriggerPoint.Rules;

/// <summary>Hashes that are the same in every process, unlike those of the framework, so that what is remembered is as well.</summary>
internal static partial class ContentHash
{
    /// <summary>A hash with one number more behind it.</summary>
    public static int With(int hash, int more) => unchecked((hash * 31) + more);

#if !NET
    public static int Of(string text)
    {
        int hash = text.Length;
        foreach (char c in text)
        {
            hash = With(hash, c);
        }

        return hash;
    }

    /// <summary>The hash of what became of so many rules.</summary>
    public static int Of(RuleOutcome[] outcomes, int count)
    {
        int hash = count;
        for (int i = 0; i < count; i++)
        {
            hash = With(hash, (int)outcomes[i]);
        }

        return hash;
    }
#endif
}
