namespace TriggerPoint.Cli;

/// <summary>How loudly a line of text speaks.</summary>
internal enum TextTone
{
    /// <summary>As any other.</summary>
    Plain,

    /// <summary>Look at it.</summary>
    Warning,

    /// <summary>It does not stand.</summary>
    Error,
}
