using System.Diagnostics.CodeAnalysis;
using System.IO;
using System.Linq;
using TriggerPoint.Rules;
using TriggerPoint.Rules.Json;

namespace TriggerPoint.Cli;

/// <summary>Claims as JSON lines.</summary>
internal sealed class JsonLinesSource : IClaimSource
{
    private readonly ClaimJsonReader reader;

    public JsonLinesSource(Stream stream) => reader = new ClaimJsonReader(stream);

    /// <inheritdoc/>
    public bool MayWait => !reader.HasWholeLine;

    /// <inheritdoc/>
    public SourceTotals Totals { get; private set; }

    /// <inheritdoc/>
    public bool TryRead([NotNullWhen(true)] out ClaimInput? input)
    {
        if (!reader.TryRead(out input))
        {
            return false;
        }

        Totals += new SourceTotals
        {
            Claims = 1,
            ServiceLines = input.Claim?.Lines.Count ?? 0,
            TriggerPointLines = input.Claim?.Lines.Count(IsTriggerPoint) ?? 0,
            NotRead = input.Claim is null ? 1 : 0,
        };
        return true;
    }

    private static bool IsTriggerPoint(ServiceLine line) =>
        line.Code == ProcedureCode.Injection1To2Muscles || line.Code == ProcedureCode.Injection3OrMoreMuscles
        || line.Code == ProcedureCode.Needling1To2Muscles || line.Code == ProcedureCode.Needling3OrMoreMuscles;
}
