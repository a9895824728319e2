namespace TriggerPoint.Cli;

/// <summary>The exit codes of all commands; other programs rely on them.</summary>
internal static class ExitCodes
{
    /// <summary>Nothing was found at or above <c>--fail-on</c>.</summary>
    public const int Clean = 0;

    /// <summary>Something was found at or above <c>--fail-on</c>.</summary>
    public const int Findings = 1;

    /// <summary>The arguments are wrong or the input cannot be read.</summary>
    public const int BadUsage = 2;

    /// <summary>A mistake of the program, or output that cannot be written.</summary>
    public const int InternalError = 3;

    /// <summary>What a shell reports for a command that a signal ended: this and the signal's number.</summary>
    public const int Signalled = 128;
}
