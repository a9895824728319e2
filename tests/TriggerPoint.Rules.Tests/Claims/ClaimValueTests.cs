using System;
using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace TriggerPoint.Rules.Tests;

/// <summary>What a claim and its record say when nothing, the same or something odd was said of them, and how they print.</summary>
public sealed class ClaimValueTests
{
    private static ServiceDate Day => new(2024, 8, 1);

    private static ProcedureCode Code => ProcedureCode.Parse("20552");

    [Fact]
    public void A_claim_of_which_nothing_was_said_says_nothing()
    {
        Claim claim = Claim.Create("C1");
        Assert.Equal((string.Empty, string.Empty, string.Empty, string.Empty), (claim.Patient, claim.Payer, claim.Policy, claim.Note));
        Assert.Equal((ClaimSetting.Practitioner, PlaceOfService.Unknown, SourceLocation.None), (claim.Setting, claim.PlaceOfService, claim.Location));
        Assert.Empty(claim.Diagnoses);
        Assert.Empty(claim.Lines);

        ServiceLine line = ServiceLine.Create(Code, Day);
        Assert.Equal((Day, null, string.Empty, string.Empty, PlaceOfService.Unknown), (line.LastDate, line.Units, line.Provider, line.Note, line.PlaceOfService));
        Assert.Empty(line.Modifiers);
        Assert.Empty(line.DiagnosisPointers);
    }

    [Fact]
    public void A_record_of_which_nothing_was_said_says_nothing()
    {
        DocumentedSession session = DocumentedSession.Create(Day);
        Assert.Equal((null, ImagingGuidance.Unknown, null, null), (session.Muscles, session.Guidance, session.SeparateEvaluation, session.PreviousRelief));
        Assert.Null(session.MusclesOn(Day));

        PastSession past = PastSession.Create(Day, Code);
        Assert.Equal((null, string.Empty), (past.Muscles, past.Provider));

        Injectate drug = Injectate.Create("Kenalog");
        Assert.Equal((null, string.Empty, null), (drug.Amount, drug.Unit, drug.Wasted));
    }

    /// <summary>As every one of these members says.</summary>
    [Fact]
    public void Saying_what_is_so_already_hands_back_the_same_value()
    {
        var place = new SourceLocation(10, 2, 0);
        PlaceOfService office = PlaceOfService.Parse("11");
        InjectionSession muscles = InjectionSession.Parse("right trapezius");
        ServiceLine line = ServiceLine.Create(Code, Day).WithUnits(1).WithPlaceOfService(office).WithProvider("N1").WithNote("a note").WithLocation(place);
        Claim claim = Claim.Create("C1", line).WithPatient("P1").WithPayer("a payer").WithPolicy("L34211").WithSetting(ClaimSetting.HospitalOutpatient)
            .WithPlaceOfService(office).WithNote("a note").WithLocation(place);
        DocumentedSession session = DocumentedSession.Create(Day).WithMuscles(muscles).WithGuidance(ImagingGuidance.Ultrasound)
            .WithSeparateEvaluation(true).WithPreviousRelief(new ReliefReport(60, 8));
        PastSession past = PastSession.Create(Day, Code).WithMuscles(muscles).WithProvider("N1");
        Injectate drug = Injectate.Create("Kenalog", 40, "mg").WithWasted(10);
        ClaimHistory history = ClaimHistory.Create(past);
        ClaimInput input = ClaimInput.Create(claim);
        InjectionSession alike = InjectionSession.Parse("right trapezius");

        // The texts are made anew, so that it is what they say that counts.
        Assert.All(
            new (object Before, object After)[]
            {
                (line, line.WithCode(Code)), (line, line.WithDates(Day, Day)), (line, line.WithUnits(1)), (line, line.WithPlaceOfService(office)),
                (line, line.WithProvider(Anew("N1"))), (line, line.WithNote(Anew("a note"))), (line, line.WithLocation(place)),
                (claim, claim.WithPatient(Anew("P1"))), (claim, claim.WithPayer(Anew("a payer"))), (claim, claim.WithPolicy(Anew("L34211"))),
                (claim, claim.WithSetting(ClaimSetting.HospitalOutpatient)), (claim, claim.WithPlaceOfService(office)), (claim, claim.WithNote(Anew("a note"))),
                (claim, claim.WithLocation(place)), (claim, claim.Apply(Mend.Create("Look it up in the record."))),
                (session, session.WithMuscles(alike)), (session, session.WithGuidance(ImagingGuidance.Ultrasound)), (session, session.WithSeparateEvaluation(true)),
                (session, session.WithPreviousRelief(new ReliefReport(60, 8))),
                (past, past.WithMuscles(alike)), (past, past.WithProvider(Anew("N1"))), (drug, drug.WithWasted(10)),
                (history, history.With([])), (ClaimHistory.Unknown, ClaimHistory.Unknown.With([])), (input, input.WithFindings([])),
                (ClaimDocumentation.None, ClaimDocumentation.Create([])),
            },
            pair => Assert.Same(pair.Before, pair.After));

        static string Anew(string text) => new(text.AsSpan());
    }

    [Fact]
    public void A_place_in_a_file_is_kept_and_is_no_part_of_what_a_claim_or_a_line_equals()
    {
        var place = new SourceLocation(10, 2, 3);
        ServiceLine line = ServiceLine.Create(Code, Day);
        Claim claim = Claim.Create("C1", line);
        Assert.Equal((place, place), (line.WithLocation(place).Location, claim.WithLocation(place).Location));
        Assert.Equal((SourceLocation.None, SourceLocation.None), (line.Location, claim.Location));
        Assert.Equal(line, line.WithLocation(place));
        Assert.Equal(claim, claim.WithLocation(place));
        Assert.Equal(place, ClaimInput.Create(claim.WithLocation(place)).Location);
    }

    [Fact]
    public void A_setting_and_an_imaging_that_are_not_declared_count_as_the_default()
    {
        Claim claim = Claim.Create("C1");
        Assert.Equal(ClaimSetting.Practitioner, claim.WithSetting((ClaimSetting)7).Setting);
        Assert.Equal(ClaimSetting.Practitioner, claim.WithSetting(ClaimSetting.HospitalOutpatient).WithSetting((ClaimSetting)7).Setting);

        DocumentedSession session = DocumentedSession.Create(Day);
        ImagingGuidance[] declared = Enum.GetValues<ImagingGuidance>();
        Assert.Equal(declared, declared.Select(guidance => session.WithGuidance(guidance).Guidance));
        Assert.Equal(ImagingGuidance.Unknown, session.WithGuidance((ImagingGuidance)declared.Length).Guidance);
        Assert.Equal(ImagingGuidance.Unknown, session.WithGuidance(ImagingGuidance.Mri).WithGuidance((ImagingGuidance)200).Guidance);
    }

    [Fact]
    public void That_nothing_was_injected_is_not_the_same_as_not_saying_what_was()
    {
        DocumentedSession session = DocumentedSession.Create(Day);
        Injectate[] drugs = [Injectate.Create("Kenalog", 40, "mg"), Injectate.Create("lidocaine")];
        Assert.Null(session.Injectates);
        Assert.Empty(session.WithInjectates().Injectates!);
        Assert.Equal(drugs, session.WithInjectates(drugs).Injectates!);
        Assert.Null(session.WithInjectates(drugs).WithInjectates((IEnumerable<Injectate>?)null).Injectates);
    }

    [Theory]
    [InlineData(ImagingGuidance.Unknown, ImagingGuidance.Ultrasound, ImagingGuidance.Ultrasound)]
    [InlineData(ImagingGuidance.Fluoroscopy, ImagingGuidance.Ultrasound, ImagingGuidance.Fluoroscopy)]
    [InlineData(ImagingGuidance.Fluoroscopy, ImagingGuidance.Unknown, ImagingGuidance.Fluoroscopy)]
    [InlineData(ImagingGuidance.Unknown, ImagingGuidance.Unknown, ImagingGuidance.Unknown)]
    public void Imaging_that_the_muscles_bring_gives_way_only_to_imaging_that_the_session_names(ImagingGuidance session, ImagingGuidance muscles, ImagingGuidance both)
    {
        InjectionSession given = InjectionSession.Parse("right trapezius").WithGuidance(muscles).WithDate(Day.AddDays(-3));
        InjectionSession known = DocumentedSession.Create(Day).WithMuscles(given).WithGuidance(session).MusclesOn(Day)!;
        Assert.Equal((both, Day), (known.Guidance, known.Date));
    }

    [Fact]
    public void A_claim_that_is_made_in_one_step_is_the_one_that_is_made_in_many()
    {
        PlaceOfService office = PlaceOfService.Parse("11");
        PlaceOfService home = PlaceOfService.Parse("12");
        Modifier[] modifiers = [Modifier.Parse("59"), Modifier.Parse("RT")];
        DiagnosisCode[] diagnoses = [DiagnosisCode.Parse("M79.18"), DiagnosisCode.Parse("M54.2")];
        var place = new SourceLocation(10, 2, 3);
        ServiceLine line = ServiceLine.Create(Code, Day, Day.AddDays(1), modifiers, 2, [2, 1], home, "N1", "of the line", place);
        Claim claim = Claim.Create("C1", "P1", "a payer", office, "of the claim", diagnoses, [line, line.WithUnits(3)], place);

        ServiceLine steps = ServiceLine.Create(Code, Day).WithDates(Day, Day.AddDays(1)).WithModifiers(modifiers).WithUnits(2).WithDiagnosisPointers(2, 1)
            .WithPlaceOfService(home).WithProvider("N1").WithNote("of the line");
        Assert.Equal(steps, line);
        Assert.Equal(
            Claim.Create("C1", steps, steps.WithUnits(3)).WithPatient("P1").WithPayer("a payer").WithPlaceOfService(office).WithNote("of the claim").WithDiagnoses(diagnoses),
            claim);
        Assert.Equal((place, place), (line.Location, claim.Location));
        ArgumentNullException refused = Assert.Throws<ArgumentNullException>("lines", () => Claim.Create("C1", "P1", "a payer", office, "", [], [line, null!], place));
        Assert.Contains("line is null", refused.Message);
    }

    [Fact]
    public void Lines_of_a_claim_print_what_is_billed_and_no_more()
    {
        ServiceLine line = ServiceLine.Create(Code, Day).WithProvider("N1").WithNote("a note");
        ServiceLine unread = ServiceLine.Create(ProcedureCode.None, ServiceDate.Unknown);
        Assert.Equal(
            ["20552 on 2024-08-01", "20552 x1 on 2024-08-01", "20552-59-RT x0.5 on 2024-08-01", "20552 x2", "20552", "no code", "no code-59 on 2024-08-01"],
            new[]
            {
                line, line.WithUnits(1), line.WithModifiers(Modifier.Parse("59"), Modifier.Parse("RT")).WithUnits(0.5m), line.WithDates(default, default).WithUnits(2),
                line.WithDates(default, default), unread, unread.WithDates(Day, Day).WithModifiers(Modifier.Parse("59")),
            }.Select(billed => billed.ToString()));

        Claim claim = Claim.Create("C1", line.WithModifiers(Modifier.Parse("59")).WithUnits(1), line.WithCode(ProcedureCode.Parse("64405")).WithUnits(1)).WithPatient("P1");
        Assert.Equal("C1: 20552-59 x1 on 2024-08-01; 64405 x1 on 2024-08-01", claim.ToString());
    }

    [Fact]
    public void Sessions_print_their_date_and_their_muscles()
    {
        InjectionSession muscles = InjectionSession.Parse("right trapezius; right levator scapulae");
        DocumentedSession session = DocumentedSession.Create(Day).WithMuscles(muscles);
        DocumentedSession undated = DocumentedSession.Create(default);
        Assert.Equal("2024-08-01: right trapezius; right levator scapulae", session.ToString());
        Assert.Equal("no date: muscles not given", undated.ToString());
        Assert.Equal("no documentation", ClaimDocumentation.None.ToString());
        Assert.Equal("no date: muscles not given", ClaimDocumentation.Create(undated).ToString());
        Assert.Equal($"{session} | {undated}", ClaimDocumentation.Create(session, undated).ToString());

        PastSession past = PastSession.Create(new ServiceDate(2024, 1, 5), Code).WithProvider("N1");
        Assert.Equal("2024-01-05 20552", past.ToString());
        Assert.Equal("2024-01-05 20552: right trapezius", past.WithMuscles(InjectionSession.Parse("right trapezius")).ToString());
    }

    [Fact]
    public void An_input_prints_its_claim_or_that_it_was_not_read_and_how_much_was_found()
    {
        Finding finding = Finding.ForInput(ReaderRules.ClaimIdRepeated, "Something was found.", default);
        ClaimInput input = ClaimInput.Create(Claim.Create("C1", ServiceLine.Create(Code, Day).WithUnits(1).WithProvider("N1")).WithPatient("P1"));
        Assert.Equal("C1: 20552 x1 on 2024-08-01, 0 findings", input.ToString());
        Assert.Equal("C1: 20552 x1 on 2024-08-01, 1 finding", input.WithFindings([finding]).ToString());
        Assert.Equal("not read, 2 findings", ClaimInput.Unreadable(default, finding, finding).ToString());
    }

    /// <summary>Otherwise a set of them would be a list.</summary>
    [Fact]
    public void Lines_sessions_and_histories_that_differ_in_what_usually_differs_have_hashes_that_differ()
    {
        ServiceLine line = ServiceLine.Create(Code, Day);
        ServiceLine modified = line.WithModifiers(Modifier.Parse("59"));
        DocumentedSession session = DocumentedSession.Create(Day);
        PastSession past = PastSession.Create(Day, Code);
        ClaimHistory known = ClaimHistory.Create(past);
        Assert.All(
            new object[][]
            {
                [
                    line, line.WithCode(ProcedureCode.Parse("20553")), line.WithDates(Day.AddDays(1), Day.AddDays(1)), line.WithUnits(1),
                    modified, modified.WithModifiers(Modifier.Parse("RT")), line.WithDiagnosisPointers(1), line.WithDiagnosisPointers(2),
                ],
                [past, PastSession.Create(Day.AddDays(1), Code), PastSession.Create(Day, ProcedureCode.Parse("20553"))],
                [session, DocumentedSession.Create(Day.AddDays(1)), session.WithMuscles(InjectionSession.Parse("right trapezius")), session.WithMuscles(InjectionSession.Parse("left deltoid"))],
                [ClaimDocumentation.None, ClaimDocumentation.Create(session), ClaimDocumentation.Create(DocumentedSession.Create(Day.AddDays(1)))],
                [ClaimHistory.Unknown, ClaimHistory.Empty, ClaimHistory.Unknown.With([past]), known, known.With([past]), ClaimHistory.Unknown.With([past, past])],
            },
            values => Assert.Equal(values.Length, values.Select(value => value.GetHashCode()).Distinct().Count()));
    }
}
