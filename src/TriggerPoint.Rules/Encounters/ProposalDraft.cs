using System.Collections.Generic;
using System.Linq;

namespace TriggerPoint.Rules;

/// <summary>A proposal in the making: the lines so far and the notes; in the end it is scrubbed until nothing bars a line.</summary>
internal sealed class ProposalDraft
{
    private const int MostDiagnoses = 12;
    private const int MostPointers = 4;
    private static readonly string[] OtherDate = { "TPI-803" };
    private static readonly string[] DiagnosisValidityFact = { "TPI-609" };
    private static readonly string[] DiagnosisRoom = { "TPI-802" };

    private readonly List<ProposedLine> lines = new();
    private readonly List<ProposalNote> notes = new();
    private readonly ClaimScrubber scrubber;
    private readonly ClaimDocumentation documentation;
    private readonly Claim claim;

    public ProposalDraft(ClaimScrubber scrubber, string claimId, Encounter encounter)
    {
        this.scrubber = scrubber;
        Encounter = encounter;
        List<DocumentedSession> sessions = encounter.Documentation.SessionArray
            .Where(session => session.Date.IsUnknown || session.Date == encounter.Date).ToList();
        if (sessions.Count < encounter.Documentation.SessionArray.Length)
        {
            Note(default, OtherDate, "A session of another date is left out; it is an encounter of its own.");
        }

        documentation = ClaimDocumentation.Create(sessions);
        claim = Claim.Create(claimId).WithPolicy(encounter.Policy).WithSetting(encounter.Setting).WithPlaceOfService(encounter.PlaceOfService)
            .WithDiagnoses(Diagnoses());
        Record.Begin(encounter.Date, sessions, scrubber.PolicyOf(claim)?.Convention ?? CountingConvention.SidesDistinct);
    }

    public Encounter Encounter { get; }

    /// <summary>What the record says; of no sessions when there are none.</summary>
    public DocumentedEncounter Record { get; } = new();

    public ReferenceData Reference => scrubber.Reference;

    public bool HasInjection => lines.Any(line => TriggerPointCodes.IsInjection(line.Line.Code));

    /// <summary>Adds a line with the encounter's date, provider and diagnoses.</summary>
    public void Add(ProposedService service, ProcedureCode code, decimal units, params Modifier[] modifiers) =>
        Add(service, ServiceLine.Create(code, Encounter.Date).WithUnits(units).WithModifiers(modifiers));

    /// <summary>Adds a line, with the encounter's provider and diagnoses.</summary>
    public void Add(ProposedService service, ServiceLine line) => lines.Add(new ProposedLine(
        line.WithProvider(Encounter.Provider).WithDiagnosisPointers(Enumerable.Range(1, System.Math.Min(MostPointers, claim.DiagnosisArray.Length))),
        service));

    public void Note(ProcedureCode code, IReadOnlyList<string> basis, string message) => notes.Add(new ProposalNote(code, message, basis));

    /// <summary>Takes off, one by one, what the scrubber finds an error on, and what hangs on it.</summary>
    public EncounterProposal Settle()
    {
        while (true)
        {
            Claim proposed = claim.WithLines(lines.Select(line => line.Line));
            ScrubReport report = scrubber.Scrub(proposed, documentation, ClaimHistory.Empty);
            if (report.Findings.FirstOrDefault(Bars) is not { } finding)
            {
                return new EncounterProposal(proposed, report, ReadOnly.View(notes.ToArray()));
            }

            TakeOff(BarredLine(finding), finding);
        }
    }

    // A policy that warns of guidance does not cover it.
    private bool Bars(Finding finding) => finding.Line > 0
        && (finding.Severity == FindingSeverity.Error
            || (finding.Severity == FindingSeverity.Warning && finding.Policy.Length > 0 && ServiceOf(finding.Line) == ProposedService.Guidance));

    // What goes beside the injection gives way to it.
    private int BarredLine(Finding finding) =>
        finding.OtherLine > 0 && ServiceOf(finding.Line) == ProposedService.TriggerPoints && ServiceOf(finding.OtherLine) != ProposedService.TriggerPoints
            ? finding.OtherLine
            : finding.Line;

    private ProposedService ServiceOf(int line) => lines[line - 1].Service;

    private void TakeOff(int line, Finding finding)
    {
        ProposedLine barred = lines[line - 1];
        lines.RemoveAt(line - 1);
        Note(barred.Line.Code, finding.Basis, $"{barred.Line.Code} is left out: {finding.Rule.Id} finds that it would not stand. {finding.Message}");
        if (barred.Service == ProposedService.TriggerPoints)
        {
            foreach (ProposedLine hanging in lines.Where(hanging => hanging.Service is ProposedService.Guidance or ProposedService.Drug))
            {
                Note(hanging.Line.Code, finding.Basis, $"{hanging.Line.Code} is left out with {barred.Line.Code}.");
            }

            lines.RemoveAll(hanging => hanging.Service is ProposedService.Guidance or ProposedService.Drug);
        }
    }

    private IEnumerable<DiagnosisCode> Diagnoses()
    {
        DiagnosisCode[] valid = Encounter.Diagnoses.Where(IsValid).ToArray();
        if (valid.Length < Encounter.Diagnoses.Count)
        {
            Note(default, DiagnosisValidityFact, "A diagnosis that is not valid on the date is left out.");
        }

        if (valid.Length > MostDiagnoses)
        {
            Note(default, DiagnosisRoom, $"A claim has room for {MostDiagnoses} diagnoses; the others are left out.");
        }

        return valid.Take(MostDiagnoses);
    }

    private bool IsValid(DiagnosisCode diagnosis) =>
        Reference.ValidityOf(diagnosis, Encounter.Date) is DiagnosisValidity.Valid or DiagnosisValidity.Unknown;
}
