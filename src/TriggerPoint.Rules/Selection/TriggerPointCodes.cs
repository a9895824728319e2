namespace TriggerPoint.Rules;

/// <summary>The four codes: which count takes which, and from when they are valid.</summary>
internal static class TriggerPointCodes
{
    /// <summary>The edition of the reference data that the codes' validity was taken from.</summary>
    public const string Edition = "2024-07-01";

    private const int LeastForMore = 3;

    /// <summary>The last day that the edition speaks of.</summary>
    public static ServiceDate EditionEnd => new(2024, 9, 30);

    /// <summary>The code for a number of muscles; none for zero (TPI-101, TPI-106).</summary>
    public static ProcedureCode For(NeedleTechnique technique, int muscles)
    {
        if (muscles <= 0)
        {
            return ProcedureCode.None;
        }

        // The code for more muscles is the next number. Added to, so that no branch hangs on the count.
        ProcedureCode fewest = technique == NeedleTechnique.DryNeedling ? ProcedureCode.Needling1To2Muscles : ProcedureCode.Injection1To2Muscles;
        return ProcedureCode.FromPacked(fewest.Packed + (muscles >= LeastForMore ? 1u : 0u));
    }

    /// <summary>Whether a code is one of the four.</summary>
    public static bool Includes(ProcedureCode code) => IsInjection(code) || IsNeedling(code);

    /// <summary>Whether a code is 20552 or 20553.</summary>
    public static bool IsInjection(ProcedureCode code) => code == ProcedureCode.Injection1To2Muscles || code == ProcedureCode.Injection3OrMoreMuscles;

    /// <summary>Whether a code is 20560 or 20561.</summary>
    public static bool IsNeedling(ProcedureCode code) => code == ProcedureCode.Needling1To2Muscles || code == ProcedureCode.Needling3OrMoreMuscles;

    /// <summary>Whether a code is one of a technique's two.</summary>
    public static bool IsOf(NeedleTechnique technique, ProcedureCode code) => technique == NeedleTechnique.DryNeedling ? IsNeedling(code) : IsInjection(code);

    /// <summary>The code in one byte for the fewer muscles of a technique; that for three or more is the next.</summary>
    public static TriggerPointCode Least(NeedleTechnique technique) =>
        technique == NeedleTechnique.DryNeedling ? TriggerPointCode.Needling1To2Muscles : TriggerPointCode.Injection1To2Muscles;

    /// <summary>The first day on which a technique's codes are valid (TPI-105, TPI-106).</summary>
    public static ServiceDate FirstDay(NeedleTechnique technique) => technique == NeedleTechnique.DryNeedling ? new(2020, 1, 1) : new(2002, 1, 1);

    /// <summary>Whether the codes exist on a date; an unknown date is taken as today's rules.</summary>
    public static bool ExistOn(NeedleTechnique technique, ServiceDate date) => date.IsUnknown || date >= FirstDay(technique);
}
