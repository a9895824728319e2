namespace TriggerPoint.Rules;

/// <summary>The codes from one to another, in the order of their characters; both ends belong to it.</summary>
internal readonly struct CodeRange
{
    private readonly ProcedureCode first;
    private readonly ProcedureCode last;

    public CodeRange(string first, string last)
    {
        this.first = ProcedureCode.Parse(first);
        this.last = ProcedureCode.Parse(last);
    }

    public bool Contains(ProcedureCode code) => code.CompareTo(first) >= 0 && code.CompareTo(last) <= 0;
}
