#if !NET
namespace TriggerPoint.Rules;

/// <summary>Lists in which nothing leans on anything else; this target reads them as it reads everything.</summary>
internal static class PlainList
{
    public static MuscleReading? Read(string source)
    {
        _ = source;
        return null;
    }
}
#endif
