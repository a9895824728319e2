namespace TriggerPoint.Rules.Testing.Tests;

/// <summary>Fixed seeds: what is caught from all of them is not caught by luck.</summary>
internal static class Seeds
{
    public static readonly string[] All = ["20552", "20553", "20560", "20561", "1", "2", "3", "4", "5", "6"];
}
