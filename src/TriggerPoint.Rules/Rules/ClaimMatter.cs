namespace TriggerPoint.Rules;

/// <summary>Looks at a claim once for all rules, so that those with nothing to say about it need not be asked.</summary>
internal static class ClaimMatter
{
    /// <summary>The bit of a family of pairs: the claim has a line of it on the date of a trigger point code.</summary>
    public static RuleMatter Of(NcciPairFamily family) => (RuleMatter)LinePairs.Bit(family);

    /// <summary>What a claim has with it.</summary>
    public static RuleMatter Of(ClaimCheck check)
    {
        RuleMatter matter = RuleMatter.Claim;
        matter |= check.Documentation.SessionArray.Length > 0 ? RuleMatter.Record : RuleMatter.None;
        matter |= check.Policy?.IsSilent == true ? RuleMatter.None : RuleMatter.Policy;
        matter |= check.DrugLines.Count > 0 ? RuleMatter.Drugs : RuleMatter.None;
        foreach (ServiceLine line in check.Lines)
        {
            matter |= Of(line);
        }

        if ((matter & RuleMatter.TriggerPoints) != 0)
        {
            matter |= (RuleMatter)check.Pairs.Concerned;
            matter |= check.Pairs.Bypassed.Count > 0 ? RuleMatter.Bypass : RuleMatter.None;
        }

        return matter;
    }

    private static RuleMatter Of(ServiceLine line)
    {
        ProcedureCode code = line.Code;
        if (TriggerPointCodes.Includes(code))
        {
            return RuleMatter.TriggerPoints
                | (TriggerPointCodes.IsNeedling(code) ? RuleMatter.Needling : RuleMatter.Injection)
                | (line.ModifierArray.Length > 0 ? RuleMatter.Modifiers : RuleMatter.None);
        }

        return RuleMatter.OtherCodes
            | (VisitCodes.Includes(code) ? RuleMatter.Visits : RuleMatter.None)
            | (ServiceKinds.IsGuidanceOrSedation(code) ? RuleMatter.Guidance : RuleMatter.None)
            | (TendonCodesForMusclesRule.IsTendon(code) ? RuleMatter.Tendons : RuleMatter.None)
            | (ServiceKinds.IsAcupuncture(code) ? RuleMatter.Acupuncture : RuleMatter.None);
    }
}
