namespace TriggerPoint.Rules;

/// <summary>A mention and the technique that the words around it name.</summary>
internal readonly struct ReadMention
{
    public ReadMention(MuscleMention mention, bool isDryNeedling)
    {
        Mention = mention;
        IsDryNeedling = isDryNeedling;
    }

    public MuscleMention Mention { get; }

    public bool IsDryNeedling { get; }
}
