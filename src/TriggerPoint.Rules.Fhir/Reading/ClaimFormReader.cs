using System.Collections.Generic;
using System.Linq;
using Hl7.Fhir.Model;

namespace TriggerPoint.Rules.Fhir;

/// <summary>Reads one <c>Claim</c> or <c>ExplanationOfBenefit</c>.</summary>
internal sealed partial class ClaimFormReader
{
    private readonly FhirDocument document;
    private readonly ParsedResource resource;
    private readonly List<ResourceFindings> used = [];
    private readonly Dictionary<decimal, int> diagnosisPositions = [];
    private readonly Dictionary<decimal, FhirNode> careTeam = [];
    private readonly Dictionary<decimal, string> notes = [];
    private readonly HashSet<decimal> notesOfLines = [];

    private ClaimFormReader(FhirDocument document, ParsedResource resource)
    {
        this.document = document;
        this.resource = resource;
    }

    private FhirNode Root => resource.Root;

    public static ClaimForm Read(FhirDocument document, ParsedResource resource) => new ClaimFormReader(document, resource).Read();

    private ClaimForm Read()
    {
        DiagnosisCode[] diagnoses = [.. Root.List("diagnosis").Select(ReadDiagnosis)];
        foreach (FhirNode member in Root.List("careTeam"))
        {
            Number(member, careTeam, member["provider"]);
        }

        foreach (FhirNode info in Root.List("supportingInfo").Where(info => info["value"].IsA<FhirString>()))
        {
            Number(info, notes, info["value"].Text() ?? string.Empty);
        }

        List<InjectionSession?> muscles = [];
        List<ServiceLine> lines = ReadLines(muscles);
        if (lines.Count == 0)
        {
            Root["item"].Report(ReaderRule.FieldMissing, "The element {0} is missing.");
        }

        Claim claim = Claim.Create(ReadId(), lines).WithPatient(document.KeyOf(Root["patient"], resource)).WithPayer(ReadPayer()).WithSetting(ReadSetting())
            .WithNote(string.Join(' ', notes.Where(note => !notesOfLines.Contains(note.Key)).Select(note => note.Value)))
            .WithDiagnoses(diagnoses).WithLocation(resource.Location);
        return new ClaimForm(resource, claim, muscles, used);
    }

    private static void Number<T>(FhirNode entry, Dictionary<decimal, T> entries, T value)
    {
        if (entry["sequence"].Number() is { } number)
        {
            entries.TryAdd(number, value);
        }
    }

    private string ReadId()
    {
        string id = Root["id"].Text() ?? Root.List("identifier").Select(identifier => identifier["value"].Text()).FirstOrDefault(value => value is not null)
            ?? resource.Source.FullUrl;
        if (id.Length == 0)
        {
            Root["id"].Report(ReaderRule.FieldMissing, "The element {0} is missing.");
        }

        return id;
    }

    private ClaimSetting ReadSetting() => Root["type"].List("coding").Any(coding => coding["code"].Text() == "institutional")
        ? ClaimSetting.HospitalOutpatient
        : ClaimSetting.Practitioner;

    /// <summary>The insurer, or else the one who pays by the coverage that the claim puts first.</summary>
    private string ReadPayer()
    {
        FhirNode payer = Root["insurer"];
        if (!payer.Exists)
        {
            FhirNode coverage = document.Follow(Root.List("insurance").FirstOrDefault()["coverage"], resource);
            payer = coverage.List("payor").FirstOrDefault();
        }

        return FhirDocument.IdentifierOf(payer) is { Length: > 0 } identifier ? identifier : payer["display"].Text() ?? document.KeyOf(payer, resource);
    }

    // One that cannot be read keeps its place, since pointers count places.
    private DiagnosisCode ReadDiagnosis(FhirNode diagnosis, int index)
    {
        Number(diagnosis, diagnosisPositions, index + 1);
        FhirNode concept = diagnosis["diagnosis"];
        if (concept.IsA<ResourceReference>())
        {
            FhirNode condition = document.Follow(concept, resource);
            if (!condition.Exists)
            {
                concept.Report(ReaderRule.ReferenceNotFound, "{0} refers to a condition that is not in the document; its code is not known.");
                return default;
            }

            used.Add(condition.Findings);
            concept = condition["code"];
        }

        if (!concept.Exists)
        {
            concept.Report(ReaderRule.FieldMissing, "The element {0} is missing.");
        }

        return Concepts.Code<DiagnosisCode>(concept, CodeSystem.Diagnoses, DiagnosisCode.TryParse, "a diagnosis code, such as M79.18");
    }
}
