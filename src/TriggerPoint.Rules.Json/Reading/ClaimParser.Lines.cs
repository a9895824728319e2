using System.Collections.Generic;
using System.Text.Json;

namespace TriggerPoint.Rules.Json;

/// <content>Service lines.</content>
internal sealed partial class ClaimParser
{
    private List<ServiceLine> ReadLines(ref Utf8JsonReader json)
    {
        List<ServiceLine> lines = [];
        if (fields.TryEnterList(ref json))
        {
            while (fields.TryNextItem(ref json))
            {
                lines.Add(ReadLine(ref json));
            }

            if (lines.Count == 0)
            {
                fields.Forget();
            }
        }

        return lines;
    }

    private ServiceLine ReadLine(ref Utf8JsonReader json)
    {
        SourceLocation place = fields.PlaceOf(ref json);
        ProcedureCode code = default;
        ServiceDate date = default, lastDate = default;
        List<Modifier> modifiers = [];
        decimal? units = null;
        List<int> pointers = [];
        PlaceOfService placeOfService = default;
        string provider = string.Empty, note = string.Empty;

        // A line that is no object keeps its place, since findings count lines.
        if (fields.TryEnter(ref json))
        {
            while (fields.TryNext(ref json, ClaimFields.Line, out int field))
            {
                switch ((LineField)field)
                {
                    case LineField.Code:
                        code = ReadCode(ref json);
                        break;
                    case LineField.Date:
                        date = fields.Date(ref json);
                        break;
                    case LineField.LastDate:
                        lastDate = fields.Date(ref json);
                        break;
                    case LineField.Modifiers:
                        modifiers = ReadModifiers(ref json);
                        break;
                    case LineField.Units:
                        units = fields.Number(ref json);
                        break;
                    case LineField.DiagnosisPointers:
                        pointers = ReadPointers(ref json);
                        break;
                    case LineField.PlaceOfService:
                        placeOfService = ReadPlaceOfService(ref json);
                        break;
                    case LineField.Provider:
                        provider = fields.Text(ref json) ?? string.Empty;
                        break;
                    case LineField.Note:
                        note = fields.Text(ref json) ?? string.Empty;
                        break;
                }
            }

            fields.Leave(ClaimFields.Line, required: 2);
        }

        return ServiceLine.Create(code, date).WithDates(date, lastDate.IsUnknown ? date : lastDate).WithModifiers(modifiers).WithUnits(units)
            .WithDiagnosisPointers(pointers).WithPlaceOfService(placeOfService).WithProvider(provider).WithNote(note).WithLocation(place);
    }

    private List<Modifier> ReadModifiers(ref Utf8JsonReader json)
    {
        List<Modifier> modifiers = [];
        if (fields.TryEnterList(ref json))
        {
            while (fields.TryNextItem(ref json))
            {
                modifiers.Add(fields.Value<Modifier>(ref json, Modifier.TryParse, "a modifier of two letters or digits, such as 59"));
            }
        }

        return modifiers;
    }

    private List<int> ReadPointers(ref Utf8JsonReader json)
    {
        List<int> pointers = [];
        if (fields.TryEnterList(ref json))
        {
            while (fields.TryNextItem(ref json))
            {
                if (fields.Whole(ref json, least: 1) is { } pointer)
                {
                    pointers.Add(pointer);
                }
            }
        }

        return pointers;
    }
}
