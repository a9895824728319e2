using System;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;

namespace TriggerPoint.Rules.Testing;

public static partial class TriggerPointGen
{
    // The period of which the embedded reference data speak.
    private static readonly DateTime FirstClaimDate = new(2024, 4, 1);
    private const int ClaimDays = 183;

    /// <summary>Codes that are billed beside trigger point injections, and are paired with them or not: visits, blocks, joints, imaging, drugs, supplies.</summary>
    private static readonly string[] Neighbours =
    {
        "99203", "99213", "99214", "20550", "20551", "20605", "20610", "20611", "20526", "27096", "62321", "62323", "64405", "64415", "64450", "64490", "64493", "64510", "64520", "64615", "64616",
        "64486", "76000", "76942", "77002", "77003", "77012", "77021", "95873", "95874", "96365", "96372", "97140", "97810", "97813", "99152", "99156", "01992", "36591", "26055",
        "J3301", "J1030", "J1040", "J1010", "J1100", "J0702", "J2001", "J0665", "J1885", "J3490", "J3590", "J0585", "A4215",
    };

    /// <summary>The four trigger point codes: 20552, 20553, 20560 and 20561.</summary>
    public static Gen<ProcedureCode> TriggerPointCodes => Gen.Elements(
        ProcedureCode.Injection1To2Muscles, ProcedureCode.Injection3OrMoreMuscles, ProcedureCode.Needling1To2Muscles, ProcedureCode.Needling3OrMoreMuscles);

    /// <summary>Codes that are billed beside the four, among them those that are paired with them.</summary>
    public static Gen<ProcedureCode> NeighbourCodes => Gen.Elements(Neighbours).Select(ProcedureCode.Parse);

    /// <summary>Any code: one of the four, a neighbour, five characters that may be none, and rarely no code.</summary>
    public static Gen<ProcedureCode> ProcedureCodes => Gen.Frequency(
        (4, TriggerPointCodes), (6, NeighbourCodes), (2, Characters("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ", 5).Select(ProcedureCode.Parse)), (1, Gen.Constant(ProcedureCode.None)));

    /// <summary>Any modifier: those that rules know, two characters that may be none, and rarely no modifier.</summary>
    public static Gen<Modifier> Modifiers => Gen.Frequency(
        (8, Gen.Elements("59", "XE", "XS", "XP", "XU", "25", "50", "51", "57", "RT", "LT", "76", "77", "26", "TC", "80", "AS", "GA", "GY", "GZ", "JW", "JZ", "KX").Select(Modifier.Parse)),
        (2, Characters("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ", 2).Select(Modifier.Parse)),
        (1, Gen.Constant(Modifier.None)));

    /// <summary>Any diagnosis: those of muscle pain, others that are valid or ended, a code of the right shape, and rarely none.</summary>
    public static Gen<DiagnosisCode> Diagnoses => Gen.Frequency(
        (8, Gen.Elements("M79.18", "M79.10", "M79.11", "M79.12", "M62.838", "M54.2", "M54.50", "M54.59", "M25.511", "G43.709", "M79.1", "M54.5", "M65.80").Select(DiagnosisCode.Parse)),
        (2, Gen.Choose(0, 25).SelectMany(_ => Gen.Choose(0, 999), (letter, number) => DiagnosisCode.Parse(FormattableString.Invariant($"{(char)('A' + letter)}{number / 10:00}.{number % 10}")))),
        (1, Gen.Constant(DiagnosisCode.None)));

    /// <summary>Any place of service: an office, an outpatient department, a surgical center, two digits, and rarely none.</summary>
    public static Gen<PlaceOfService> Places => Gen.Frequency(
        (6, Gen.Elements("11", "19", "22", "24").Select(PlaceOfService.Parse)), (2, Characters("0123456789", 2).Select(PlaceOfService.Parse)), (1, Gen.Constant(PlaceOfService.Unknown)));

    /// <summary>Any date from 1990 to 2040, the first days of the codes more often, and rarely none.</summary>
    public static Gen<ServiceDate> Dates => Gen.Frequency(
        (4, ClaimDates),
        (4, Gen.Choose(0, 365 * 50).Select(days => ServiceDate.FromDateTime(new DateTime(1990, 1, 1).AddDays(days)))),
        (2, Gen.Elements(new ServiceDate(2001, 12, 31), new ServiceDate(2002, 1, 1), new ServiceDate(2019, 12, 31), new ServiceDate(2020, 1, 1))),
        (1, Gen.Constant(ServiceDate.Unknown)));

    /// <summary>Dates from 2024-04-01 to 2024-09-30, for which the library holds every table.</summary>
    public static Gen<ServiceDate> ClaimDates => Gen.Choose(0, ClaimDays - 1).Select(days => ServiceDate.FromDateTime(FirstClaimDate.AddDays(days)));

    private static Gen<string> Characters(string alphabet, int count) => Gen.ArrayOf(Gen.Elements(alphabet.ToCharArray()), count).Select(letters => new string(letters));
}
