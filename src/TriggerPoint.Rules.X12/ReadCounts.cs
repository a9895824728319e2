namespace TriggerPoint.Rules.X12;

/// <summary>The running counts of a reader.</summary>
internal struct ReadCounts
{
    public long SegmentsNotRead;
    public long Claims;
    public long ClaimsRead;
    public long ClaimsPassedOver;
    public long ClaimsNotRead;
    public long ServiceLines;
    public long ServiceLinesNotRead;
    public long TriggerPointLines;
}
