namespace TriggerPoint.Rules.Json;

/// <summary>The names of the fields of a policy, as reader and writer share them.</summary>
internal static class PolicyFields
{
    public const string Schema = "$schema";
    public const string Policies = "policies";
    public const string Id = "id";
    public const string Name = "name";
    public const string Contractor = "contractor";
    public const string Area = "area";
    public const string Version = "version";
    public const string Notes = "notes";
    public const string FirstDay = "firstDay";
    public const string LastDay = "lastDay";
    public const string Source = "source";
    public const string Convention = "convention";
    public const string ModifierPlacement = "modifierPlacement";
    public const string Diagnoses = "diagnoses";
    public const string Covered = "covered";
    public const string Frequency = "frequency";
    public const string Most = "most";
    public const string Unit = "unit";
    public const string Window = "window";
    public const string Spacing = "spacing";
    public const string Gap = "gap";
    public const string Repeat = "repeat";
    public const string Percent = "percent";
    public const string Weeks = "weeks";
    public const string Per = "per";
    public const string Clauses = "clauses";
    public const string Clause = "clause";
    public const string Severity = "severity";
    public const string Facts = "facts";

    public static FieldNames OfFile { get; } = new(Schema, Policies);

    public static FieldNames OfPolicy { get; } = new(
        Schema, Id, Name, Contractor, Area, Version, Notes, FirstDay, LastDay, Source, Convention, ModifierPlacement,
        Diagnoses, Frequency, Spacing, Repeat, Clauses);

    public static FieldNames OfDiagnoses { get; } = new(Covered, Severity, Facts);

    public static FieldNames OfFrequency { get; } = new(Most, Unit, Window, Per, Severity, Facts);

    public static FieldNames OfSpacing { get; } = new(Gap, Per, Severity, Facts);

    public static FieldNames OfRepeat { get; } = new(Percent, Weeks, Per, Severity, Facts);

    public static FieldNames OfClause { get; } = new(Clause, Severity, Facts);
}
