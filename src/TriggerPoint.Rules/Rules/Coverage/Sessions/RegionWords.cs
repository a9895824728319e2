using System.Collections.Generic;

namespace TriggerPoint.Rules;

/// <summary>Clinical regions in words.</summary>
internal static class RegionWords
{
    private static readonly string[] Names =
    {
        "head and jaw", "neck and upper back", "shoulder girdle", "chest", "arm and hand", "low back", "abdomen", "pelvis and hip", "thigh", "leg and foot",
    };

    public static string Of(ClinicalRegions region) => Wording.List(All(region));

    public static IEnumerable<string> All(ClinicalRegions regions)
    {
        for (int i = 0; i < Names.Length; i++)
        {
            if (((int)regions & (1 << i)) != 0)
            {
                yield return Names[i];
            }
        }
    }
}
