namespace TriggerPoint.Rules;

/// <summary>A line of the claim that bills a drug of the table.</summary>
internal readonly struct DrugLine
{
    public DrugLine(int number, ServiceLine line, DrugCode drug)
    {
        Number = number;
        Line = line;
        Drug = drug;
    }

    /// <summary>The line's number, from 1.</summary>
    public int Number { get; }

    public ServiceLine Line { get; }

    public DrugCode Drug { get; }
}
