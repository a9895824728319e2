using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace TriggerPoint.Rules.X12.Tests;

/// <summary>Writes a <see cref="FileModel"/> as X12, and keeps what must be read from it: claims, with the place of each line.</summary>
internal sealed class FileWriter
{
    private readonly Layout layout;
    private readonly List<byte> bytes = [];
    private readonly List<ExpectedClaim> claims = [];
    private long segments;
    private int levels;
    private string billing = "";
    private string patient = "";
    private SubscriberModel subscriber = null!;

    private FileWriter(Layout layout) => this.layout = layout;

    /// <summary>The file, and its claims.</summary>
    public static WrittenFile Write(FileModel file)
    {
        var writer = new FileWriter(file.Layout);
        int number = 0;
        foreach (InterchangeModel interchange in file.Interchanges)
        {
            writer.Write(interchange, ++number);
        }

        return new([.. writer.bytes], writer.claims, writer.segments);
    }

    private void Write(InterchangeModel interchange, int number)
    {
        string control = number.ToString("000000000", CultureInfo.InvariantCulture);
        Segment("ISA", "00", new(' ', 10), "00", new(' ', 10), "ZZ", "SENDER".PadRight(15), "ZZ", "RECEIVER".PadRight(15), "240801", "1200",
            "^", layout.Is4010 ? "00401" : "00501", control, "0", "T", layout.Component.ToString());
        int groups = 0;
        foreach (GroupModel group in interchange.Groups)
        {
            string guide = layout.Is4010 ? "004010X098A1" : "005010X222A1";
            Segment("GS", "HC", "SENDER", "RECEIVER", "20240801", "1200", (++groups).ToString(), "X", guide);
            int transactions = 0;
            foreach (TransactionModel transaction in group.Transactions)
            {
                Write(transaction, (++transactions).ToString("0000", CultureInfo.InvariantCulture), guide);
            }

            Segment("GE", transactions.ToString(), groups.ToString());
        }

        Segment("IEA", groups.ToString(), control);
    }

    private void Write(TransactionModel transaction, string control, string guide)
    {
        long first = segments;
        Segment("ST", "837", control, layout.Is4010 ? "" : guide);
        Segment("BHT", "0019", "00", "1", "20240801", "1200", "CH");
        Segment("NM1", "41", "2", "SUBMITTER", "", "", "", "", "46", "12345");
        Segment("NM1", "40", "2", "RECEIVER", "", "", "", "", "46", "54321");
        levels = 0;
        foreach (ProviderModel provider in transaction.Providers)
        {
            billing = provider.Npi;
            int level = Level(0, "20");
            Segment("NM1", "85", "2", "CLINIC", "", "", "", "", "XX", billing);
            Segment("N3", "1 MAIN ST");
            Segment("NM1", "87", "2", "", "", "", "", "", "", "");
            foreach (SubscriberModel next in provider.Subscribers)
            {
                Write(next, level);
            }
        }

        Segment("SE", (segments - first + 1).ToString(CultureInfo.InvariantCulture), control);
    }

    private void Write(SubscriberModel next, int parent)
    {
        subscriber = next;
        int level = Level(parent, "22");
        Segment("SBR", "P", next.Claims.Count > 0 ? "18" : "", "", "", "", "", "", "", next.Filing);
        Segment("NM1", "IL", "1", next.Person.LastName, next.Person.FirstName, "", "", "", "MI", next.Person.Id);
        Segment("N3", "2 OAK ST");
        Birth(next.Person);
        Segment("NM1", "PR", "2", next.PayerName, "", "", "", "", "PI", next.PayerId);
        patient = KeyOf(next.Person, "");
        foreach (ClaimModel claim in next.Claims)
        {
            Write(claim);
        }

        foreach (DependantModel dependant in next.Dependants)
        {
            Level(level, "23");
            Segment("PAT", "19");
            Segment("NM1", "QC", "1", dependant.Person.LastName, dependant.Person.FirstName);
            Birth(dependant.Person);
            patient = KeyOf(dependant.Person, next.Person.Id);
            foreach (ClaimModel claim in dependant.Claims)
            {
                Write(claim);
            }
        }
    }

    private void Birth(PersonModel person)
    {
        if (person.BirthDate.Length > 0)
        {
            Segment("DMG", "D8", person.BirthDate, "U");
        }
    }

    private void Write(ClaimModel claim)
    {
        SourceLocation location = Segment("CLM", claim.Id, "100", "", "", Composite(claim.Place, "B", claim.Frequency), "Y", "A", "Y", "Y");
        Optional("REF", "F8", claim.OriginalReference);
        Optional("NTE", "ADD", claim.Note);
        if (claim.Diagnoses.Count > 0)
        {
            Segment(["HI", .. claim.Diagnoses.Select((code, at) => Composite(at == 0 ? "ABK" : "ABF", code))]);
        }

        if (claim.Provider.Length > 0)
        {
            Segment("NM1", "82", "1", "RENDERING", "R", "", "", "", "XX", claim.Provider);
        }

        if (claim.HasOtherPayer)
        {
            Segment("SBR", "S", "18", "", "", "", "", "", "", "CI");
            Segment("OI", "", "", "Y", "", "", "Y");
            Segment("NM1", "IL", "1", "OTHER", "O", "", "", "", "MI", "OTHERMEMBER");
            Segment("NM1", "PR", "2", "OTHER PAYER", "", "", "", "", "PI", "99999");
            Segment("REF", "F8", "OTHER");
            Segment("NM1", "82", "1");
        }

        var lines = new List<ServiceLine>();
        foreach (LineModel line in claim.Lines)
        {
            Segment("LX", (lines.Count + 1).ToString(CultureInfo.InvariantCulture));
            lines.Add(Write(line, claim));
        }

        Claim expected = TriggerPoint.Rules.Claim.Create(claim.Id, lines).WithPatient(patient)
            .WithPayer(subscriber.PayerName.Length > 0 ? subscriber.PayerName : subscriber.PayerId)
            .WithPlaceOfService(PlaceOf(claim.Place)).WithNote(claim.Note).WithDiagnoses(claim.Diagnoses.Select(DiagnosisCode.Parse)).WithLocation(location);
        claims.Add(new(expected, subscriber.PayerId, subscriber.Filing, claim.Frequency, claim.OriginalReference));
    }

    private ServiceLine Write(LineModel line, ClaimModel claim)
    {
        string[] service = ["HC", line.Code, .. line.Modifiers, .. Enumerable.Repeat("", line.Description.Length > 0 ? 4 - line.Modifiers.Count : 0), line.Description];
        SourceLocation location = Segment(
            "SV1", Composite(service), "50", line.Basis, line.Units, line.Place, "", Composite([.. line.Pointers.Select(pointer => pointer.ToString())]));
        if (line.FirstDate.Length > 0)
        {
            bool isPeriod = line.LastDate.Length > 0;
            Segment("DTP", "472", isPeriod ? "RD8" : "D8", isPeriod ? $"{line.FirstDate}-{line.LastDate}" : line.FirstDate);
        }

        Segment("DTP", "431", "D8", "20240101");
        Optional("NTE", "ADD", line.Note);
        if (line.Drug.Length > 0)
        {
            Segment("LIN", "", "N4", line.Drug);
            Segment("CTP", "", "", "", "1", "UN");
        }

        if (line.Provider.Length > 0)
        {
            Segment("NM1", "82", "1", "RENDERING", "L", "", "", "", "XX", line.Provider);
        }

        ServiceDate first = line.FirstDate.Length > 0 ? ServiceDate.Parse(line.FirstDate) : ServiceDate.Unknown;
        ServiceDate last = line.FirstDate.Length > 0 && line.LastDate.Length > 0 ? ServiceDate.Parse(line.LastDate) : first;
        string note = string.Join("; ", new[] { line.Description, line.Note, line.Drug.Length > 0 ? $"NDC {line.Drug}, 1 UN" : "" }.Where(text => text.Length > 0));
        string provider = line.Provider.Length > 0 ? line.Provider : claim.Provider.Length > 0 ? claim.Provider : billing;
        return ServiceLine.Create(ProcedureCode.Parse(line.Code), first).WithDates(first, last).WithModifiers(line.Modifiers.Select(Modifier.Parse))
            .WithUnits(line.Units.Length > 0 ? decimal.Parse(line.Units, CultureInfo.InvariantCulture) : null).WithDiagnosisPointers(line.Pointers)
            .WithPlaceOfService(PlaceOf(line.Place)).WithProvider(provider).WithNote(note).WithLocation(location);
    }

    private int Level(int parent, string code)
    {
        levels++;
        Segment("HL", levels.ToString(CultureInfo.InvariantCulture), parent > 0 ? parent.ToString(CultureInfo.InvariantCulture) : "", code, "1");
        return levels;
    }

    private void Optional(string id, string qualifier, string text)
    {
        if (text.Length > 0)
        {
            Segment(id, qualifier, text);
        }
    }

    private string Composite(params string[] parts) => string.Join(layout.Component, parts).TrimEnd(layout.Component);

    private SourceLocation Segment(params string[] elements)
    {
        long line = layout.LineEnd.Length > 0 || layout.Segment == '\n' ? segments + 1 : 1;
        var location = new SourceLocation(bytes.Count, line, ++segments);
        bytes.AddRange(Encoding.UTF8.GetBytes(string.Join(layout.Element, elements).TrimEnd(layout.Element) + layout.Segment + layout.LineEnd));
        return location;
    }

    private static string KeyOf(PersonModel person, string family) => person.Id.Length > 0 ? person.Id
        : person.FirstName.Length == 0 && person.BirthDate.Length == 0 ? ""
        : $"{family}/{person.LastName}/{person.FirstName}/{person.BirthDate}";

    private static PlaceOfService PlaceOf(string text) => text.Length > 0 ? PlaceOfService.Parse(text) : PlaceOfService.Unknown;
}

/// <summary>A file as bytes, with what must be read from it.</summary>
internal sealed record WrittenFile(byte[] Bytes, IReadOnlyList<ExpectedClaim> Claims, long Segments);

/// <summary>A claim as it must be read.</summary>
internal sealed record ExpectedClaim(Claim Claim, string PayerId, string Filing, string Frequency, string OriginalReference)
{
    /// <summary>Whether it bills a code that makes it a concern of the library.</summary>
    public bool IsOurs => Claim.Lines.Any(line => line.Code.ToString() is "20550" or "20551" or "20552" or "20553" or "20560" or "20561");
}
