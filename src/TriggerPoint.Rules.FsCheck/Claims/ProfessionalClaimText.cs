using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace TriggerPoint.Rules.Testing;

/// <summary>Claims as a professional claim file, 837P 005010X222A1 (TPI-801 to TPI-804), with invented people and places.</summary>
internal sealed class ProfessionalClaimText
{
    private const string Guide = "005010X222A1";
    private readonly StringBuilder text = new();
    private int segments;

    private ProfessionalClaimText()
    {
    }

    public static string Of(IReadOnlyList<Claim> claims)
    {
        var file = new ProfessionalClaimText();
        file.Segment("ISA", "00", Wide(10), "00", Wide(10), "ZZ", Wide(15, "SENDER"), "ZZ", Wide(15, "RECEIVER"), "240801", "1200", "^", "00501", "000000001", "0", "T", ":");
        file.Segment("GS", "HC", "SENDER", "RECEIVER", "20240801", "1200", "1", "X", Guide);
        file.segments = 0;
        file.Transaction(claims);
        file.Segment("GE", "1", "1");
        file.Segment("IEA", "1", "000000001");
        return file.text.ToString();
    }

    private void Transaction(IReadOnlyList<Claim> claims)
    {
        Segment("ST", "837", "0001", Guide);
        Segment("BHT", "0019", "00", "1", "20240801", "1200", "CH");
        Segment("NM1", "41", "2", "SAMPLE SUBMITTER", "", "", "", "", "46", "100001");
        Segment("PER", "IC", "BILLING", "TE", "5550100100");
        Segment("NM1", "40", "2", "SAMPLE RECEIVER", "", "", "", "", "46", "200002");
        Segment("HL", "1", "", "20", "1");
        Segment("NM1", "85", "2", "SAMPLE CLINIC", "", "", "", "", "XX", "1000000004");
        Segment("N3", "1 SAMPLE STREET");
        Segment("N4", "SAMPLETOWN", "OH", "430010001");
        Segment("REF", "EI", "000000000");
        for (int at = 0; at < claims.Count; at++)
        {
            Subscriber(claims[at], at);
        }

        Segment("SE", Number(segments + 1), "0001");
    }

    private void Subscriber(Claim claim, int at)
    {
        Segment("HL", Number(at + 2), "1", "22", "0");
        Segment("SBR", "P", "18", "", "", "", "", "", "", "CI");
        Segment("NM1", "IL", "1", "SAMPLE", "PERSON", "", "", "", "MI", FormattableString.Invariant($"M{at + 1:00000}"));
        Segment("N3", "2 SAMPLE STREET");
        Segment("N4", "SAMPLETOWN", "OH", "430010001");
        Segment("DMG", "D8", "19700101", "U");
        Segment("NM1", "PR", "2", "SAMPLE PAYER", "", "", "", "", "PI", "300003");
        string place = claim.PlaceOfService.IsUnknown ? "11" : claim.PlaceOfService.ToString();
        Segment("CLM", claim.Id.Length == 0 ? Number(at + 1) : $"{claim.Id}-{Number(at + 1)}", Number(claim.Lines.Count * 100), "", "", $"{place}:B:1", "Y", "A", "Y", "Y");
        if (claim.Diagnoses.Count > 0)
        {
            Segment("HI", claim.Diagnoses.Select((code, place) => $"{(place == 0 ? "ABK" : "ABF")}:{code.ToString().Replace(".", string.Empty)}").ToArray());
        }

        for (int line = 0; line < claim.Lines.Count; line++)
        {
            Line(claim.Lines[line], line + 1);
        }
    }

    private void Line(ServiceLine line, int number)
    {
        Segment("LX", Number(number));
        string procedure = string.Join(":", line.Modifiers.Select(modifier => modifier.ToString()).Prepend(line.Code.ToString()).Prepend("HC"));
        string pointers = line.DiagnosisPointers.Count == 0 ? "1" : string.Join(":", line.DiagnosisPointers);
        Segment("SV1", procedure, "100", "UN", (line.Units ?? 1).ToString(CultureInfo.InvariantCulture), "", "", pointers);
        Segment("DTP", "472", "D8", line.Date.ToString().Replace("-", string.Empty));
    }

    // Empty elements at the end are left out, as the standard asks.
    private void Segment(string name, params string[] elements)
    {
        text.Append(name);
        int last = Array.FindLastIndex(elements, element => element.Length > 0);
        foreach (string element in elements.Take(last + 1))
        {
            text.Append('*').Append(element);
        }

        text.Append("~\n");
        segments++;
    }

    private static string Wide(int width, string words = "") => words.PadRight(width);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
