using System;
using System.Collections.Generic;
using System.Linq;

namespace TriggerPoint.Rules.Fhir;

/// <summary>Tells the version of FHIR that a claim is written in by the elements that R4 does not have.</summary>
internal static class FhirVersions
{
    private static readonly (string Version, string[] Elements)[] Others =
    [
        ("DSTU2", ["coverage", "target", "request", "requestOrganization", "item.type", "item.serviceDate", "diagnosis.diagnosis"]),
        ("STU3",
        [
            "information", "organization", "employmentImpacted", "hospitalization", "totalCost", "totalBenefit",
            "item.service", "item.careTeamLinkId", "item.diagnosisLinkId", "item.informationLinkId",
        ]),
    ];

    private static readonly string[] R5Elements = ["traceNumber", "item.traceNumber", "item.productOrServiceEnd", "item.bodySite.site"];

    /// <summary>The version that unknown elements show, with the first of them that shows it; null when it is R4.</summary>
    /// <param name="unknown">The paths of the elements that are not known.</param>
    /// <param name="hasCodes">Whether a line has a code where R4 and later versions have it.</param>
    public static (string Version, string Path)? Find(IReadOnlyList<string> unknown, bool hasCodes)
    {
        if (unknown.FirstOrDefault(path => IsOf(path, R5Elements)) is { } later)
        {
            return ("R5", later);
        }

        foreach ((string version, string[] elements) in Others)
        {
            if (!hasCodes && unknown.FirstOrDefault(path => IsOf(path, elements)) is { } earlier)
            {
                return (version, earlier);
            }
        }

        return null;
    }

    private static bool IsOf(string path, string[] elements) =>
        elements.Contains(string.Join('.', path.Split('.').Skip(1).Select(step => step.Split('[')[0])), StringComparer.Ordinal);
}
