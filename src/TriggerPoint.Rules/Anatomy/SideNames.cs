using System;

namespace TriggerPoint.Rules;

/// <summary>The words for sides in keys and output.</summary>
internal static class SideNames
{
    public static string Of(Side side) => side switch
    {
        Side.Left => "left",
        Side.Right => "right",
        Side.Midline => "midline",
        _ => "unspecified",
    };

    public static bool TryParse(string word, out Side side)
    {
        for (side = Side.Midline; side > Side.Unspecified; side--)
        {
            if (string.Equals(word, Of(side), StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
