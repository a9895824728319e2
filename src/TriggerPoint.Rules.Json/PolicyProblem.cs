namespace TriggerPoint.Rules.Json;

/// <summary>A value of a file of policies that was not understood: where it stands, what it is, and what is expected.</summary>
/// <remarks>Immutable and safe for use by any number of threads.</remarks>
public sealed class PolicyProblem
{
    internal PolicyProblem(string path, string value, string expectation)
    {
        Path = path;
        Value = value;
        Expectation = expectation;
    }

    /// <summary>The fields from the outermost to the innermost, such as <c>policies[1].frequency[0].window</c>; empty for the whole text.</summary>
    public string Path { get; }

    /// <summary>The value as it is written, or its beginning; empty when there is none.</summary>
    public string Value { get; }

    /// <summary>What is expected there.</summary>
    public string Expectation { get; }

    /// <summary>Path, value and expectation in one sentence.</summary>
    /// <returns>For example <c>policies[1].frequency[0].window is "fortnight"; expected is a window, such as 12 months.</c></returns>
    public override string ToString()
    {
        string where = Path.Length == 0 ? "The text" : Path;
        return Value.Length == 0 ? $"{where} is missing; expected is {Expectation}." : $"{where} is {Value}; expected is {Expectation}.";
    }
}
