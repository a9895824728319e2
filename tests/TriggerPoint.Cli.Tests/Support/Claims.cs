namespace TriggerPoint.Cli.Tests;

/// <summary>Claims that raise certain findings and no others, whatever rules there are besides.</summary>
internal static class Claims
{
    /// <summary>JZ on a procedure: TPR2011, a warning on line 1.</summary>
    public static string WithWarning(string id = "W") => $$"""{"id":"{{id}}","lines":[{"code":"20552","modifiers":["JZ"],"units":1,"date":"2024-08-01"}]}""";

    /// <summary>Nothing that a rule is concerned with.</summary>
    public static string Other(string id = "O") => $$"""{"id":"{{id}}","lines":[{"code":"90834","units":1,"date":"2024-08-01"}]}""";

    /// <summary>A code that cannot be read: TPR6024, an error.</summary>
    public static string WithError(string id = "E") => $$"""{"id":"{{id}}","lines":[{"code":"2055","date":"2024-08-01"}]}""";

    /// <summary>No claim at all: TPR6020, and not read.</summary>
    public const string Unreadable = "no claim";
}
