namespace TriggerPoint.Cli;

/// <summary>What a source held, read or not: nothing is lost silently.</summary>
internal readonly record struct SourceTotals
{
    /// <summary>Claims, readable or not.</summary>
    public long Claims { get; init; }

    public long ServiceLines { get; init; }

    /// <summary>Lines of 20552, 20553, 20560 or 20561.</summary>
    public long TriggerPointLines { get; init; }

    /// <summary>Segments; 0 in a format without any.</summary>
    public long Segments { get; init; }

    /// <summary>Claims of which nothing could be read.</summary>
    public long NotRead { get; init; }

    public static SourceTotals operator +(SourceTotals left, SourceTotals right) => new()
    {
        Claims = left.Claims + right.Claims,
        ServiceLines = left.ServiceLines + right.ServiceLines,
        TriggerPointLines = left.TriggerPointLines + right.TriggerPointLines,
        Segments = left.Segments + right.Segments,
        NotRead = left.NotRead + right.NotRead,
    };
}
