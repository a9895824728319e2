namespace TriggerPoint.Rules;

/// <summary>The hash under which the generated term table files its terms; the generator and the reader share it.</summary>
internal static class TermHash
{
    public const uint Seed = 2166136261;

    /// <summary>Adds one character (FNV-1a); a reader hashes a growing phrase without starting over.</summary>
    public static uint Add(uint hash, char c) => unchecked((hash ^ c) * 16777619);

    /// <summary>The first slot to look at in a table of a power-of-two size.</summary>
    public static int Slot(uint hash, int slots) => (int)((hash ^ (hash >> 15)) & (uint)(slots - 1));
}
