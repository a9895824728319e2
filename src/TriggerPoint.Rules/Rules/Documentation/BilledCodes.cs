namespace TriggerPoint.Rules;

/// <summary>The trigger point codes of a claim, a day and a technique at a time: for <c>foreach</c>, without memory of its own.</summary>
internal struct BilledCodes
{
    private readonly ClaimCheck check;
    private int index;
    private NeedleTechnique technique;

    private BilledCodes(ClaimCheck check)
    {
        this.check = check;
        index = -1;
        technique = NeedleTechnique.DryNeedling;
        Current = default;
    }

    public BilledCode Current { get; private set; }

    /// <summary>The codes that a record can be held against. What has no record is reported as not checked: once when there is none at all.</summary>
    public static BilledCodes Documented(ClaimCheck check)
    {
        if (check.Documentation.SessionArray.Length > 0)
        {
            return new(check);
        }

        if (TriggerPointLines.Any(check.Lines))
        {
            check.NoData("documentation");
        }

        return new(check) { index = check.Lines.Length };
    }

    public readonly BilledCodes GetEnumerator() => this;

    public bool MoveNext()
    {
        while (Step())
        {
            Current = BilledCode.On(check, check.Lines[index].Date, technique);
            if (Current.Verdict == RecordVerdict.NotDocumented)
            {
                check.NoData(Current.Encounter is null ? "documentation" : "muscles", Current.Line);
            }
            else if (Current.Verdict is not (RecordVerdict.NotBilled or RecordVerdict.NotValid))
            {
                check.Applies();
                return true;
            }
        }

        return false;
    }

    // Injections of a day, then needling of the day, then the next day.
    private bool Step()
    {
        if (index >= 0 && index < check.Lines.Length && technique == NeedleTechnique.Injection)
        {
            technique = NeedleTechnique.DryNeedling;
            return true;
        }

        technique = NeedleTechnique.Injection;
        do
        {
            index++;
        }
        while (index < check.Lines.Length && !TriggerPointLines.IsFirstOfDay(check.Lines, index));
        return index < check.Lines.Length;
    }
}
