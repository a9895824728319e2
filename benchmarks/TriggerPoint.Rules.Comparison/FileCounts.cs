namespace TriggerPoint.Rules.Comparison;

/// <summary>What a way counts in a file of claims; -1 for what it does not count.</summary>
/// <param name="Claims">The claims.</param>
/// <param name="TriggerPointLines">The service lines of 20552 or 20553.</param>
/// <param name="Ours">The claims that have such a line.</param>
internal readonly record struct FileCounts(long Claims, long TriggerPointLines, long Ours)
{
    public const long NotCounted = -1;

    /// <summary>Whether two ways agree in what both count.</summary>
    public bool Agrees(FileCounts other) => Agree(Claims, other.Claims) && Agree(TriggerPointLines, other.TriggerPointLines) && Agree(Ours, other.Ours);

    private static bool Agree(long one, long other) => one == other || one == NotCounted || other == NotCounted;
}
