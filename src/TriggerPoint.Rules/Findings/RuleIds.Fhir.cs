namespace TriggerPoint.Rules;

public static partial class RuleIds
{
    /// <summary>A resource is written in another version of FHIR than R4.</summary>
    public const string OtherFhirVersion = "TPR6200";

    /// <summary>A reference leads to a resource that is not in the document.</summary>
    public const string ReferenceNotFound = "TPR6201";

    /// <summary>No code of the code system that the claim form takes; or a code without words where words are needed.</summary>
    public const string OtherCodeSystem = "TPR6202";

    /// <summary>A claim was cancelled or entered in error; it was not checked.</summary>
    public const string ClaimNotInForce = "TPR6203";

    /// <summary>Details below a service line are no service lines; they were not read.</summary>
    public const string DetailsNotRead = "TPR6204";
}
