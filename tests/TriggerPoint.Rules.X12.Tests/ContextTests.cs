using System.IO;
using System.IO.Pipelines;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using Xunit;

namespace TriggerPoint.Rules.X12.Tests;

/// <summary>What stands around a claim is taken from the right place, however far away it is.</summary>
public sealed class ContextTests
{
    [Fact]
    public void A_claim_has_patient_payer_provider_and_what_only_the_file_says()
    {
        X12Claim read = Assert.Single(FileReading.Of(new SmallFile().Behind(SmallFile.Clm, "REF*F8*ABC", "NTE*ADD*SEE RECORD").Bytes).Claims);
        Claim claim = read.Claim!;
        Assert.Equal(("C1", "M1", "HEALTH PLAN", "11", "SEE RECORD"), (claim.Id, claim.Patient, claim.Payer, claim.PlaceOfService.ToString(), claim.Note));
        Assert.Equal(("P1", "MB", "1", "ABC"), (read.PayerId, read.FilingIndicator, read.Frequency, read.OriginalReference));
        Assert.Equal(["M79.18", "M54.2"], claim.Diagnoses.Select(code => code.ToString()));
        ServiceLine line = Assert.Single(claim.Lines);
        Assert.Equal("20552-59 x1 on 2024-08-01", line.ToString());
        Assert.Equal([1], line.DiagnosisPointers);
        Assert.Equal("1234567893", line.Provider);
        Assert.Equal((16, 16), (line.Location.LineNumber, line.Location.SegmentNumber));
    }

    [Theory]
    [InlineData("NM1*QC*1*DOE*TIM", "DMG*D8*20100101*M", "M1/DOE/TIM/20100101")]
    [InlineData("NM1*QC*1*DOE*TIM****MI*M1-02", "DMG*D8*20100101*M", "M1-02")]
    [InlineData("NM1*QC*1*DOE", "N3*1 MAIN ST", "")]
    public void A_dependant_is_told_from_the_subscriber(string name, string birth, string key)
    {
        byte[] bytes = new SmallFile().Behind(SmallFile.Payer, "HL*3*2*23*0", "PAT*19", name, birth).Bytes;
        Assert.Equal(key, Assert.Single(FileReading.Of(bytes).Claims).Claim!.Patient);
    }

    [Fact]
    public void Names_of_a_patients_level_and_of_the_billing_level_are_neither_payer_nor_member()
    {
        byte[] patient = new SmallFile().Behind(SmallFile.Payer, "HL*3*2*23*0", "PAT*19", "NM1*QC*1*DOE*TIM****MI*M1-02", "NM1*PR*2*OTHER*****PI*P2", "NM1*IL*1*X*Y****MI*OTHER").Bytes;
        byte[] billing = new SmallFile().Behind(SmallFile.Billing, "NM1*PR*2*OTHER*****PI*P2", "NM1*IL*1*X*Y****MI*OTHER").Bytes;
        X12Claim[] read = [Assert.Single(FileReading.Of(patient).Claims), Assert.Single(FileReading.Of(billing).Claims)];
        Assert.Equal([("M1-02", "HEALTH PLAN", "P1"), ("M1", "HEALTH PLAN", "P1")], read.Select(one => (one.Claim!.Patient, one.Claim.Payer, one.PayerId)));
    }

    [Fact]
    public void A_level_that_cannot_be_read_leaves_its_claim_to_nobody_before()
    {
        byte[] bytes = new SmallFile().Behind(SmallFile.Dtp, "HL*3*1*99*0", "CLM*C2*1***11:B:1", "LX*1", "SV1*HC:20553*1*UN*1").Bytes;
        Assert.Equal(["M1", ""], FileReading.Of(bytes).Claims.Select(read => read.Claim!.Patient));
    }

    [Fact]
    public void Another_payers_loop_changes_neither_payer_nor_patient_nor_provider()
    {
        byte[] bytes = new SmallFile().Behind(
            SmallFile.Hi, "NM1*82*1*A*B****XX*111", "SBR*S*18*******CI", "NM1*IL*1*X*Y****MI*OTHER", "NM1*PR*2*OTHER*****PI*P2", "NM1*82*1", "REF*F8*OTHER").Bytes;
        X12Claim read = Assert.Single(FileReading.Of(bytes).Claims);
        Assert.Equal(("M1", "HEALTH PLAN", "P1", "MB", ""), (read.Claim!.Patient, read.Claim.Payer, read.PayerId, read.FilingIndicator, read.OriginalReference));
        Assert.Equal("111", read.Claim.Lines[0].Provider);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(20_000)]
    public async Task The_billing_provider_may_stand_megabytes_before_the_claim(int subscribers)
    {
        string others = string.Concat(Enumerable.Range(3, subscribers).Select(
            level => $"HL*{level}*1*22*0~\nSBR*P*18*******CI~\nNM1*IL*1*ROE*R****MI*M{level}~\nCLM*X{level}*1***11:B:1~\nLX*1~\nSV1*HC:99213*1*UN*1~\nDTP*472*D8*20240801~\n"));
        byte[] bytes = Encoding.UTF8.GetBytes(new SmallFile().Text.Replace("HL*2*1*22*0", others + "HL*2*1*22*0"));
        FileReading reading = FileReading.Of(new PiecesStream(bytes, new(1), 50_000), X12ReadOptions.Default);
        X12Claim read = Assert.Single(reading.Claims);
        Assert.Equal(("M1", "1234567893"), (read.Claim!.Patient, read.Claim.Lines[0].Provider));
        Assert.Equal((subscribers * 7) + 14, read.Claim.Lines[0].Location.SegmentNumber);
        Assert.Equal(subscribers, reading.Summary.ClaimsPassedOver);
        FileReading piped = await FileReading.OfAsync(PipeReader.Create(new PiecesStream(bytes, new(2), 5000)), X12ReadOptions.Default);
        Assert.Equal(reading.Text, piped.Text);
    }

    [Fact]
    public void Codes_units_dates_and_notes_are_read_in_their_forms()
    {
        byte[] bytes = new SmallFile().With(SmallFile.Sv1, "SV1*HC:20552:RT:59:XS:GP:TWO MUSCLES*100*MJ*12.5*22**2:1:2:1").With(SmallFile.Dtp, "DTP*472*RD8*20240801-20240803")
            .Behind(SmallFile.Dtp, "NTE*ADD*FIRST", "NTE*DCP*SECOND", "NM1*82*1*A*B****XX*222").Bytes;
        ServiceLine line = Assert.Single(FileReading.Of(bytes).Claims).Claim!.Lines[0];
        Assert.Equal("20552-RT-59-XS-GP x12.5 on 2024-08-01", line.ToString());
        Assert.Equal(("2024-08-03", "22", "222"), (line.LastDate.ToString(), line.PlaceOfService.ToString(), line.Provider));
        Assert.Equal("TWO MUSCLES; FIRST; SECOND", line.Note);
        Assert.Equal([2, 1, 2, 1], line.DiagnosisPointers);
    }

    [Fact]
    public void Text_may_be_in_utf8_or_in_latin1()
    {
        string text = new SmallFile().Behind(SmallFile.Dtp, "NTE*ADD*ÄÖ é").Text;
        string Note(Encoding encoding) => Assert.Single(FileReading.Of(encoding.GetBytes(text)).Claims).Claim!.Lines[0].Note;
        Assert.Equal("ÄÖ é", Note(Encoding.UTF8));
        Assert.Equal("ÄÖ é", Note(Encoding.Latin1));
    }

    [Fact]
    public void Claims_can_be_read_one_by_one_and_the_stream_stays_open()
    {
        using var stream = new MemoryStream([.. new SmallFile().Bytes, .. new SmallFile().Bytes]);
        var reader = new X12ClaimReader(stream);
        Assert.True(reader.TryRead(out X12Claim? first));
        Assert.False(reader.Summary.IsComplete);
        Assert.True(reader.TryRead(out X12Claim? second));
        Assert.False(reader.TryRead(out X12Claim? none));
        Assert.False(reader.TryRead(out none));
        Assert.Null(none);
        Assert.True(reader.Summary.IsComplete && stream.CanRead);
        Assert.Equal(first.Claim, second.Claim);
        Assert.Equal("C1: 20552-59 x1 on 2024-08-01, 0 findings", first.ToString());
    }
}
