namespace TriggerPoint.Rules;

/// <summary>The four codes that every pair of the table has at least one of, as the numbers 0 to 3.</summary>
internal static class NcciPartner
{
    public const int None = -1;

    private const uint Radix = 36;
    private const uint From2050 = ((((((2 * Radix) + 0) * Radix) + 5) * Radix) + 5) * Radix;
    private const uint From2056 = From2050 + Radix;

    /// <summary>The number of a code; <see cref="None"/> for every other code.</summary>
    public static int Of(ProcedureCode code) => code.Packed switch
    {
        From2050 + 3 => 0,
        From2050 + 4 => 1,
        From2056 + 1 => 2,
        From2056 + 2 => 3,
        _ => None,
    };

    public static ProcedureCode Code(int partner) => ProcedureCode.FromPacked(partner < 2 ? From2050 + 3 + (uint)partner : From2056 - 1 + (uint)partner);

    public static bool IsNeedling(int partner) => partner >= 2;
}
