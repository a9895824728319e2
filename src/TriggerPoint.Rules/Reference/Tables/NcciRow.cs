namespace TriggerPoint.Rules;

/// <summary>What a row of the pair table says in one character; the generator, the loader and the reader share it.</summary>
internal readonly struct NcciRow
{
    public const int Practitioner = 1;
    public const int HospitalOutpatient = 2;
    public const int AnySetting = Practitioner | HospitalOutpatient;

    private readonly int bits;

    public NcciRow(int bits) => this.bits = bits;

    /// <param name="partner">The number of the partner.</param>
    /// <param name="partnerFirst">Whether the partner is column 1.</param>
    /// <param name="indicator">Whether a modifier bypasses the pair.</param>
    /// <param name="rationale">Why the codes are paired.</param>
    /// <param name="settings">The settings whose table holds the row.</param>
    public NcciRow(int partner, bool partnerFirst, NcciModifierIndicator indicator, NcciRationale rationale, int settings) =>
        bits = partner | (partnerFirst ? 4 : 0) | ((int)indicator << 3) | ((int)rationale << 5) | (settings << 9);

    public int Bits => bits;

    public int Partner => bits & 3;

    public bool PartnerFirst => (bits & 4) != 0;

    public NcciModifierIndicator Indicator => (NcciModifierIndicator)((bits >> 3) & 3);

    public NcciRationale Rationale => (NcciRationale)((bits >> 5) & 15);

    public bool IsIn(int settings) => ((bits >> 9) & settings) != 0;
}
