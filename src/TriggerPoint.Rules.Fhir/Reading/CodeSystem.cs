using System;
using System.Collections.Generic;

namespace TriggerPoint.Rules.Fhir;

/// <summary>A code system under all the names that files give it.</summary>
internal sealed class CodeSystem
{
    private readonly HashSet<string> names;

    private CodeSystem(string title, params string[] names)
    {
        Title = title;
        this.names = new HashSet<string>(names, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>CPT and HCPCS, which are one set of codes on a claim.</summary>
    public static CodeSystem Procedures { get; } = new(
        "CPT or HCPCS",
        "www.ama-assn.org/go/cpt",
        "urn:oid:2.16.840.1.113883.6.12",
        "www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets",
        "urn:oid:2.16.840.1.113883.6.285",
        "terminology.hl7.org/CodeSystem/HCPCS",
        "bluebutton.cms.gov/resources/codesystem/hcpcs");

    /// <summary>ICD-10-CM, also under the name of the ICD-10 that it extends.</summary>
    public static CodeSystem Diagnoses { get; } = new(
        "ICD-10-CM",
        "hl7.org/fhir/sid/icd-10-cm",
        "hl7.org/fhir/sid/icd-10",
        "urn:oid:2.16.840.1.113883.6.90",
        "terminology.hl7.org/CodeSystem/icd10cm",
        "www.cms.gov/Medicare/Coding/ICD10");

    public string Title { get; }

    /// <summary>Whether a URI means this system: the scheme and a slash at the end do not matter.</summary>
    public bool Has(string uri)
    {
        int scheme = uri.IndexOf("://", StringComparison.Ordinal);
        return names.Contains((scheme < 0 ? uri : uri[(scheme + 3)..]).TrimEnd('/'));
    }
}
