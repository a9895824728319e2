using System.Linq;

namespace TriggerPoint.Rules;

/// <summary>The imaging of an injection, if the record tells which.</summary>
internal static class GuidanceProposal
{
    private static readonly ProcedureCode Ultrasound = ProcedureCode.Parse("76942");
    private static readonly ProcedureCode Fluoroscopy = ProcedureCode.Parse("77002");
    private static readonly ProcedureCode Ct = ProcedureCode.Parse("77012");
    private static readonly ProcedureCode Mri = ProcedureCode.Parse("77021");

    public static void Add(ProposalDraft draft)
    {
        ProcedureCode code = CodeOf(draft.Record.Sessions.Select(GuidanceOf).FirstOrDefault(guidance => guidance != ImagingGuidance.Unknown));
        if (!code.IsNone && draft.HasInjection)
        {
            draft.Add(ProposedService.Guidance, code, 1);
        }
    }

    private static ImagingGuidance GuidanceOf(DocumentedSession session) =>
        session.Guidance == ImagingGuidance.Unknown && session.Muscles is { } muscles ? muscles.Guidance : session.Guidance;

    private static ProcedureCode CodeOf(ImagingGuidance guidance) => guidance switch
    {
        ImagingGuidance.Ultrasound => Ultrasound,
        ImagingGuidance.Fluoroscopy => Fluoroscopy,
        ImagingGuidance.Ct => Ct,
        ImagingGuidance.Mri => Mri,
        _ => ProcedureCode.None,
    };
}
