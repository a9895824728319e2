namespace TriggerPoint.Rules.X12;

/// <summary>What tells one person from another, of NM1 and DMG. It is compared and never printed.</summary>
internal sealed class HeldPerson
{
    public HeldText Id { get; } = new();

    public HeldText LastName { get; } = new();

    public HeldText FirstName { get; } = new();

    public HeldText BirthDate { get; } = new();

    public void Clear()
    {
        Id.Clear();
        LastName.Clear();
        FirstName.Clear();
        BirthDate.Clear();
    }

    /// <summary>Takes in NM1.</summary>
    public void Name(Parts elementsFromLastName)
    {
        LastName.Set(elementsFromLastName.Next());
        FirstName.Set(elementsFromLastName.Next());
        elementsFromLastName.Skip(4);
        Id.Set(elementsFromLastName.Next());
    }
}
