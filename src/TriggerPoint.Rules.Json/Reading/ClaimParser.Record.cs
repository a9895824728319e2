using System.Collections.Generic;
using System.Text.Json;

namespace TriggerPoint.Rules.Json;

/// <content>What the record says, and earlier sessions.</content>
internal sealed partial class ClaimParser
{
    private List<DocumentedSession> ReadDocumentation(ref Utf8JsonReader json)
    {
        List<DocumentedSession> sessions = [];
        if (fields.TryEnterList(ref json))
        {
            while (fields.TryNextItem(ref json))
            {
                if (fields.TryEnter(ref json))
                {
                    sessions.Add(ReadSession(ref json));
                }
            }
        }

        return sessions;
    }

    private DocumentedSession ReadSession(ref Utf8JsonReader json)
    {
        ServiceDate date = default;
        NeedleTechnique? technique = null;
        InjectionSession? muscles = null;
        int? injections = null;
        List<Injectate>? injectates = null;
        ImagingGuidance guidance = default;
        bool? separateEvaluation = null;
        ReliefReport? relief = null;
        while (fields.TryNext(ref json, ClaimFields.Session, out int field))
        {
            switch ((SessionField)field)
            {
                case SessionField.Date:
                    date = fields.Date(ref json);
                    break;
                case SessionField.Technique:
                    technique = fields.Optional<NeedleTechnique>(ref json, Words.TryParse, "one of injection, dry-needling");
                    break;
                case SessionField.Muscles:
                    muscles = ReadMuscles(ref json);
                    break;
                case SessionField.Injections:
                    injections = fields.Whole(ref json, least: 0);
                    break;
                case SessionField.Injectates:
                    injectates = ReadInjectates(ref json);
                    break;
                case SessionField.Guidance:
                    guidance = fields.Value<ImagingGuidance>(ref json, Words.TryParse, "one of none, ultrasound, fluoroscopy, ct, mri");
                    break;
                case SessionField.SeparateEvaluation:
                    separateEvaluation = fields.YesOrNo(ref json);
                    break;
                case SessionField.PreviousRelief:
                    relief = ReadRelief(ref json);
                    break;
            }
        }

        fields.Leave(ClaimFields.Session, required: 0);
        if (muscles is not null)
        {
            muscles = technique is { } needled ? muscles.WithTechnique(needled) : muscles;
            muscles = injections is { } recorded ? muscles.WithRecordedInjections(recorded) : muscles;
        }

        return DocumentedSession.Create(date).WithMuscles(muscles).WithInjectates(injectates).WithGuidance(guidance)
            .WithSeparateEvaluation(separateEvaluation).WithPreviousRelief(relief);
    }

    // Each entry is read on its own: a side does not carry over from one to the next.
    private InjectionSession? ReadMuscles(ref Utf8JsonReader json)
    {
        if (!fields.TryEnterList(ref json))
        {
            return null;
        }

        List<InjectionSession> entries = [];
        while (fields.TryNextItem(ref json))
        {
            if (fields.Text(ref json) is { } entry)
            {
                entries.Add(words.Read(entry));
            }
        }

        return IsNothingRead(entries.Count) ? null : InjectionSession.Together(entries);
    }

    private List<Injectate>? ReadInjectates(ref Utf8JsonReader json)
    {
        if (!fields.TryEnterList(ref json))
        {
            return null;
        }

        List<Injectate> injectates = [];
        while (fields.TryNextItem(ref json))
        {
            if (fields.TryEnter(ref json))
            {
                injectates.Add(ReadInjectate(ref json));
            }
        }

        return IsNothingRead(injectates.Count) ? null : injectates;
    }

    private Injectate ReadInjectate(ref Utf8JsonReader json)
    {
        string substance = string.Empty, unit = string.Empty;
        decimal? amount = null, wasted = null;
        while (fields.TryNext(ref json, ClaimFields.Injectate, out int field))
        {
            switch ((InjectateField)field)
            {
                case InjectateField.Substance:
                    substance = fields.Text(ref json) ?? string.Empty;
                    break;
                case InjectateField.Amount:
                    amount = fields.Number(ref json);
                    break;
                case InjectateField.Unit:
                    unit = fields.Text(ref json) ?? string.Empty;
                    break;
                case InjectateField.Wasted:
                    wasted = fields.Number(ref json);
                    break;
            }
        }

        fields.Leave(ClaimFields.Injectate, required: 0);
        Injectate injectate = amount is { } given ? Injectate.Create(substance, given, unit) : Injectate.Create(substance);
        return injectate.WithWasted(wasted);
    }

    // Half a report is none: a relief without its length, or a length without relief, decides nothing.
    private ReliefReport? ReadRelief(ref Utf8JsonReader json)
    {
        if (!fields.TryEnter(ref json))
        {
            return null;
        }

        decimal? percent = null, weeks = null;
        while (fields.TryNext(ref json, ClaimFields.Relief, out int field))
        {
            decimal? number = fields.Number(ref json);
            (percent, weeks) = (ReliefField)field == ReliefField.Percent ? (number, weeks) : (percent, number);
        }

        fields.Leave(ClaimFields.Relief, required: 2);
        return percent is { } part && weeks is { } length ? new ReliefReport(part, length) : null;
    }

    private List<PastSession>? ReadHistory(ref Utf8JsonReader json)
    {
        if (!fields.TryEnterList(ref json))
        {
            return null;
        }

        List<PastSession> sessions = [];
        while (fields.TryNextItem(ref json))
        {
            if (fields.TryEnter(ref json))
            {
                sessions.Add(ReadPastSession(ref json));
            }
        }

        return IsNothingRead(sessions.Count) ? null : sessions;
    }

    private PastSession ReadPastSession(ref Utf8JsonReader json)
    {
        ServiceDate date = default;
        ProcedureCode code = default;
        InjectionSession? muscles = null;
        string provider = string.Empty;
        while (fields.TryNext(ref json, ClaimFields.PastSession, out int field))
        {
            switch ((PastSessionField)field)
            {
                case PastSessionField.Date:
                    date = fields.Date(ref json);
                    break;
                case PastSessionField.Code:
                    code = ReadCode(ref json);
                    break;
                case PastSessionField.Muscles:
                    muscles = ReadMuscles(ref json);
                    break;
                case PastSessionField.Provider:
                    provider = fields.Text(ref json) ?? string.Empty;
                    break;
            }
        }

        fields.Leave(ClaimFields.PastSession, required: 0);
        return PastSession.Create(date, code).WithMuscles(muscles).WithProvider(provider);
    }

    // An empty list says that there was nothing; a list of which nothing could be read says nothing.
    private bool IsNothingRead(int items) => items == 0 && fields.HadItems;
}
