namespace TriggerPoint.Rules;

/// <summary>The days for which a claim bills 20552 or 20553: for <c>foreach</c>, without memory of its own.</summary>
internal struct InjectionDays
{
    private readonly ClaimCheck check;
    private int index;

    private InjectionDays(ClaimCheck check)
    {
        this.check = check;
        index = -1;
        Current = default;
    }

    public InjectionDay Current { get; private set; }

    public static InjectionDays Of(ClaimCheck check) => new(check);

    public readonly InjectionDays GetEnumerator() => this;

    public bool MoveNext()
    {
        while (++index < check.Lines.Length)
        {
            if (!TriggerPointLines.IsFirstOfDay(check.Lines, index))
            {
                continue;
            }

            ServiceDate date = check.Lines[index].Date;
            int line = TriggerPointLines.Highest(check.Lines, date, NeedleTechnique.Injection);
            if (line > 0)
            {
                Current = new InjectionDay(date, line, check.EncounterOn(date));
                return true;
            }
        }

        return false;
    }
}
