namespace TriggerPoint.Rules;

/// <summary>Units and amounts as sums can bear them: no claim means a billion, and none means less than nothing.</summary>
internal static class Quantity
{
    private const decimal Most = 1_000_000_000;

    public static decimal Of(decimal given) => given < 0 ? 0 : given > Most ? Most : given;
}
