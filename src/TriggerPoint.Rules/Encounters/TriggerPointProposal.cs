namespace TriggerPoint.Rules;

/// <summary>The trigger point code of an encounter: one, with one unit; or the reason why there is none.</summary>
internal static class TriggerPointProposal
{
    private static readonly string[] History = { "TPI-105", "TPI-106" };
    private static readonly string[] JointAlone = { "TPI-108" };
    private static readonly string[] NoMuscle = { "TPI-209" };
    private static readonly string[] Dextrose = { "TPI-509" };
    private static readonly string[] BothTechniques = { "TPI-110", "TPI-407" };

    public static void Add(ProposalDraft draft)
    {
        if (draft.Record.Selection is not { } selection)
        {
            draft.Note(default, NoMuscle, "No trigger point code: the record of the muscles is not there.");
        }
        else if (draft.Record.IsProlotherapy)
        {
            draft.Note(default, Dextrose, "No trigger point code: dextrose is documented as what was injected, which is prolotherapy.");
        }
        else if (!selection.InjectionCode.IsNone)
        {
            draft.Add(ProposedService.TriggerPoints, selection.InjectionCode, 1);
            NoteNeedling(draft, selection);
        }
        else if (!selection.NeedlingCode.IsNone)
        {
            draft.Add(ProposedService.TriggerPoints, selection.NeedlingCode, 1);
        }
        else
        {
            string reason = Reason(selection, out string[] basis);
            draft.Note(default, basis, reason);
        }
    }

    // A modifier that says "another muscle" is for a coder who has read the record, so the second code is proposed in words.
    private static void NoteNeedling(ProposalDraft draft, CptSelection selection)
    {
        ProcedureCode needling = selection.NeedlingCode;
        if (!needling.IsNone)
        {
            string muscles = Wording.Muscles(selection.NeedledMuscles.Supported);
            draft.Note(needling, BothTechniques, $"{needling} is left out: the record supports it for {muscles} that were needled and not injected. "
                + $"If the payer covers it, it goes beside {selection.InjectionCode} with XS or 59.");
        }
    }

    private static string Reason(CptSelection selection, out string[] basis)
    {
        if (selection.InjectedMuscles.Supported + selection.NeedledMuscles.Supported > 0)
        {
            basis = History;
            return $"No trigger point code: none was valid on {selection.Session.Date}.";
        }

        bool joint = selection.Session.Evidence.HasSacroiliacJoint;
        basis = joint ? JointAlone : NoMuscle;
        return joint
            ? "No trigger point code: a sacroiliac joint under fluoroscopy or CT has a code of its own."
            : "No trigger point code: the record names no muscle that can be counted.";
    }
}
