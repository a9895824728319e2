using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Hl7.Fhir.Model;

namespace TriggerPoint.Rules.Fhir;

/// <content>Service lines.</content>
internal sealed partial class ClaimFormReader
{
    private List<ServiceLine> ReadLines(List<InjectionSession?> muscles)
    {
        List<ServiceLine> lines = [];
        (ServiceDate First, ServiceDate Last) period = ReadPeriod(Root["billablePeriod"]);
        ServiceDate onlyDay = period.First == period.Last ? period.First : default;
        IReadOnlyList<SourceLocation> places = resource.Findings.Places.OfItems();
        foreach (FhirNode item in Root.List("item"))
        {
            ServiceLine line = ReadLine(item, onlyDay);
            muscles.Add(BodySites.AreMuscles(line.Code) ? BodySites.OfLine(item)?.Under(line.Code) : null);
            lines.Add(line.WithLocation(lines.Count < places.Count ? places[lines.Count] : resource.Location));
        }

        return lines;
    }

    private ServiceLine ReadLine(FhirNode item, ServiceDate onlyDay)
    {
        if (!item.Exists)
        {
            item.Report(ReaderRule.ValueUnreadable, "The value of {0} is not an object.");
        }

        FhirNode service = item["productOrService"];
        if (!service.Exists)
        {
            service.Report(ReaderRule.FieldMissing, "The element {0} is missing.");
        }

        if (item["detail"].Exists)
        {
            item["detail"].Report(ReaderRule.DetailsNotRead, "The entries of {0} were not read: a claim's lines are its items.");
        }

        ProcedureCode code = Concepts.Code<ProcedureCode>(
            service, CodeSystem.Procedures, ProcedureCode.TryParse, "a code of five letters or digits, such as 20552");
        (ServiceDate first, ServiceDate last) = ReadDates(item["serviced"], onlyDay);
        Modifier[] modifiers =
        [
            .. item.List("modifier").Select(modifier =>
                Concepts.AnyCode<Modifier>(modifier, Modifier.TryParse, "a modifier of two letters or digits, such as 59")),
        ];
        return ServiceLine.Create(code, first).WithDates(first, last).WithModifiers(modifiers).WithUnits(item["quantity"]["value"].Number())
            .WithDiagnosisPointers(ReadPointers(item)).WithPlaceOfService(ReadPlace(item["location"])).WithProvider(ReadProvider(item))
            .WithNote(ReadNote(item));
    }

    private static (ServiceDate First, ServiceDate Last) ReadDates(FhirNode serviced, ServiceDate onlyDay)
    {
        if (serviced.IsA<Period>())
        {
            return ReadPeriod(serviced);
        }

        ServiceDate date = serviced.Exists ? serviced.Date() : onlyDay;
        if (!serviced.Exists && date.IsUnknown)
        {
            serviced.Report(ReaderRule.FieldMissing, "The element {0} is missing.");
        }

        return (date, date);
    }

    private static (ServiceDate First, ServiceDate Last) ReadPeriod(FhirNode period)
    {
        ServiceDate first = period["start"].Date(), last = period["end"].Date();
        return (first.IsUnknown ? last : first, last.IsUnknown ? first : last);
    }

    private static PlaceOfService ReadPlace(FhirNode location) => location.IsA<CodeableConcept>()
        ? Concepts.AnyCode<PlaceOfService>(location, PlaceOfService.TryParse, "a place of service of two digits, such as 11")
        : default;

    /// <summary>The positions of the diagnoses whose numbers the line gives.</summary>
    private List<int> ReadPointers(FhirNode item)
    {
        List<int> pointers = [];
        foreach (FhirNode pointer in item.List("diagnosisSequence"))
        {
            if (pointer.Number() is not { } number)
            {
                continue;
            }

            if (diagnosisPositions.TryGetValue(number, out int position))
            {
                pointers.Add(position);
            }
            else
            {
                pointer.Unreadable(number.ToString(CultureInfo.InvariantCulture), 0, "the number of a diagnosis of the claim");
            }
        }

        return pointers;
    }

    /// <summary>The first of the line's care team, or the claim's provider.</summary>
    private string ReadProvider(FhirNode item)
    {
        FhirNode provider = Root["provider"];
        foreach (FhirNode member in item.List("careTeamSequence"))
        {
            if (member.Number() is { } number && careTeam.TryGetValue(number, out FhirNode found))
            {
                provider = found;
                break;
            }
        }

        return FhirDocument.IdentifierOf(provider) is { Length: > 0 } identifier ? identifier : document.KeyOf(provider, resource);
    }

    private string ReadNote(FhirNode item)
    {
        List<string> texts = [];
        foreach (FhirNode info in item.List("informationSequence"))
        {
            if (info.Number() is { } number && notes.TryGetValue(number, out string? text))
            {
                notesOfLines.Add(number);
                texts.Add(text);
            }
        }

        return string.Join(' ', texts);
    }
}
