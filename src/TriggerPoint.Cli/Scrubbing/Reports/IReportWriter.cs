namespace TriggerPoint.Cli;

/// <summary>Writes what a run finds in one form, claim by claim.</summary>
internal interface IReportWriter
{
    /// <summary>Writes what stands in front of all claims.</summary>
    void Begin();

    /// <summary>Writes one claim.</summary>
    void Write(in ScrubbedClaim claim);

    /// <summary>Writes what stands behind all claims.</summary>
    /// <param name="isWhole">Whether all files could be read to their ends.</param>
    void End(bool isWhole);
}
