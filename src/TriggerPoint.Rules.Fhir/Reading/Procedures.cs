using System;
using System.Collections.Generic;
using System.Linq;
using Hl7.Fhir.Model;

namespace TriggerPoint.Rules.Fhir;

/// <summary>Reads the procedures that document what a claim bills.</summary>
internal static class Procedures
{
    private static readonly HashSet<string> NotDone = new(StringComparer.Ordinal) { "preparation", "not-done", "on-hold", "entered-in-error" };

    /// <summary>What the document's procedures say of a claim.</summary>
    /// <param name="document">The document.</param>
    /// <param name="form">The claim.</param>
    /// <param name="used">Takes the procedures that were read.</param>
    public static List<DocumentedSession> Of(FhirDocument document, ClaimForm form, List<ResourceFindings> used)
    {
        List<DocumentedSession> sessions = [];
        SkimmedResource[] named =
        [
            .. form.Resource.Root.List("procedure").Select(entry => entry["procedure"]).Where(entry => entry.IsA<ResourceReference>())
                .SelectMany(reference => document.Resources.Where(resource => document.Leads(reference, resource))),
        ];
        foreach (ParsedResource procedure in document.OfType("Procedure").Where(procedure => procedure.Root.Exists))
        {
            if (Read(document, procedure, form.Claim, named.Contains(procedure.Source)) is { } session)
            {
                sessions.Add(session);
                used.Add(procedure.Findings);
            }
        }

        return sessions;
    }

    // One that the claim does not name is the claim's when patient, code and day agree.
    private static DocumentedSession? Read(FhirDocument document, ParsedResource resource, Claim claim, bool isNamed)
    {
        FhirNode procedure = resource.Root;
        bool isCoded = Concepts.TryFind(procedure["code"], CodeSystem.Procedures, out ProcedureCode code);
        if (NotDone.Contains(procedure["status"].Text() ?? string.Empty) || (isCoded ? !BodySites.AreMuscles(code) : !isNamed))
        {
            return null;
        }

        FhirNode performed = procedure["performed"];
        FhirNode begun = performed.IsA<Period>() ? performed["start"] : performed;
        ServiceDate date = begun.IsA<FhirDateTime>() ? begun.Date() : default;
        bool isOfDay = claim.Patient.Length > 0 && document.KeyOf(procedure["subject"], resource) == claim.Patient
            && !date.IsUnknown && claim.Lines.Any(line => line.Date <= date && date <= line.LastDate);
        return isNamed || isOfDay ? Session(procedure, date, code) : null;
    }

    // Body sites are what the record puts in order; the note speaks of muscles where there are none, and of imaging in any case.
    private static DocumentedSession? Session(FhirNode procedure, ServiceDate date, ProcedureCode code)
    {
        InjectionSession[] sites = [.. procedure.List("bodySite").Select(Concepts.Words).OfType<string>().Select(InjectionSession.Parse)];
        InjectionSession[] notes = [.. procedure.List("note").Select(note => note["text"].Text()).OfType<string>().Select(InjectionSession.Parse)];
        InjectionSession[] said = sites.Length > 0 ? sites : notes;
        return said.Length == 0
            ? null
            : DocumentedSession.Create(date).WithMuscles(InjectionSession.Together(said).Under(code)).WithGuidance(InjectionSession.Together(notes).Guidance);
    }
}
