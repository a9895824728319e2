using System.Linq;

namespace TriggerPoint.Rules;

/// <summary>The code that is billed on one day for one needle technique, held against the record of the day.</summary>
internal readonly struct BilledCode
{
    private BilledCode(int line, int otherLine, ProcedureCode code, NeedleTechnique technique, DocumentedEncounter? encounter, RecordVerdict verdict)
    {
        Line = line;
        OtherLine = otherLine;
        Code = code;
        Technique = technique;
        Encounter = encounter;
        Verdict = verdict;
    }

    /// <summary>The line, from 1; 0 when no code of the technique is billed on the day.</summary>
    public int Line { get; }

    /// <summary>The line of the day's other technique, from 1; 0 when none is billed.</summary>
    public int OtherLine { get; }

    public ProcedureCode Code { get; }

    public NeedleTechnique Technique { get; }

    /// <summary>The record of the day; null when there is none.</summary>
    public DocumentedEncounter? Encounter { get; }

    public RecordVerdict Verdict { get; }

    /// <summary>What the record supports for the technique: its code, or none.</summary>
    public ProcedureCode Supported => SupportedBy(Encounter!.Selection!.Value, Technique);

    /// <summary>The muscles of the technique.</summary>
    public MuscleCount Muscles => CountOf(Encounter!.Selection!.Value, Technique);

    /// <summary>Whether the record, where it is open, leaves the billed code possible.</summary>
    public bool IsPossible =>
        Encounter!.Selection!.Value.CodeFor(Technique, Muscles.Possible).CompareTo(Code) >= 0;

    /// <summary>What was done to the muscles of the technique, in a word.</summary>
    public string Done => Technique == NeedleTechnique.DryNeedling ? "needled" : "injected";

    /// <summary>Judges the code of a technique on a day: the higher one when both are billed, since a pair rule denies the other.</summary>
    public static BilledCode Judge(ClaimCheck check, NeedleTechnique technique, int line, int otherLine, DocumentedEncounter? encounter)
    {
        if (line == 0)
        {
            return new(0, otherLine, default, technique, encounter, RecordVerdict.NotBilled);
        }

        ProcedureCode code = check.Lines[line - 1].Code;
        RecordVerdict verdict = !TriggerPointCodes.ExistOn(technique, check.Lines[line - 1].Date) ? RecordVerdict.NotValid
            : encounter is null ? RecordVerdict.NotDocumented
            : technique == NeedleTechnique.DryNeedling ? Needling(encounter, code, otherLine > 0)
            : Injection(encounter, code);
        return new(line, otherLine, code, technique, encounter, verdict);
    }

    private static RecordVerdict Injection(DocumentedEncounter encounter, ProcedureCode code) =>
        encounter.ShowsNoInjection ? RecordVerdict.WrongTechnique
        : encounter.Selection is { } selection ? Against(selection, code, NeedleTechnique.Injection)
        : RecordVerdict.NotDocumented;

    private static RecordVerdict Needling(DocumentedEncounter encounter, ProcedureCode code, bool injectionIsBilled)
    {
        if (encounter.Selection is not { } selection)
        {
            return encounter.HasInjectates && !injectionIsBilled ? RecordVerdict.WrongTechnique : RecordVerdict.NotDocumented;
        }

        SessionEvidence evidence = selection.Session.Evidence;
        bool onlyInjected = evidence.HasInjections ? !evidence.HasNeedling : encounter.HasInjectates && !injectionIsBilled;
        RecordVerdict verdict = onlyInjected ? RecordVerdict.WrongTechnique : Against(selection, code, NeedleTechnique.DryNeedling);
        return verdict != RecordVerdict.Above || !InjectedAndNeedledRule.Sites(selection).Any() ? verdict
            : injectionIsBilled ? RecordVerdict.SameMuscle
            : selection.NeedlingCode.IsNone ? RecordVerdict.WrongTechnique
            : verdict;
    }

    private static RecordVerdict Against(CptSelection selection, ProcedureCode code, NeedleTechnique technique)
    {
        int order = code.CompareTo(SupportedBy(selection, technique));
        return NoMuscleRule.SupportsNothing(selection) ? RecordVerdict.NoMuscle
            : order > 0 ? RecordVerdict.Above
            : order < 0 ? RecordVerdict.Below
            : RecordVerdict.Supported;
    }

    private static ProcedureCode SupportedBy(CptSelection selection, NeedleTechnique technique) =>
        technique == NeedleTechnique.DryNeedling ? selection.NeedlingCode : selection.InjectionCode;

    private static MuscleCount CountOf(CptSelection selection, NeedleTechnique technique) =>
        technique == NeedleTechnique.DryNeedling ? selection.NeedledMuscles : selection.InjectedMuscles;
}
