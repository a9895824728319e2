namespace TriggerPoint.Rules;

/// <summary>Units and keys of limits in words.</summary>
internal static class LimitWords
{
    public static string Noun(LimitUnit unit) => unit switch
    {
        LimitUnit.Injection => "injection",
        LimitUnit.SteroidInjection => "steroid injection",
        _ => "session",
    };

    public static string One(LimitKey key) => key switch
    {
        LimitKey.Region => "a region",
        LimitKey.Site => "a muscle and side",
        _ => "a patient",
    };
}
