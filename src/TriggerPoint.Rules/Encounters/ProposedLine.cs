namespace TriggerPoint.Rules;

/// <summary>A line of a proposal, with what it hangs on.</summary>
internal readonly struct ProposedLine
{
    public ProposedLine(ServiceLine line, ProposedService service)
    {
        Line = line;
        Service = service;
    }

    public ServiceLine Line { get; }

    public ProposedService Service { get; }
}
