using TriggerPoint.Rules.Json;

namespace TriggerPoint.Cli;

/// <summary>Writes one JSON object per claim and line.</summary>
internal sealed class NdJsonReportWriter : IReportWriter
{
    private readonly LineOutput output;
    private readonly ReportJsonWriter json;

    public NdJsonReportWriter(LineOutput output, ReportJsonWriter json)
    {
        this.output = output;
        this.json = json;
    }

    /// <inheritdoc/>
    public void Begin()
    {
    }

    /// <inheritdoc/>
    public void Write(in ScrubbedClaim claim)
    {
        if (claim.IsFile)
        {
            json.WriteFile(claim.File, claim.Report);
        }
        else
        {
            json.Write(claim.Id, claim.Report);
        }

        output.EndBatch();
    }

    /// <inheritdoc/>
    public void End(bool isWhole) => output.Flush();
}
