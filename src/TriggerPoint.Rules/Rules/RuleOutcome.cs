namespace TriggerPoint.Rules;

/// <summary>What became of a rule on a claim.</summary>
/// <remarks>The default value is <see cref="NotApplicable"/>. "Not checked" is never "clean": <see cref="NoData"/> is an outcome of its own.</remarks>
public enum RuleOutcome : byte
{
    /// <summary>Nothing on the claim is the rule's concern.</summary>
    NotApplicable = 0,

    /// <summary>The rule was checked and found nothing.</summary>
    Passed = 1,

    /// <summary>The rule could not be checked, or not throughout; <see cref="ScrubReport.MissingData"/> says what was missing.</summary>
    NoData = 2,

    /// <summary>The rule found something, or what it would have found stands in the report as a finding of the reader, see <see cref="Finding.Supersedes"/>.</summary>
    Found = 3,
}
