using System;
using System.Linq;
using Hl7.Fhir.Model;

namespace TriggerPoint.Rules.Fhir;

/// <summary>Reads codes, and the words beside them.</summary>
internal static class Concepts
{
    // What SNOMED CT's names of body sites have around the words that clinicians use.
    private static readonly string[] Wrapping = ["(body structure)", "structure of", "structure", "entire"];

    /// <summary>The code of a system; the default value and a finding when there is none.</summary>
    public static T Code<T>(FhirNode concept, CodeSystem system, FhirNode.TextParser<T> parse, string expectation)
        where T : struct
    {
        FhirNode[] codings = [.. concept.List("coding")];
        foreach (FhirNode coding in codings.Where(coding => coding["system"].Text() is { } uri && system.Has(uri)))
        {
            string? code = coding["code"].Text();
            return parse(code, out T value) ? value : coding["code"].Unreadable(code ?? string.Empty, default(T), expectation);
        }

        foreach (FhirNode coding in codings.Where(coding => coding["system"].Text() is null))
        {
            if (parse(coding["code"].Text(), out T value))
            {
                coding.Report(ReaderRule.ValueOfOtherType, $"The code of {{0}} names no code system; it was read as one of {system.Title}.");
                return value;
            }
        }

        if (concept.IsA<CodeableConcept>())
        {
            concept.Report(ReaderRule.OtherCodeSystem, $"{{0}} has no code of {system.Title}.");
        }

        return default;
    }

    /// <summary>The first code of any system that can be read; the default value and a finding when there is none.</summary>
    public static T AnyCode<T>(FhirNode concept, FhirNode.TextParser<T> parse, string expectation)
        where T : struct
    {
        string? last = null;
        foreach (FhirNode coding in concept.List("coding"))
        {
            last = coding["code"].Text();
            if (parse(last, out T value))
            {
                return value;
            }
        }

        return concept.Exists ? concept.Unreadable(last ?? concept["text"].Text() ?? string.Empty, default(T), expectation) : default;
    }

    /// <summary>The code of a system without a finding where there is none; whether the concept has any code of it.</summary>
    public static bool TryFind(FhirNode concept, CodeSystem system, out ProcedureCode code)
    {
        foreach (FhirNode coding in concept.List("coding").Where(coding => coding["system"].Text() is { } uri && system.Has(uri)))
        {
            // The concept has a code of the system, whether or not it can be read.
            code = ProcedureCode.TryParse(coding["code"].Text(), out ProcedureCode read) ? read : default;
            return true;
        }

        code = default;
        return false;
    }

    /// <summary>The words of a body site; null, and a finding when it has a code and no words.</summary>
    public static string? Words(FhirNode site)
    {
        if (site["text"].Text() is { } text)
        {
            return text;
        }

        FhirNode[] codings = [.. site.List("coding")];
        if (codings.Select(coding => coding["display"].Text()).FirstOrDefault(display => display is not null) is { } name)
        {
            return Unwrapped(name);
        }

        if (codings.Length > 0)
        {
            site.Report(ReaderRule.OtherCodeSystem, "{0} is a code without words, and muscles are read from words.");
        }

        return null;
    }

    private static string Unwrapped(string display) => string.Join(' ', Wrapping
        .Aggregate(display, (words, wrapping) => words.Replace(wrapping, " ", StringComparison.OrdinalIgnoreCase))
        .Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
