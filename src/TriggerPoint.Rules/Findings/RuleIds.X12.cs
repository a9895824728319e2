namespace TriggerPoint.Rules;

public static partial class RuleIds
{
    /// <summary>A file holds no X12 interchange.</summary>
    public const string NoInterchange = "TPR6100";

    /// <summary>Bytes or segments belong to no interchange or transaction.</summary>
    public const string StrayContent = "TPR6101";

    /// <summary>A byte order mark stands before ISA.</summary>
    public const string ByteOrderMark = "TPR6102";

    /// <summary>No ISA that can be read gives the delimiters.</summary>
    public const string DelimitersAssumed = "TPR6103";

    /// <summary>ISA has not the length that it must have.</summary>
    public const string HeaderIrregular = "TPR6104";

    /// <summary>A header or a trailer of an envelope is missing.</summary>
    public const string EnvelopeBroken = "TPR6105";

    /// <summary>A trailer counts otherwise than the file.</summary>
    public const string EnvelopeCount = "TPR6106";

    /// <summary>A trailer has another number than its header.</summary>
    public const string EnvelopeControlNumber = "TPR6107";

    /// <summary>Transactions are no professional claims, and were not read.</summary>
    public const string OtherTransaction = "TPR6108";

    /// <summary>A transaction names no implementation that is known.</summary>
    public const string UnknownImplementation = "TPR6109";

    /// <summary>Line ends stand inside segments.</summary>
    public const string SegmentsWrapped = "TPR6110";

    /// <summary>A segment is too long to be one.</summary>
    public const string SegmentTooLong = "TPR6111";

    /// <summary>The file ends inside a segment or a claim.</summary>
    public const string FileCutShort = "TPR6112";

    /// <summary>A hierarchical level is none that is known.</summary>
    public const string LevelUnreadable = "TPR6113";

    /// <summary>A service line stands in no claim.</summary>
    public const string LineWithoutClaim = "TPR6114";

    /// <summary>A claim is larger than a reader takes.</summary>
    public const string ClaimTooLarge = "TPR6120";

    /// <summary>A segment of a claim is none of 837P.</summary>
    public const string UnknownSegment = "TPR6121";

    /// <summary>An element of a claim cannot be read.</summary>
    public const string ElementUnreadable = "TPR6122";

    /// <summary>Diagnoses are given in ICD-9-CM.</summary>
    public const string OtherCodeSet = "TPR6123";

    /// <summary>A line number is followed by no service.</summary>
    public const string LineWithoutService = "TPR6124";

    /// <summary>The note of a line was read as its documentation (TPI-803, TPI-805).</summary>
    public const string LineNoteRead = "TPR6130";

    /// <summary>A reader found more than it lists.</summary>
    public const string FindingsNotListed = "TPR6199";
}
