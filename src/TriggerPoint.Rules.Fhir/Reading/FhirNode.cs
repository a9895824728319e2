using System;
using System.Collections;
using System.Collections.Generic;
using System.Globalization;
using Hl7.Fhir.Model;

namespace TriggerPoint.Rules.Fhir;

/// <summary>An element of a resource with its path; reading what cannot be read gives nothing and a finding.</summary>
/// <remarks>
/// Elements are asked for by their names, because the typed members of the FHIR library throw on values of another type. So
/// <c>Claim</c> and <c>ExplanationOfBenefit</c>, which share names and no types, are also read alike.
/// </remarks>
internal readonly struct FhirNode
{
    private const int DayLength = 10;

    private readonly object? value;
    private readonly ResourceFindings findings;

    public FhirNode(object? value, string path, ResourceFindings findings)
    {
        this.value = value;
        Path = path;
        this.findings = findings;
    }

    /// <summary>Reads a text as a value, if it is one.</summary>
    public delegate bool TextParser<T>(string? text, out T value);

    public string Path { get; }

    /// <summary>What is found in the resource that the element is of.</summary>
    public ResourceFindings Findings => findings;

    public bool Exists => value is not null;

    public bool IsA<T>() => value is T;

    /// <summary>An element within; of one with several types the name without the type.</summary>
    public FhirNode this[string name]
    {
        get
        {
            if (value is IList)
            {
                ReportUnreadable("a single value");
            }

            return new((value as Base)?.TryGetValue(name, out object? found) == true ? found : null, $"{Path}.{name}", findings);
        }
    }

    /// <summary>The items of a list within; a single value counts as a list of one.</summary>
    public IEnumerable<FhirNode> List(string name)
    {
        FhirNode list = this[name];
        if (list.value is not IList items)
        {
            if (list.Exists)
            {
                list.Report(ReaderRule.ValueOfOtherType, "The value of {0} is no list; it was read as a list of one.");
                yield return new(list.value, $"{list.Path}[0]", findings);
            }

            yield break;
        }

        for (int i = 0; i < items.Count; i++)
        {
            yield return new(items[i], string.Create(CultureInfo.InvariantCulture, $"{list.Path}[{i}]"), findings);
        }
    }

    /// <summary>The text; null when not given.</summary>
    public string? Text()
    {
        switch (value)
        {
            case null or PrimitiveType { JsonValue: null or "" }:
                return null;
            case PrimitiveType { JsonValue: string text }:
                return text;
            case PrimitiveType primitive:
                ReportOtherType(primitive.JsonValue is bool ? "true or false" : "a number", "a text");
                return Convert.ToString(primitive.JsonValue, CultureInfo.InvariantCulture);
            default:
                ReportUnreadable("a text");
                return null;
        }
    }

    /// <summary>A number; null when not given.</summary>
    public decimal? Number()
    {
        switch ((value as PrimitiveType)?.JsonValue)
        {
            case decimal number:
                return number;
            case int number:
                return number;
            case long number:
                return number;
            case string text when decimal.TryParse(
                text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal number):
                ReportOtherType("a text", "a number");
                return number;
            default:
                if (Exists)
                {
                    ReportUnreadable("a number");
                }

                return null;
        }
    }

    /// <summary>A day; unknown when not given. Of a moment, the day that it is written with.</summary>
    public ServiceDate Date()
    {
        if (Text() is not { } text)
        {
            return default;
        }

        string day = text.Length > DayLength && text[DayLength] == 'T' ? text[..DayLength] : text;
        return ServiceDate.TryParse(day, out ServiceDate date) ? date : Unreadable(text, default(ServiceDate), "a day, such as 2024-08-01");
    }

    /// <summary>Says that a text is not what it should be.</summary>
    public T Unreadable<T>(string text, T instead, string expectation)
    {
        Report(ReaderRule.ValueUnreadable, $"The value of {{0}}, {ResourceFindings.ShownValue(text)}, is not {expectation}.");
        return instead;
    }

    public void Report(RuleDescriptor rule, string message) => findings.Add(rule, Path, message);

    private void ReportOtherType(string given, string expected) =>
        Report(ReaderRule.ValueOfOtherType, $"The value of {{0}} is {given}, and {expected} is expected; it was read all the same.");

    private void ReportUnreadable(string expectation) => Report(ReaderRule.ValueUnreadable, $"The value of {{0}} is not {expectation}.");
}
