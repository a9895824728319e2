using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Xunit;
using Xunit.Abstractions;

namespace TriggerPoint.Rules.Tests;

/// <summary>Unit limits, fee schedule, add-on codes and diagnoses against what they were made from, and against the facts.</summary>
public sealed class SourceTableTests
{
    private static readonly ReferenceData Data = ReferenceData.Embedded;
    private static readonly ServiceDate Today = new(2024, 8, 1);
    private readonly ITestOutputHelper output;

    public SourceTableTests(ITestOutputHelper output) => this.output = output;

    // The digests were made from the sources themselves: they stand in for them where the sources are not at hand.
    [Fact]
    public void The_tables_hold_what_the_sources_held()
    {
        string[] limits = Data.Editions.SelectMany(edition => edition.Edits.Select(edit => $"{edit.Code} {edition.Id} {edit.Setting} {edit.Value} {(int)edit.Adjudication}")).ToArray();
        Assert.Equal((202, "A87E0BF9D5CBDB4A"), (limits.Length, TableDigest.Of(limits)));

        string[] indicators = Codes(FeeScheduleTable.Codes).Distinct()
            .Select(code => Data.TryFindFeeSchedule(code, Today, out FeeScheduleIndicators found) ? Text(found) : $"{code} not found").ToArray();
        Assert.Equal((731, "DD342E1D70E8A97A"), (indicators.Length, TableDigest.Of(indicators)));

        string[] addOns = Codes(AddOnTable.AddOns).Zip(Codes(AddOnTable.Primaries), (addOn, primary) => $"{addOn} {primary}").ToArray();
        Assert.Equal((106, "93111F7BA376762F"), (addOns.Length, TableDigest.Of(addOns)));

        // What ended before the edition or began after it is the project's own addition.
        var column = new WideColumn(DiagnosisTable.Codes);
        string[] diagnoses = Enumerable.Range(0, column.Count).Select(row => DiagnosisCode.FromPacked(column[row]))
            .Where(code => Data.ValidityOf(code, new(2021, 9, 30)) == DiagnosisValidity.Valid).Select(code => code.ToString()).ToArray();
        Assert.Equal((958, "67F308A5EC64D9FA"), (diagnoses.Length, TableDigest.Of(diagnoses)));
        output.WriteLine($"checked: {limits.Length} unit limits, {indicators.Length} fee schedule rows, {addOns.Length} add-on rows, {diagnoses.Length} diagnoses by digest");
    }

    [Fact]
    public void Unit_limits_are_those_of_the_source()
    {
        int rows = 0;
        foreach (TestRow row in Source("cms/mue-related.tsv").Where(row => row["service"] is "Practitioner" or "Outpatient Hospital"))
        {
            if (!ServiceDate.TryParse(row["file_effective"], out ServiceDate date))
            {
                continue;
            }

            ClaimSetting setting = row["service"] == "Practitioner" ? ClaimSetting.Practitioner : ClaimSetting.HospitalOutpatient;
            Assert.True(Data.TryFindMue(ProcedureCode.Parse(row["hcpcs"]), date, setting, out MedicallyUnlikelyEdit edit));
            Assert.Equal((row["hcpcs"], row["mue_value"], row["mai"], setting), (edit.Code.ToString(), edit.Value.ToString(), ((int)edit.Adjudication).ToString(), edit.Setting));
            rows++;
        }

        Checked(rows, 202, "rows of unit limits");
        Assert.Equal(202, Data.Editions.Sum(edition => edition.Edits.Count));
    }

    [Theory]
    [InlineData("20552", "2024-08-01", ClaimSetting.Practitioner, 1, MueAdjudication.DateOfServicePolicy)]
    [InlineData("20553", "2024-05-01", ClaimSetting.HospitalOutpatient, 1, MueAdjudication.DateOfServicePolicy)]
    [InlineData("20561", "2024-08-01", ClaimSetting.Practitioner, 1, MueAdjudication.DateOfServicePolicy)]
    [InlineData("20551", "2024-08-01", ClaimSetting.Practitioner, 5, MueAdjudication.DateOfServiceClinical)]
    [InlineData("J2795", "2024-08-01", ClaimSetting.HospitalOutpatient, 2400, MueAdjudication.DateOfServiceClinical)]
    [InlineData("J3302", "2024-08-01", ClaimSetting.Practitioner, 0, MueAdjudication.DateOfServiceClinical)]
    [InlineData("J1030", "2024-05-01", ClaimSetting.Practitioner, 8, MueAdjudication.DateOfServiceClinical)]
    public void Known_unit_limits_are_found(string code, string date, ClaimSetting setting, int value, MueAdjudication adjudication)
    {
        Assert.True(Data.TryFindMue(ProcedureCode.Parse(code), ServiceDate.Parse(date), setting, out MedicallyUnlikelyEdit edit));
        Assert.Equal((value, adjudication), (edit.Value, edit.Adjudication));
    }

    [Fact]
    public void A_limit_that_a_file_no_longer_has_is_not_found()
    {
        Assert.False(Data.TryFindMue(ProcedureCode.Parse("J1030"), Today, ClaimSetting.Practitioner, out MedicallyUnlikelyEdit none));
        Assert.Equal(default, none);
        Assert.False(Data.TryFindMue(default, Today, ClaimSetting.Practitioner, out _));
    }

    [Fact]
    public void Fee_schedule_indicators_are_those_of_the_source()
    {
        int rows = 0;
        foreach (TestRow row in Source("cms/fee-schedule-indicators-2024-07.tsv").Where(row => row["mod"].Length == 0))
        {
            Assert.True(Data.TryFindFeeSchedule(ProcedureCode.Parse(row["hcpcs_code"]), Today, out FeeScheduleIndicators found));
            Assert.Equal(
                string.Join(' ', row["hcpcs_code"], row["status"], row["glob"], Digit(row, "pctc"), Digit(row, "mult_proc"), Digit(row, "bilat_surg"), Digit(row, "asst_surg"), Digit(row, "co_surg"), Digit(row, "team_surg")),
                Text(found));
            rows++;
        }

        Checked(rows, 731, "rows of the fee schedule");
    }

    [Fact]
    public void Fee_schedule_history_of_the_four_codes_is_that_of_the_source()
    {
        int rows = 0;
        foreach (TestRow row in Source("cms/fee-schedule-indicators-2020-2024.tsv"))
        {
            Assert.True(Data.TryFindFeeSchedule(ProcedureCode.Parse(row["hcpcs"]), ServiceDate.Parse(row["effective"]), out FeeScheduleIndicators found));
            Assert.Equal(
                string.Join(' ', row["hcpcs"], row["status_code"], row["glob_days"] == "0" ? "000" : row["glob_days"], row["pctc_ind"], row["mult_proc"], row["bilat_surg"], row["asst_surg"], row["co_surg"], row["team_surg"]),
                Text(found));
            rows++;
        }

        Checked(rows, 80, "rows of the fee schedule's history");
    }

    [Theory]
    [InlineData("20552", "2024-08-01", "20552 A 000 0 2 0 1 0 0")]
    [InlineData("20553", "2010-01-01", "20553 A 000 0 2 0 1 0 0")]
    [InlineData("20550", "2024-08-01", "20550 A 000 0 2 1 1 0 0")]
    [InlineData("20560", "2020-03-31", "20560 N XXX 9 9 9 9 9 9")]
    [InlineData("20560", "2020-04-01", "20560 A XXX 0 0 0 1 0 0")]
    [InlineData("20561", "", "20561 A XXX 0 0 0 1 0 0")]
    public void Known_indicators_are_found(string code, string date, string expected)
    {
        ServiceDate day = date.Length == 0 ? ServiceDate.Unknown : ServiceDate.Parse(date);
        Assert.True(Data.TryFindFeeSchedule(ProcedureCode.Parse(code), day, out FeeScheduleIndicators found));
        Assert.Equal(expected, Text(found));
        Assert.False(Data.TryFindFeeSchedule(ProcedureCode.Parse("20560"), new(2019, 12, 31), out FeeScheduleIndicators none));
        Assert.Equal((default, '\0', GlobalPeriod.Unspecified), (none, none.Status, none.GlobalDays));
    }

    [Fact]
    public void Add_on_codes_are_those_of_the_source()
    {
        int rows = 0;
        foreach (TestRow row in Source("cms/add-on-primaries-2024.tsv"))
        {
            Assert.True(Data.IsAddOn(ProcedureCode.Parse(row["add_on_code"])));
            Assert.True(Data.IsAcceptedPrimary(ProcedureCode.Parse(row["add_on_code"]), ProcedureCode.Parse(row["primary_code"])));
            rows++;
        }

        Checked(rows, 106, "rows of add-on codes");
    }

    [Theory]
    [InlineData("77002", "20552", true)]
    [InlineData("77002", "20553", true)]
    [InlineData("77003", "20552", false)]
    [InlineData("95873", "20553", false)]
    [InlineData("95874", "64615", true)]
    [InlineData("76937", "20552", true)]
    [InlineData("76942", "20552", false)]
    public void Known_primaries_are_accepted(string addOn, string primary, bool accepted)
    {
        Assert.Equal(accepted, Data.IsAcceptedPrimary(ProcedureCode.Parse(addOn), ProcedureCode.Parse(primary)));
        Assert.Equal(addOn != "76942", Data.IsAddOn(ProcedureCode.Parse(addOn)));
        Assert.False(Data.IsAddOn(ProcedureCode.Parse("20552")) || Data.IsAddOn(default));
    }

    [Fact]
    public void Diagnoses_of_the_source_are_known()
    {
        int rows = 0;
        foreach (TestRow row in Source("cms/icd10cm-related-2021.tsv"))
        {
            DiagnosisCode code = DiagnosisCode.Parse(row["dotted"]);
            Assert.Equal(DiagnosisValidity.Valid, Data.ValidityOf(code, new(2021, 9, 30)));
            Assert.Equal(row["dotted"] == "M54.5" ? DiagnosisValidity.Ended : DiagnosisValidity.Valid, Data.ValidityOf(code, Today));
            rows++;
        }

        Checked(rows, 958, "diagnosis codes");
    }

    [Theory]
    [InlineData("M79.1", "2018-09-30", DiagnosisValidity.Valid)]
    [InlineData("M79.1", "2018-10-01", DiagnosisValidity.Ended)]
    [InlineData("M79.1", "", DiagnosisValidity.Ended)]
    [InlineData("M79.18", "2018-09-30", DiagnosisValidity.NotYetValid)]
    [InlineData("M79.18", "2018-10-01", DiagnosisValidity.Valid)]
    [InlineData("M79.18", "", DiagnosisValidity.Valid)]
    [InlineData("M54.5", "2021-09-30", DiagnosisValidity.Valid)]
    [InlineData("M54.5", "2021-10-01", DiagnosisValidity.Ended)]
    [InlineData("M54.50", "2021-09-30", DiagnosisValidity.NotYetValid)]
    [InlineData("M54.59", "2021-10-01", DiagnosisValidity.Valid)]
    [InlineData("M79", "2024-08-01", DiagnosisValidity.NotBillable)]
    [InlineData("M25.5", "2024-08-01", DiagnosisValidity.NotBillable)]
    [InlineData("G44.2", "", DiagnosisValidity.NotBillable)]
    [InlineData("R51", "2019-08-01", DiagnosisValidity.Unknown)]
    [InlineData("R51", "2024-08-01", DiagnosisValidity.NotBillable)]
    [InlineData("E11.9", "2024-08-01", DiagnosisValidity.Unknown)]
    [InlineData("Z99.9", "2024-08-01", DiagnosisValidity.Unknown)]
    [InlineData("A00", "2024-08-01", DiagnosisValidity.Unknown)]
    [InlineData("M79.188", "2024-08-01", DiagnosisValidity.Unknown)]
    public void What_is_known_of_a_diagnosis_depends_on_the_date(string code, string date, DiagnosisValidity expected) =>
        Assert.Equal(expected, Data.ValidityOf(DiagnosisCode.Parse(code), date.Length == 0 ? ServiceDate.Unknown : ServiceDate.Parse(date)));

    [Fact]
    public void A_category_is_known_as_one_from_the_first_day_of_the_table()
    {
        ServiceDate first = Data.EditionFor(ReferenceTable.Diagnoses, ServiceDate.Unknown).FirstDay;
        Assert.Equal(
            (DiagnosisValidity.Unknown, DiagnosisValidity.NotBillable),
            (Data.ValidityOf(DiagnosisCode.Parse("M79"), first.AddDays(-1)), Data.ValidityOf(DiagnosisCode.Parse("M79"), first)));
    }

    [Theory]
    [InlineData("ZZZZZ")]
    [InlineData("00000")]
    public void A_code_beyond_either_end_of_the_tables_is_in_none(string text)
    {
        ProcedureCode code = ProcedureCode.Parse(text);
        Assert.False(Data.TryFindFeeSchedule(code, Today, out _) || Data.TryFindMue(code, Today, ClaimSetting.Practitioner, out _) || Data.TryFindDrug(code, out _));
        Assert.False(Data.IsAddOn(code) || Data.IsAcceptedPrimary(code, ProcedureCode.Parse("20552")));
    }

    [Fact]
    public void No_diagnosis_is_unknown() => Assert.Equal(DiagnosisValidity.Unknown, Data.ValidityOf(default, Today));

    [Fact]
    public void Drug_codes_of_the_source_are_all_known()
    {
        int rows = 0;
        foreach (TestRow row in Source("cms/hcpcs-drugs-2024-07.tsv"))
        {
            Assert.True(Data.TryFindDrug(ProcedureCode.Parse(row["hcpcs"]), out DrugCode drug), row["hcpcs"]);

            // The column is named for the other date in the copy that was read.
            Assert.Equal(row["date_added"], drug.LastDay.ToString());
            rows++;
        }

        Checked(rows, 28, "drug codes");
    }

    private static IEnumerable<ProcedureCode> Codes(string cells) => Enumerable.Range(0, new PackedColumn(cells).Count).Select(row => ProcedureCode.FromPacked(new PackedColumn(cells)[row]));

    private static string Text(FeeScheduleIndicators found) => string.Join(
        ' ', found.Code, found.Status, Days(found.GlobalDays), found.ProfessionalTechnical, found.MultipleProcedure, found.Bilateral, found.Assistant, found.CoSurgeon, found.Team);

    private static string Days(GlobalPeriod period) => period switch
    {
        GlobalPeriod.Days000 => "000",
        GlobalPeriod.Days010 => "010",
        GlobalPeriod.Days090 => "090",
        GlobalPeriod.Maternity => "MMM",
        GlobalPeriod.NotApplicable => "XXX",
        GlobalPeriod.ContractorDecides => "YYY",
        GlobalPeriod.OfThePrimary => "ZZZ",
        _ => "?",
    };

    private static string Digit(TestRow row, string column) => decimal.ToInt32(decimal.Parse(row[column], CultureInfo.InvariantCulture)).ToString();

    private static IReadOnlyList<TestRow> Source(string path) => SharedFixtures.FindSource(path) is { } found ? TestTable.Read(found).Rows : [];

    private void Checked(int rows, int expected, string what)
    {
        Assert.True(rows == expected || rows == 0, $"{rows} {what} instead of {expected}");
        output.WriteLine(rows == 0 ? $"skipped: the source of the {what} is not here" : $"checked: {rows} {what} against their source");
    }
}
