namespace TriggerPoint.Rules;

/// <summary>Families of pairs, and the fact that each rests on.</summary>
internal static class NcciFamilies
{
    /// <summary>The family of the pairs of a code that is no partner.</summary>
    public static NcciPairFamily Of(ProcedureCode code)
    {
        int row = new PackedColumn(NcciPairTable.Codes).Find(code.Packed);
        return row < 0 ? NcciPairFamily.Other : (NcciPairFamily)NcciPairTable.Families[row];
    }

    /// <summary>The family of a pair: that of the other code, unless it is a partner too.</summary>
    public static NcciPairFamily Of(int partner, ProcedureCode other, NcciPairFamily family)
    {
        int second = NcciPartner.Of(other);
        return second == NcciPartner.None ? family
            : NcciPartner.IsNeedling(partner) != NcciPartner.IsNeedling(second) ? NcciPairFamily.InjectionAndNeedling
            : NcciPartner.IsNeedling(partner) ? NcciPairFamily.DryNeedling
            : NcciPairFamily.TriggerPointInjections;
    }

    /// <summary>The fact that a finding on a pair of this family rests on.</summary>
    public static string Fact(NcciPairFamily family) => family switch
    {
        NcciPairFamily.EvaluationAndManagement => "TPI-307",
        NcciPairFamily.TriggerPointInjections => "TPI-401",
        NcciPairFamily.NerveOrFacetBlock => "TPI-402",
        NcciPairFamily.CarpalTunnelOrSinusTract => "TPI-403",
        NcciPairFamily.JointInjection => "TPI-404",
        NcciPairFamily.TendonInjection => "TPI-405",
        NcciPairFamily.ChemodenervationOrNeurolysis => "TPI-406",
        NcciPairFamily.InjectionAndNeedling => "TPI-407",
        NcciPairFamily.DryNeedling => "TPI-408",
        NcciPairFamily.Acupuncture => "TPI-409",
        NcciPairFamily.SympatheticBlock => "TPI-410",
        NcciPairFamily.PlaneBlockOrMicroscope => "TPI-411",
        NcciPairFamily.InfusionOrMinorService => "TPI-412",
        NcciPairFamily.ImagingGuidance => "TPI-413",
        NcciPairFamily.BlockAnesthesia => "TPI-415",
        NcciPairFamily.ModerateSedation => "TPI-416",
        NcciPairFamily.Drug => "TPI-417",
        NcciPairFamily.PortOrConsultation => "TPI-418",
        NcciPairFamily.Surgery => "TPI-419",
        NcciPairFamily.Epidural => "TPI-420",

        // No fact names the code; that a pair is bypassed by modifiers is a fact about every pair.
        _ => "TPI-304",
    };
}
