namespace TriggerPoint.Rules.Testing;

/// <summary>What a law says: its name, what holds, why, and the facts it rests on.</summary>
internal sealed class LawText
{
    public LawText(string name, string statement, string why, params string[] facts)
    {
        Name = name;
        Statement = statement;
        Why = why;
        Facts = facts;
    }

    public string Name { get; }

    public string Statement { get; }

    public string Why { get; }

    public string[] Facts { get; }
}
