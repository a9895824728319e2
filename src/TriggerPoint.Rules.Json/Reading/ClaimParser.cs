using System.Collections.Generic;
using System.Text.Json;

namespace TriggerPoint.Rules.Json;

/// <summary>Turns the bytes of one claim into what the scrubber takes.</summary>
internal sealed partial class ClaimParser
{
    private static readonly JsonReaderOptions Options = new() { CommentHandling = JsonCommentHandling.Disallow };

    private readonly FieldReader fields = new();
    private readonly MuscleWords words = new();

    /// <summary>Reads one claim.</summary>
    /// <param name="bytes">The whole of it, valid UTF-8.</param>
    /// <param name="place">Where it begins in the file.</param>
    public ClaimInput Read(System.ReadOnlySpan<byte> bytes, SourceLocation place)
    {
        var json = new Utf8JsonReader(bytes, Options);
        fields.Begin(place);
        try
        {
            json.Read();
            if (json.TokenType != JsonTokenType.StartObject)
            {
                return Unreadable(place, fields.PlaceOf(ref json), $" but {Kind(json.TokenType)}");
            }

            ClaimInput input = ReadClaim(ref json, place);
            json.Read();
            return input;
        }
        catch (JsonException broken)
        {
            long at = broken.BytePositionInLine ?? 0;
            string problem = at >= bytes.Length ? "it ends before the object does" : $"it goes wrong at its byte {at + 1}";
            return Unreadable(place, new SourceLocation(place.ByteOffset + at, place.LineNumber, 0), $": {problem}");
        }
    }

    private static ClaimInput Unreadable(SourceLocation claim, SourceLocation reason, string problem) => ClaimInput.Unreadable(
        claim,
        Finding.ForInput(ReaderRule.NoJsonObject, $"The line is no JSON object{problem}. A claim is an object on a line of its own.", reason));

    private static string Kind(JsonTokenType token) => token switch
    {
        JsonTokenType.StartArray => "a list",
        JsonTokenType.String => "a text",
        JsonTokenType.Number => "a number",
        _ => "a single word",
    };

    private ClaimInput ReadClaim(ref Utf8JsonReader json, SourceLocation place)
    {
        string id = string.Empty, patient = string.Empty, payer = string.Empty, policy = string.Empty, note = string.Empty;
        ClaimSetting setting = default;
        PlaceOfService placeOfService = default;
        List<ServiceLine> lines = [];
        List<DiagnosisCode> diagnoses = [];
        List<DocumentedSession> documentation = [];
        List<PastSession>? history = null;

        fields.TryEnter(ref json);
        while (fields.TryNext(ref json, ClaimFields.Claim, out int field))
        {
            switch ((ClaimField)field)
            {
                case ClaimField.Id:
                    id = fields.Text(ref json) ?? string.Empty;
                    break;
                case ClaimField.Lines:
                    lines = ReadLines(ref json);
                    break;
                case ClaimField.Patient:
                    patient = fields.Text(ref json) ?? string.Empty;
                    break;
                case ClaimField.Payer:
                    payer = fields.Text(ref json) ?? string.Empty;
                    break;
                case ClaimField.Policy:
                    policy = fields.Text(ref json) ?? string.Empty;
                    break;
                case ClaimField.Setting:
                    setting = fields.Value<ClaimSetting>(ref json, Words.TryParse, "one of practitioner, outpatient");
                    break;
                case ClaimField.PlaceOfService:
                    placeOfService = ReadPlaceOfService(ref json);
                    break;
                case ClaimField.Note:
                    note = fields.Text(ref json) ?? string.Empty;
                    break;
                case ClaimField.Diagnoses:
                    diagnoses = ReadDiagnoses(ref json);
                    break;
                case ClaimField.Documentation:
                    documentation = ReadDocumentation(ref json);
                    break;
                case ClaimField.History:
                    history = ReadHistory(ref json);
                    break;
            }
        }

        fields.Leave(ClaimFields.Claim, required: 2);
        Claim claim = Claim.Create(id, lines).WithPatient(patient).WithPayer(payer).WithPolicy(policy).WithSetting(setting)
            .WithPlaceOfService(placeOfService).WithNote(note).WithDiagnoses(diagnoses).WithLocation(place);
        return ClaimInput.Create(claim)
            .WithDocumentation(ClaimDocumentation.Create(documentation))
            .WithHistory(history is null ? ClaimHistory.Unknown : ClaimHistory.Create(history))
            .WithFindings(fields.Findings);
    }

    private List<DiagnosisCode> ReadDiagnoses(ref Utf8JsonReader json)
    {
        List<DiagnosisCode> diagnoses = [];
        if (fields.TryEnterList(ref json))
        {
            while (fields.TryNextItem(ref json))
            {
                // One that cannot be read keeps its place, since pointers count places.
                diagnoses.Add(fields.Value<DiagnosisCode>(ref json, DiagnosisCode.TryParse, "a diagnosis code, such as M79.18"));
            }
        }

        return diagnoses;
    }

    private PlaceOfService ReadPlaceOfService(ref Utf8JsonReader json) =>
        fields.Value<PlaceOfService>(ref json, PlaceOfService.TryParse, "a place of service of two digits, such as 11");

    private ProcedureCode ReadCode(ref Utf8JsonReader json) =>
        fields.Value<ProcedureCode>(ref json, ProcedureCode.TryParse, "a code of five letters or digits, such as 20552");
}
