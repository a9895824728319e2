using System;
using System.Collections.Generic;
using System.Linq;
using Xunit;
using Xunit.Abstractions;

namespace TriggerPoint.Rules.Tests;

/// <summary>The embedded code pairs are those of CMS, and each is found in the right direction on the right dates.</summary>
public sealed class NcciPairTests
{
    private static readonly ProcedureCode[] Four =
        [ProcedureCode.Injection1To2Muscles, ProcedureCode.Injection3OrMoreMuscles, ProcedureCode.Needling1To2Muscles, ProcedureCode.Needling3OrMoreMuscles];

    private static readonly ServiceDate Today = new(2024, 8, 1);
    private readonly ITestOutputHelper output;

    public NcciPairTests(ITestOutputHelper output) => this.output = output;

    [Theory]
    [InlineData(ClaimSetting.Practitioner, 3156, 2750, "F4701467B4B7F474")]
    [InlineData(ClaimSetting.HospitalOutpatient, 2712, 2524, "B29742BCF7DD4EC5")]
    public void The_rows_are_those_of_the_source(ClaimSetting setting, int rows, int active, string digest)
    {
        // The digest was made from the source itself: it stands in for it where the source is not at hand.
        IReadOnlyList<NcciPair> pairs = Pairs(setting);
        Assert.Equal((rows, active), (pairs.Count, pairs.Count(pair => pair.AppliesOn(Today))));
        Assert.All(pairs, pair => Assert.True(pair.FirstDay.IsUnknown && (Four.Contains(pair.Column1) || Four.Contains(pair.Column2)), pair.ToString()));
        Assert.Equal(digest, TableDigest.Of(pairs.Select(Line)));
        output.WriteLine($"checked: {pairs.Count} embedded rows of code pairs ({setting}), {active} in force");
    }

    [Theory]
    [InlineData(ClaimSetting.Practitioner, "practitioner")]
    [InlineData(ClaimSetting.HospitalOutpatient, "outpatient")]
    public void The_source_has_no_other_rows(ClaimSetting setting, string name)
    {
        string? path = SharedFixtures.FindSource($"cms/ncci-pairs-{name}-2024-07-01.tsv");
        if (path is null)
        {
            output.WriteLine($"skipped: the source of the pairs ({name}) is not here; the digest speaks for it");
            return;
        }

        string[] source = TestTable.Read(path).Rows.Select(Line).Order(StringComparer.Ordinal).ToArray();
        Assert.Equal(source, Pairs(setting).Select(Line).Order(StringComparer.Ordinal));
        output.WriteLine($"checked: {source.Length} rows of code pairs ({name}) against their source");
    }

    [Theory]
    [InlineData(ClaimSetting.Practitioner)]
    [InlineData(ClaimSetting.HospitalOutpatient)]
    public void Each_pair_is_found_in_both_orders_on_every_telling_date(ClaimSetting setting)
    {
        IReadOnlyList<NcciPair> pairs = Pairs(setting);
        ServiceDate[] dates =
        [
            .. pairs.Select(pair => pair.LastDay).Where(day => !day.IsUnknown).Distinct().SelectMany(day => new[] { day, Next(day) }),
            new(1999, 1, 1), Today, new(9999, 12, 31), ServiceDate.Unknown,
        ];
        int asked = 0;
        foreach (IGrouping<(ProcedureCode, ProcedureCode), NcciPair> both in pairs.GroupBy(Unordered))
        {
            NcciPair[] rows = both.ToArray();
            foreach (ServiceDate date in dates)
            {
                NcciPair? expected = Model(rows, date);
                Assert.Equal(expected.HasValue, ReferenceData.Embedded.TryFindPair(both.Key.Item1, both.Key.Item2, date, setting, out NcciPair one));
                Assert.Equal(expected.HasValue, ReferenceData.Embedded.TryFindPair(both.Key.Item2, both.Key.Item1, date, setting, out NcciPair other));
                Assert.Equal((expected ?? default, expected ?? default), (one, other));
                asked += 2;
            }
        }

        Assert.True(asked > 100_000, $"{asked}");
        output.WriteLine($"checked: {asked} look-ups of code pairs ({setting}) on {dates.Length} dates against a plain list");
    }

    [Fact]
    public void Every_code_that_is_in_no_row_has_no_pair()
    {
        HashSet<ProcedureCode> inRows = [.. Pairs(ClaimSetting.Practitioner).Concat(Pairs(ClaimSetting.HospitalOutpatient)).SelectMany(pair => new[] { pair.Column1, pair.Column2 })];
        int asked = 0;
        for (int number = 0; number < 100_000; number += 7)
        {
            var code = ProcedureCode.Parse(number.ToString("00000"));
            bool occurs = ReferenceData.Embedded.OccursInPairs(code, Today, ClaimSetting.Practitioner) || ReferenceData.Embedded.OccursInPairs(code, Today, ClaimSetting.HospitalOutpatient);
            Assert.Equal(inRows.Contains(code), occurs);
            Assert.True(inRows.Contains(code) || Four.All(four => !ReferenceData.Embedded.TryFindPair(four, code, ServiceDate.Unknown, ClaimSetting.Practitioner, out _)));
            asked++;
        }

        Assert.False(ReferenceData.Embedded.TryFindPair(ProcedureCode.Parse("20610"), ProcedureCode.Parse("64405"), Today, ClaimSetting.Practitioner, out NcciPair none));
        Assert.Equal(default, none);
        Assert.False(ReferenceData.Embedded.TryFindPair(default, default, default, default, out _));
        Assert.False(ReferenceData.Embedded.TryFindPair(Four[0], Four[0], Today, ClaimSetting.Practitioner, out _));
        output.WriteLine($"checked: {asked} codes for pairs that they do not have");
    }

    [Theory]
    [InlineData(ClaimSetting.Practitioner)]
    [InlineData(ClaimSetting.HospitalOutpatient)]
    public void A_code_occurs_in_the_pairs_of_the_settings_that_pair_it_and_in_no_others(ClaimSetting setting)
    {
        HashSet<ProcedureCode> own = [.. Pairs(setting).SelectMany(pair => new[] { pair.Column1, pair.Column2 })];
        ProcedureCode[] all = [.. Pairs(ClaimSetting.Practitioner).Concat(Pairs(ClaimSetting.HospitalOutpatient)).SelectMany(pair => new[] { pair.Column1, pair.Column2 }).Distinct()];
        Assert.All(all, code => Assert.True(own.Contains(code) == ReferenceData.Embedded.OccursInPairs(code, Today, setting), code.ToString()));
        Assert.Contains(all, code => !own.Contains(code));
    }

    // Rows of a file that overlap: the documented answer is the row that ended first, wherever it stands in the file.
    [Theory]
    [InlineData("2025-01-15", "2025-01-31")]
    [InlineData("2025-01-31", "2025-01-31")]
    [InlineData("2025-02-01", "2025-02-28")]
    [InlineData("2025-03-01", "")]
    [InlineData("", "")]
    public void Of_rows_that_overlap_the_one_that_ended_first_applies_in_any_order(string date, string last)
    {
        string[] rows = ["20250131\t0", "20250228\t1", "*\t1"];
        int[][] orders = [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]];
        foreach (int[] order in orders)
        {
            ReferenceData data = ReferenceData.Embedded.WithNcciPairs(
                order.Select(at => $"20552\t20610\t\t20250101\t{rows[at]}\tx"), ClaimSetting.Practitioner, new(2025, 1, 1), ServiceDate.Unknown).Data;
            ServiceDate day = date.Length == 0 ? ServiceDate.Unknown : ServiceDate.Parse(date);
            Assert.True(data.TryFindPair(ProcedureCode.Parse("20610"), Four[0], day, ClaimSetting.Practitioner, out NcciPair pair));
            Assert.Equal(last, pair.LastDay.ToString());
        }
    }

    [Theory]
    [InlineData("20553", "20552", NcciModifierIndicator.NotAllowed, NcciPairFamily.TriggerPointInjections)]
    [InlineData("20552", "64405", NcciModifierIndicator.Allowed, NcciPairFamily.NerveOrFacetBlock)]
    [InlineData("20610", "20553", NcciModifierIndicator.Allowed, NcciPairFamily.JointInjection)]
    [InlineData("64615", "20552", NcciModifierIndicator.Allowed, NcciPairFamily.ChemodenervationOrNeurolysis)]
    [InlineData("20552", "20561", NcciModifierIndicator.Allowed, NcciPairFamily.InjectionAndNeedling)]
    [InlineData("20561", "20560", NcciModifierIndicator.NotAllowed, NcciPairFamily.DryNeedling)]
    [InlineData("20560", "97810", NcciModifierIndicator.NotAllowed, NcciPairFamily.Acupuncture)]
    [InlineData("64510", "20552", NcciModifierIndicator.Allowed, NcciPairFamily.SympatheticBlock)]
    [InlineData("20553", "64510", NcciModifierIndicator.Allowed, NcciPairFamily.SympatheticBlock)]
    [InlineData("62322", "20560", NcciModifierIndicator.NotAllowed, NcciPairFamily.Epidural)]
    [InlineData("20802", "20552", NcciModifierIndicator.NotAllowed, NcciPairFamily.Surgery)]
    [InlineData("20552", "99213", NcciModifierIndicator.Allowed, NcciPairFamily.EvaluationAndManagement)]
    public void Known_pairs_read_as_the_facts_say(string column1, string column2, NcciModifierIndicator indicator, NcciPairFamily family)
    {
        Assert.True(ReferenceData.Embedded.TryFindPair(ProcedureCode.Parse(column2), ProcedureCode.Parse(column1), Today, ClaimSetting.Practitioner, out NcciPair pair));
        Assert.Equal((column1, column2, indicator, family), (pair.Column1.ToString(), pair.Column2.ToString(), pair.Indicator, pair.Family));
    }

    [Fact]
    public void The_direction_of_blocks_turned_at_the_end_of_2016()
    {
        Assert.True(ReferenceData.Embedded.TryFindPair(Four[0], ProcedureCode.Parse("64405"), new(2016, 12, 31), ClaimSetting.Practitioner, out NcciPair before));
        Assert.True(ReferenceData.Embedded.TryFindPair(Four[0], ProcedureCode.Parse("64405"), new(2017, 1, 1), ClaimSetting.Practitioner, out NcciPair after));
        Assert.Equal(("64405 over 20552, bypass allowed", "20552 over 64405, bypass allowed"), (before.ToString(), after.ToString()));
    }

    [Fact]
    public void A_withdrawn_row_never_applies()
    {
        NcciPair withdrawn = Pairs(ClaimSetting.Practitioner).Single(pair => pair.Column2 == ProcedureCode.Parse("61650") && pair.Column1 == Four[0]);
        Assert.Equal(NcciModifierIndicator.NotApplicable, withdrawn.Indicator);
        Assert.False(withdrawn.AppliesOn(withdrawn.LastDay));
        Assert.False(ReferenceData.Embedded.TryFindPair(Four[0], ProcedureCode.Parse("61650"), withdrawn.LastDay, ClaimSetting.Practitioner, out _));
    }

    [Theory]
    [InlineData("20552", 185, 475)]
    [InlineData("20553", 188, 472)]
    public void The_injection_codes_stand_in_as_many_pairs_as_the_facts_count(string code, int column1, int column2)
    {
        NcciPair[] inForce = Pairs(ClaimSetting.Practitioner).Where(pair => pair.AppliesOn(Today)).ToArray();
        Assert.Equal((column1, column2), (inForce.Count(pair => pair.Column1 == ProcedureCode.Parse(code)), inForce.Count(pair => pair.Column2 == ProcedureCode.Parse(code))));
    }

    [Fact]
    public void Every_row_in_force_has_the_family_of_its_fact()
    {
        NcciPair[] inForce = Pairs(ClaimSetting.Practitioner).Concat(Pairs(ClaimSetting.HospitalOutpatient)).Where(pair => pair.AppliesOn(Today)).ToArray();
        int withInjection = 0;
        foreach (NcciPair pair in inForce)
        {
            ProcedureCode partner = Four.Contains(pair.Column1) ? pair.Column1 : pair.Column2;
            ProcedureCode other = partner == pair.Column1 ? pair.Column2 : pair.Column1;
            if (Four.Contains(other))
            {
                Assert.InRange(pair.Family, NcciPairFamily.TriggerPointInjections, NcciPairFamily.DryNeedling);
            }
            else if (partner == Four[0] || partner == Four[1])
            {
                Assert.Equal(NcciFacts.FamilyOf(other.ToString()), pair.Family);
                withInjection++;
            }
        }

        output.WriteLine($"checked: {withInjection} rows in force with 20552 or 20553 for their family");
    }

    [Fact]
    public void Families_have_as_many_codes_as_the_facts_count()
    {
        string[] counts = Pairs(ClaimSetting.Practitioner).Concat(Pairs(ClaimSetting.HospitalOutpatient))
            .Where(pair => pair.AppliesOn(Today) && (Injects(pair.Column1) || Injects(pair.Column2)))
            .GroupBy(pair => pair.Family)
            .OrderBy(family => family.Key)
            .Select(family => $"{family.Key} {family.SelectMany(pair => new[] { pair.Column1, pair.Column2 }).Where(code => !Injects(code)).Distinct().Count()}")
            .ToArray();
        Assert.Equal(
            [
                "Other 1", "EvaluationAndManagement 48", "TriggerPointInjections 0", "NerveOrFacetBlock 39", "CarpalTunnelOrSinusTract 2", "JointInjection 10",
                "TendonInjection 3", "ChemodenervationOrNeurolysis 31", "InjectionAndNeedling 2", "SympatheticBlock 2", "PlaneBlockOrMicroscope 5",
                "InfusionOrMinorService 68", "ImagingGuidance 4", "BlockAnesthesia 2", "ModerateSedation 3", "Drug 2", "PortOrConsultation 9", "Surgery 428",
            ],
            counts);
        output.WriteLine($"checked: {counts.Length} families of code pairs: {string.Join(", ", counts)}");
    }

    [Fact]
    public void Needling_rows_have_the_families_of_the_injection_rows_and_three_of_their_own()
    {
        NcciPair[] all = Pairs(ClaimSetting.Practitioner).Concat(Pairs(ClaimSetting.HospitalOutpatient)).ToArray();
        Dictionary<ProcedureCode, NcciPairFamily[]> families = all
            .Where(pair => !Four.Contains(pair.Column1) || !Four.Contains(pair.Column2))
            .GroupBy(Other)
            .ToDictionary(group => group.Key, group => group.Select(pair => pair.Family).Distinct().ToArray());
        Assert.All(families, code => Assert.Single(code.Value));
        Assert.Equal(
            [NcciPairFamily.Acupuncture, NcciPairFamily.Epidural],
            families.Values.Select(family => family[0]).Distinct().Except(all.Where(pair => pair.AppliesOn(Today) && (Injects(pair.Column1) || Injects(pair.Column2))).Select(pair => pair.Family)).Order());
        Assert.Equal(Enum.GetValues<NcciPairFamily>().Length, all.Select(pair => pair.Family).Distinct().Count());
    }

    [Fact]
    public void Every_family_names_its_fact()
    {
        Assert.All(NcciFacts.All, fact => Assert.Equal(fact.Fact, NcciFamilies.Fact(fact.Family)));
        Assert.All(Enum.GetValues<NcciPairFamily>(), family => Assert.Matches("^TPI-(304|307|4[0-2][0-9])$", NcciFamilies.Fact(family)));
        Assert.Equal(Enum.GetValues<NcciPairFamily>().Length, Enum.GetValues<NcciPairFamily>().Select(NcciFamilies.Fact).Distinct().Count());
    }

    private static IReadOnlyList<NcciPair> Pairs(ClaimSetting setting) => ReferenceData.Embedded.EditionFor(ReferenceTable.NcciPairs, Today, setting).Pairs;

    private static bool Injects(ProcedureCode code) => code == Four[0] || code == Four[1];

    private static ProcedureCode Other(NcciPair pair) => Four.Contains(pair.Column1) ? pair.Column2 : pair.Column1;

    private static (ProcedureCode Low, ProcedureCode High) Unordered(NcciPair pair) =>
        pair.Column1.CompareTo(pair.Column2) < 0 ? (pair.Column1, pair.Column2) : (pair.Column2, pair.Column1);

    // A list and a loop: of the rows that were in force and not yet deleted, the one that was deleted first.
    private static NcciPair? Model(NcciPair[] rows, ServiceDate date)
    {
        NcciPair[] fit = rows
            .Where(row => row.Indicator != NcciModifierIndicator.NotApplicable)
            .Where(row => row.LastDay.IsUnknown || (!date.IsUnknown && string.CompareOrdinal(row.LastDay.ToString(), date.ToString()) >= 0))
            .OrderBy(row => row.LastDay.IsUnknown ? "9999-99-99" : row.LastDay.ToString(), StringComparer.Ordinal)
            .ToArray();
        return fit.Length == 0 ? null : fit[0];
    }

    private static ServiceDate Next(ServiceDate day) => ServiceDate.FromDateOnly(new DateOnly(day.Year, day.Month, day.Day).AddDays(1));

    private static string Line(NcciPair pair)
    {
        string indicator = pair.Indicator switch
        {
            NcciModifierIndicator.NotAllowed => "0",
            NcciModifierIndicator.Allowed => "1",
            _ => "9",
        };
        return $"{pair.Column1} {pair.Column2} {indicator} {(pair.LastDay.IsUnknown ? "9999-12-31" : pair.LastDay)} {pair.Rationale}";
    }

    private static string Line(TestRow row) =>
        $"{row["column_1"]} {row["column_2"]} {row["modifier_indicator"]} {row["deletion_date"]} {Rationale(row["rationale"])}";

    private static NcciRationale Rationale(string words) => words switch
    {
        "Misuse of Column Two code with Column One code" => NcciRationale.MisuseOfColumn2,
        "CPT Manual or CMS manual coding instruction" => NcciRationale.CodingInstruction,
        "Standards of medical/surgical practice" => NcciRationale.StandardsOfPractice,
        "More extensive procedure" => NcciRationale.MoreExtensive,
        "Mutually exclusive procedures" => NcciRationale.MutuallyExclusive,
        "Anesthesia service included in surgical procedure" => NcciRationale.AnesthesiaIncluded,
        "HCPCS/CPT procedure code definition" => NcciRationale.CodeDefinition,
        "CPT Separate procedure definition" => NcciRationale.SeparateProcedure,
        _ => NcciRationale.Unspecified,
    };

    [Fact]
    public void Every_code_of_the_table_of_families_has_one()
    {
        TestRow[] rows = [.. TestTable.Read(Repository.PathOf("src", "TriggerPoint.Rules", "Data", "ncci-families.tsv")).Rows.Where(row => row["family"] != "other")];
        Assert.True(rows.Length > 100);
        Assert.All(rows, row => Assert.NotEqual(NcciPairFamily.Other, NcciFamilies.Of(ProcedureCode.Parse(row["code"]))));
        Assert.Equal(NcciPairFamily.Other, NcciFamilies.Of(ProcedureCode.Parse("97110")));
    }

    [Fact]
    public void Of_two_rows_of_a_file_that_fit_alike_the_first_is_given()
    {
        ReferenceData data = ReferenceData.Embedded.WithNcciPairs(
            ["20552\t97110\t\t20250101\t20250228\t1\tx", "20552\t97110\t\t20250101\t20250228\t0\tx"], ClaimSetting.Practitioner, new(2025, 1, 1), new(2025, 3, 31)).Data;
        Assert.True(data.TryFindPair(ProcedureCode.Parse("20552"), ProcedureCode.Parse("97110"), new ServiceDate(2025, 2, 1), ClaimSetting.Practitioner, out NcciPair pair));
        Assert.Equal(NcciModifierIndicator.Allowed, pair.Indicator);
    }
}
