using TriggerPoint.Rules;

namespace TriggerPoint.Cli;

/// <summary>What the options say about every session; null where the words of the record decide.</summary>
internal sealed class SelectSettings
{
    public CountingConvention Convention { get; init; }

    public ServiceDate Date { get; init; }

    public NeedleTechnique? Technique { get; init; }

    public ImagingGuidance? Guidance { get; init; }

    public int? Injections { get; init; }

    /// <summary>Reads a session and selects its code.</summary>
    public CptSelection Select(string text)
    {
        InjectionSession session = InjectionSession.Parse(text).WithDate(Date);
        session = Technique is { } technique ? session.WithTechnique(technique) : session;
        session = Guidance is { } guidance ? session.WithGuidance(guidance) : session;
        session = Injections is { } injections ? session.WithRecordedInjections(injections) : session;
        return CptSelector.Select(session, Convention);
    }
}
