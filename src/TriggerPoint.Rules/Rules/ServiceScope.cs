namespace TriggerPoint.Rules;

/// <summary>Which lines are services on one date by one practitioner, as far as the claim tells: a provider that is not given may be any.</summary>
internal static class ServiceScope
{
    public static bool Together(ServiceLine one, ServiceLine other) => one.Date == other.Date && MayShareProvider(one, other);

    public static bool MayShareProvider(ServiceLine one, ServiceLine other) =>
        one.Provider.Length == 0 || other.Provider.Length == 0 || one.Provider == other.Provider;
}
