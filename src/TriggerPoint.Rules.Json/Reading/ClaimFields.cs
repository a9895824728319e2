namespace TriggerPoint.Rules.Json;

/// <summary>The fields of the contract, object by object; see <c>docs/guide/claims-json.md</c>.</summary>
internal static class ClaimFields
{
    public const string Lines = "lines";
    public const string Code = "code";
    public const string Date = "date";

    public static FieldNames Claim { get; } = new(
        "id", Lines, "patient", "payer", "policy", "setting", "placeOfService", "note", "diagnoses", "documentation", "history");

    public static FieldNames Line { get; } = new(
        Code, Date, "lastDate", "modifiers", "units", "diagnosisPointers", "placeOfService", "provider", "note");

    public static FieldNames Session { get; } = new(
        "date", "technique", "muscles", "injections", "injectates", "guidance", "separateEvaluation", "previousRelief");

    public static FieldNames Injectate { get; } = new("substance", "amount", "unit", "wasted");

    public static FieldNames Relief { get; } = new("percent", "weeks");

    public static FieldNames PastSession { get; } = new("date", "code", "muscles", "provider");
}

internal enum ClaimField
{
    Id,
    Lines,
    Patient,
    Payer,
    Policy,
    Setting,
    PlaceOfService,
    Note,
    Diagnoses,
    Documentation,
    History,
}

internal enum LineField
{
    Code,
    Date,
    LastDate,
    Modifiers,
    Units,
    DiagnosisPointers,
    PlaceOfService,
    Provider,
    Note,
}

internal enum SessionField
{
    Date,
    Technique,
    Muscles,
    Injections,
    Injectates,
    Guidance,
    SeparateEvaluation,
    PreviousRelief,
}

internal enum InjectateField
{
    Substance,
    Amount,
    Unit,
    Wasted,
}

internal enum ReliefField
{
    Percent,
    Weeks,
}

internal enum PastSessionField
{
    Date,
    Code,
    Muscles,
    Provider,
}
