using System;

namespace TriggerPoint.Rules.Fhir.Tests;

/// <summary>Claims of our own, of nobody's patient.</summary>
internal static class Samples
{
    /// <summary>One trigger point line, on one line of text.</summary>
    public const string Small = """{"resourceType":"Claim","id":"C1","status":"active","use":"claim","patient":{"reference":"Patient/p1"},"diagnosis":[{"sequence":1,"diagnosisCodeableConcept":{"coding":[{"system":"http://hl7.org/fhir/sid/icd-10-cm","code":"M79.18"}]}}],"item":[{"sequence":1,"diagnosisSequence":[1],"productOrService":{"coding":[{"system":"http://www.ama-assn.org/go/cpt","code":"20552"}]},"servicedDate":"2024-08-01","quantity":{"value":1}}]}""";

    /// <summary>Everything that is read of a claim.</summary>
    public const string Full = """
        {
          "resourceType": "Claim", "id": "full", "status": "active", "use": "claim",
          "type": { "coding": [{ "system": "http://terminology.hl7.org/CodeSystem/claim-type", "code": "institutional" }] },
          "patient": { "reference": "Patient/p1" },
          "insurer": { "identifier": { "system": "urn:payers", "value": "PAYER-7" } },
          "provider": { "reference": "Practitioner/default" },
          "careTeam": [
            { "sequence": 4, "provider": { "reference": "Practitioner/x", "identifier": { "system": "http://hl7.org/fhir/sid/us-npi", "value": "1999999984" } } },
            { "sequence": 5, "provider": { "reference": "Practitioner/y" } }
          ],
          "supportingInfo": [
            { "sequence": 1, "category": { "text": "info" }, "valueString": "of the claim" },
            { "sequence": 2, "category": { "text": "info" }, "valueString": "of line two" }
          ],
          "diagnosis": [
            { "sequence": 10, "diagnosisCodeableConcept": { "coding": [{ "system": "http://hl7.org/fhir/sid/icd-10-cm", "code": "M79.18" }] } },
            { "sequence": 20, "diagnosisCodeableConcept": { "coding": [{ "system": "urn:other", "code": "x" }, { "system": "http://hl7.org/fhir/sid/icd-10", "code": "M54.2" }] } }
          ],
          "item": [
            {
              "sequence": 1, "careTeamSequence": [4], "diagnosisSequence": [20, 10],
              "productOrService": { "coding": [{ "system": "urn:oid:2.16.840.1.113883.6.12", "code": "20553" }] },
              "modifier": [{ "coding": [{ "code": "59" }] }, { "coding": [{ "code": "GA" }] }],
              "servicedPeriod": { "start": "2024-08-01", "end": "2024-08-02T10:00:00-05:00" },
              "locationCodeableConcept": { "coding": [{ "code": "11" }] },
              "quantity": { "value": 1 },
              "bodySite": { "text": "shoulder girdle" },
              "subSite": [{ "text": "right trapezius" }, { "coding": [{ "system": "urn:sites", "code": "1", "display": "Structure of left levator scapulae muscle" }] }]
            },
            {
              "sequence": 2, "careTeamSequence": [5], "informationSequence": [2],
              "productOrService": { "coding": [{ "system": "https://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets/", "code": "J3301" }] },
              "servicedDate": "2024-08-01", "quantity": { "value": 4.5 }, "locationAddress": { "city": "x" }
            },
            {
              "sequence": 3,
              "productOrService": { "coding": [{ "system": "http://www.ama-assn.org/go/cpt", "code": "20560" }] },
              "servicedDate": "2024-08-02",
              "bodySite": { "text": "trapezius" }, "subSite": [{ "text": "left" }]
            }
          ]
        }
        """;

    /// <summary>JSON that was written with single quotes.</summary>
    public static string Quoted(string json) => json.Replace('\'', '"');

    /// <summary>A bundle of resources; each with the full URL that its place gives.</summary>
    public static string Bundle(params string[] resources) => "{\"resourceType\":\"Bundle\",\"type\":\"collection\",\"entry\":["
        + string.Join(",", Array.ConvertAll(resources, resource => $"{{\"fullUrl\":\"urn:uuid:{Array.IndexOf(resources, resource)}\",\"resource\":{resource}}}")) + "]}";

    /// <summary>A benefit for a trigger point line of patient p1.</summary>
    public static string Benefit(string id, string code, string date, string more) => Quoted(
        "{'resourceType':'ExplanationOfBenefit','id':'" + id + "','status':'active','use':'claim','patient':{'reference':'Patient/p1'}," + more
        + "'item':[{'sequence':1,'productOrService':{'coding':[{'system':'http://www.ama-assn.org/go/cpt','code':'" + code + "'}]},"
        + "'servicedDate':'" + date + "','bodySite':{'text':'right trapezius'}}]}");

    /// <summary>A procedure on patient p1.</summary>
    public static string Procedure(string id, string code, string day, string more) => Quoted(
        "{'resourceType':'Procedure','id':'" + id + "','status':'completed','subject':{'reference':'Patient/p1'},"
        + "'code':{'coding':[{'system':'http://www.ama-assn.org/go/cpt','code':'" + code + "'}]},'performedDateTime':'" + day + "T09:00:00Z'," + more + "}");
}
