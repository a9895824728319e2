using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;

namespace TriggerPoint.Rules.Json.Tests;

/// <summary>Makes claims by chance, each with the JSON that another program would write for it.</summary>
internal sealed class RandomClaims
{
    private static readonly string[] Codes = ["20552", "20553", "20560", "J3301", "64405", "99213", "76942"];
    private static readonly string[] Modifiers = ["59", "XS", "RT", "LT", "25", "JW", "50"];
    private static readonly string[] Diagnoses = ["M79.18", "M79.12", "M54.2", "G44.209"];
    private static readonly string[] Muscles = ["right trapezius", "levator scapulae", "left rotator cuff", "neck", "bilateral gluteus medius", "ünknown \"words\"\n"];
    private static readonly string[] Texts = ["P1", "N1", "Noridian JE", "a b", "ß\ud83d\ude00", "\t\\/\""];

    private readonly Random random;

    public RandomClaims(int seed) => random = new Random(seed);

    public (ClaimInput Input, JsonObject Json) Next()
    {
        var json = new JsonObject();
        string id = Add(json, "id", Pick(Texts), required: true)!;
        Claim claim = Claim.Create(id, Lines(json));
        claim = Add(json, "patient", Pick(Texts)) is { } patient ? claim.WithPatient(patient) : claim;
        claim = Add(json, "payer", Pick(Texts)) is { } payer ? claim.WithPayer(payer) : claim;
        claim = Add(json, "policy", "L34211") is { } policy ? claim.WithPolicy(policy) : claim;
        claim = Add(json, "setting", Pick(["practitioner", "outpatient"])) is "outpatient" ? claim.WithSetting(ClaimSetting.HospitalOutpatient) : claim;
        claim = Add(json, "placeOfService", Pick(["11", "22"])) is { } place ? claim.WithPlaceOfService(PlaceOfService.Parse(place)) : claim;
        claim = Add(json, "note", Pick(Texts)) is { } note ? claim.WithNote(note) : claim;
        string[]? diagnoses = AddMany(json, "diagnoses", Diagnoses);
        claim = diagnoses is null ? claim : claim.WithDiagnoses(diagnoses.Select(DiagnosisCode.Parse));
        ClaimInput input = ClaimInput.Create(claim);
        if (AddMany(json, "documentation", Session) is { } sessions)
        {
            input = input.WithDocumentation(ClaimDocumentation.Create(sessions));
        }

        return (AddMany(json, "history", Past) is { } history ? input.WithHistory(ClaimHistory.Create(history)) : input, Shuffled(json));
    }

    private ServiceLine[] Lines(JsonObject claim)
    {
        var array = new JsonArray();
        claim["lines"] = array;
        return [.. Enumerable.Range(0, 1 + random.Next(3)).Select(_ => Line(array))];
    }

    private ServiceLine Line(JsonArray array)
    {
        var json = new JsonObject();
        ServiceDate date = ServiceDate.Parse(Add(json, "date", Day(), required: true)!);
        ServiceLine line = ServiceLine.Create(ProcedureCode.Parse(Add(json, "code", Pick(Codes), required: true)!), date);
        line = Add(json, "lastDate", Day()) is { } last ? line.WithDates(date, ServiceDate.Parse(last)) : line;
        line = AddMany(json, "modifiers", Modifiers) is { } modifiers ? line.WithModifiers(modifiers.Select(Modifier.Parse)) : line;
        line = line.WithUnits(AddNumber(json, "units", random.Next(10) / 2m));
        line = AddMany(json, "diagnosisPointers", list => Added(list, 1 + random.Next(12))) is { } pointers ? line.WithDiagnosisPointers(pointers) : line;
        line = Add(json, "placeOfService", "24") is { } place ? line.WithPlaceOfService(PlaceOfService.Parse(place)) : line;
        line = Add(json, "provider", Pick(Texts)) is { } provider ? line.WithProvider(provider) : line;
        line = Add(json, "note", Pick(Texts)) is { } note ? line.WithNote(note) : line;
        array.Add(Shuffled(json));
        return line;
    }

    private DocumentedSession Session(JsonArray array)
    {
        var json = new JsonObject();
        DocumentedSession session = DocumentedSession.Create(Add(json, "date", Day()) is { } date ? ServiceDate.Parse(date) : default);
        string? technique = Add(json, "technique", Pick(["injection", "dry-needling"]));
        decimal? injections = AddNumber(json, "injections", random.Next(9));
        if (AddMany(json, "muscles", Muscles) is { } muscles)
        {
            InjectionSession needled = InjectionSession.Together(muscles.Select(InjectionSession.Parse)).WithRecordedInjections((int)(injections ?? 0));
            session = session.WithMuscles(technique is null ? needled
                : needled.WithTechnique(technique == "injection" ? NeedleTechnique.Injection : NeedleTechnique.DryNeedling));
        }

        session = session.WithInjectates((IEnumerable<Injectate>?)AddMany(json, "injectates", Drug));
        ImagingGuidance guidance = (ImagingGuidance)(1 + random.Next(5));
        session = Add(json, "guidance", guidance.ToString().ToLowerInvariant()) is null ? session : session.WithGuidance(guidance);
        if (random.Next(2) == 0)
        {
            bool separate = random.Next(2) == 0;
            json["separateEvaluation"] = separate;
            session = session.WithSeparateEvaluation(separate);
        }

        if (random.Next(2) == 0)
        {
            json["previousRelief"] = new JsonObject { ["weeks"] = 8, ["percent"] = 60.5m };
            session = session.WithPreviousRelief(new ReliefReport(60.5m, 8));
        }

        array.Add(Shuffled(json));
        return session;
    }

    private Injectate Drug(JsonArray array)
    {
        var json = new JsonObject();
        string substance = Add(json, "substance", "Kenalog", required: true)!;
        decimal? amount = AddNumber(json, "amount", random.Next(100) / 4m);
        Injectate drug = amount is { } given ? Injectate.Create(substance, given, Add(json, "unit", "mg", required: true)!) : Injectate.Create(substance);
        drug = drug.WithWasted(AddNumber(json, "wasted", random.Next(3)));
        array.Add(Shuffled(json));
        return drug;
    }

    private PastSession Past(JsonArray array)
    {
        var json = new JsonObject();
        PastSession past = PastSession.Create(ServiceDate.Parse(Add(json, "date", Day(), required: true)!), ProcedureCode.Parse(Add(json, "code", Pick(Codes), required: true)!));
        past = AddMany(json, "muscles", Muscles) is { } muscles ? past.WithMuscles(InjectionSession.Together(muscles.Select(InjectionSession.Parse))) : past;
        past = Add(json, "provider", Pick(Texts)) is { } provider ? past.WithProvider(provider) : past;
        array.Add(Shuffled(json));
        return past;
    }

    private string? Add(JsonObject json, string name, string value, bool required = false)
    {
        if (!required && random.Next(2) == 0)
        {
            return null;
        }

        json[name] = value;
        return value;
    }

    private decimal? AddNumber(JsonObject json, string name, decimal value)
    {
        if (random.Next(2) == 0)
        {
            return null;
        }

        json[name] = value;
        return value;
    }

    private string[]? AddMany(JsonObject json, string name, string[] choices) => AddMany(json, name, list =>
    {
        string choice = Pick(choices);
        list.Add(choice);
        return choice;
    });

    private T[]? AddMany<T>(JsonObject json, string name, Func<JsonArray, T> next)
    {
        if (random.Next(2) == 0)
        {
            return null;
        }

        var array = new JsonArray();
        json[name] = array;
        return [.. Enumerable.Range(0, random.Next(4)).Select(_ => next(array))];
    }

    private static int Added(JsonArray list, int value)
    {
        list.Add(value);
        return value;
    }

    // The order of fields means nothing.
    private JsonObject Shuffled(JsonObject json)
    {
        KeyValuePair<string, JsonNode?>[] fields = [.. json];
        json.Clear();
        random.Shuffle(fields);
        return new JsonObject(fields);
    }

    private string Day() => new DateTime(2023, 1, 1).AddDays(random.Next(1000)).ToString(random.Next(2) == 0 ? "yyyy-MM-dd" : "yyyyMMdd");

    private string Pick(string[] choices) => choices[random.Next(choices.Length)];
}
