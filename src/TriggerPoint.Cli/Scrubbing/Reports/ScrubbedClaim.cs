using TriggerPoint.Rules;

namespace TriggerPoint.Cli;

/// <summary>A claim with what was found about it, or a file with what is wrong with itself.</summary>
/// <param name="File">The name of its file.</param>
/// <param name="Input">What was read.</param>
/// <param name="Report">What was found.</param>
internal readonly record struct ScrubbedClaim(string File, ClaimInput Input, ScrubReport Report)
{
    /// <summary>Whether this is about the file, and about no claim of it.</summary>
    public bool IsFile { get; init; }

    public string Id => Input.Claim?.Id ?? string.Empty;

    /// <summary>Where a finding stands in the file.</summary>
    public SourceLocation PlaceOf(Finding finding) => finding.Location.IsNone ? Input.Location : finding.Location;

    /// <summary>Where what was not checked stands in the file.</summary>
    public SourceLocation PlaceOf(MissingData missing) =>
        missing.Line > 0 && Input.Claim!.Lines[missing.Line - 1].Location is { IsNone: false } line ? line : Input.Location;
}
