namespace TriggerPoint.Rules;

public static partial class RuleIds
{
    /// <summary>A line of a file of JSON lines is no JSON, or no object.</summary>
    public const string NoJsonObject = "TPR6020";

    /// <summary>A line is longer than a reader takes.</summary>
    public const string LineTooLong = "TPR6021";

    /// <summary>Bytes are no UTF-8; a question mark was read in their place.</summary>
    public const string NotUtf8 = "TPR6022";

    /// <summary>A field is missing that every claim needs.</summary>
    public const string FieldMissing = "TPR6023";

    /// <summary>A value is none that its field can hold; it counts as not given.</summary>
    public const string ValueUnreadable = "TPR6024";

    /// <summary>A value has another type than its field, and was read all the same.</summary>
    public const string ValueOfOtherType = "TPR6025";

    /// <summary>A field is in no contract; it was not read.</summary>
    public const string UnknownField = "TPR6026";

    /// <summary>A field is given twice; the last one counts.</summary>
    public const string FieldRepeated = "TPR6027";

    /// <summary>Two claims of one run have the same id.</summary>
    public const string ClaimIdRepeated = "TPR6028";

    /// <summary>A date lies before Medicare or behind this century.</summary>
    public const string DateOutOfRange = "TPR6029";
}
