namespace TriggerPoint.Rules;

/// <summary>The usual short forms of words that describe a part, written out.</summary>
internal static class Descriptors
{
    public static string InFull(string word) => word switch
    {
        "ant" => "anterior",
        "post" => "posterior",
        "med" => "medial",
        "lat" => "lateral",
        "sup" => "superior",
        "inf" => "inferior",
        "upr" => "upper",
        "lwr" => "lower",
        "mid" => "middle",
        _ => word,
    };
}
