#if !NET
using System.Diagnostics.CodeAnalysis;

namespace TriggerPoint.Rules;

public sealed partial class ClaimCheck
{
    /// <summary>What is missing, in words with codes and dates among them.</summary>
    [SuppressMessage("Performance", "CA1822:Mark members as static", Justification = "On .NET the check remembers them.")]
    internal string Words(string words) => words;
}
#endif
