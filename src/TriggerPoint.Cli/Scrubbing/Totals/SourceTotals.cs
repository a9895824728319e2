using System.Linq;
using TriggerPoint.Rules;

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

    /// <summary>Claims that bill no code of this library, and were skipped.</summary>
    public long PassedOver { get; init; }

    public static SourceTotals operator +(SourceTotals left, SourceTotals right) => new()
    {
        Claims = left.Claims + right.Claims,
        ServiceLines = left.ServiceLines + right.ServiceLines,
        TriggerPointLines = left.TriggerPointLines + right.TriggerPointLines,
        Segments = left.Segments + right.Segments,
        NotRead = left.NotRead + right.NotRead,
        PassedOver = left.PassedOver + right.PassedOver,
    };

    /// <summary>What one claim is, that was read or could not be.</summary>
    public static SourceTotals Of(ClaimInput input) => new()
    {
        Claims = 1,
        ServiceLines = input.Claim?.Lines.Count ?? 0,
        TriggerPointLines = input.Claim?.Lines.Count(IsTriggerPoint) ?? 0,
        NotRead = input.Claim is null ? 1 : 0,
    };

    private static bool IsTriggerPoint(ServiceLine line) =>
        line.Code == ProcedureCode.Injection1To2Muscles || line.Code == ProcedureCode.Injection3OrMoreMuscles
        || line.Code == ProcedureCode.Needling1To2Muscles || line.Code == ProcedureCode.Needling3OrMoreMuscles;
}
