using System;
using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;

namespace TriggerPoint.Rules.Testing;

/// <summary>
/// The generators by type, for <c>[Properties(Arbitrary = new[] { typeof(TriggerPointArbitraries) })]</c> and for FsCheck's <c>ArbMap</c>: one for
/// each type of the library that a property may take, and none for any other type.
/// </summary>
/// <remarks>
/// Every value that code can make may come up, the default ones among them: the library answers to all of them, and so should what is built on it.
/// Nothing is registered until you do it. Safe for use by any number of threads.
/// </remarks>
public static class TriggerPointArbitraries
{
    /// <summary>The map with all of these in it, for runners without attributes.</summary>
    /// <param name="map">The map, such as <c>ArbMap.Default</c>.</param>
    /// <returns>A new map.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="map"/> is null.</exception>
    public static IArbMap MergeTriggerPoint(this IArbMap map) => (map ?? throw new ArgumentNullException(nameof(map))).Merge(typeof(TriggerPointArbitraries));

    /// <summary>Any muscle of the catalogue, everyday ones more often, and rarely none.</summary>
    /// <returns>The generator.</returns>
    public static Arbitrary<Muscle> Muscles() => Arb.From(TriggerPointGen.Muscles);

    /// <summary>Any group or region word, and rarely none.</summary>
    /// <returns>The generator.</returns>
    public static Arbitrary<MuscleGroup> MuscleGroups() => Arb.From(TriggerPointGen.MuscleGroups);

    /// <summary>Any side, and rarely a value that is not declared.</summary>
    /// <returns>The generator.</returns>
    public static Arbitrary<Side> Sides() => Arb.From(TriggerPointGen.Sides);

    /// <summary>Any region, and rarely a value that is not declared.</summary>
    /// <returns>The generator.</returns>
    public static Arbitrary<BodyRegion> BodyRegions() => Arb.From(TriggerPointGen.DeclaredOrNot<BodyRegion>());

    /// <summary>Any site, and rarely none or one on an impossible side.</summary>
    /// <returns>The generator.</returns>
    public static Arbitrary<MuscleSite> MuscleSites() => Arb.From(TriggerPointGen.Sites);

    /// <summary>Evidence of any kind.</summary>
    /// <returns>The generator.</returns>
    public static Arbitrary<MuscleMention> MuscleMentions() => Arb.From(TriggerPointGen.Mentions);

    /// <summary>Any term of the lexicon.</summary>
    /// <returns>The generator.</returns>
    public static Arbitrary<MuscleTerm> MuscleTerms() => Arb.From(TriggerPointGen.Terms.Select(TermOf));

    /// <summary>The reading of any text made of the words of records.</summary>
    /// <returns>The generator.</returns>
    public static Arbitrary<MuscleReading> MuscleReadings() => Arb.From(TriggerPointGen.RecordWords.Select(MuscleLexicon.Read));

    /// <summary>Any technique, and rarely a value that is not declared.</summary>
    /// <returns>The generator.</returns>
    public static Arbitrary<NeedleTechnique> NeedleTechniques() => Arb.From(TriggerPointGen.DeclaredOrNot<NeedleTechnique>());

    /// <summary>Any imaging, and rarely a value that is not declared.</summary>
    /// <returns>The generator.</returns>
    public static Arbitrary<ImagingGuidance> ImagingGuidances() => Arb.From(TriggerPointGen.DeclaredOrNot<ImagingGuidance>());

    /// <summary>One place of a session.</summary>
    /// <returns>The generator.</returns>
    public static Arbitrary<Injection> Injections() => Arb.From(TriggerPointGen.Injections);

    /// <summary>Any session, weighted towards two and three muscles.</summary>
    /// <returns>The generator and its shrinker.</returns>
    public static Arbitrary<InjectionSession> InjectionSessions() => Arb.From(TriggerPointGen.Sessions, TriggerPointShrink.Session);

    /// <summary>Any of the eight conventions.</summary>
    /// <returns>The generator.</returns>
    public static Arbitrary<CountingConvention> CountingConventions() => Arb.From(TriggerPointGen.Conventions);

    /// <summary>The selection from any session under any convention.</summary>
    /// <returns>The generator.</returns>
    public static Arbitrary<CptSelection> CptSelections() => Arb.From(TriggerPointGen.Sessions.SelectMany(_ => TriggerPointGen.Conventions, CptSelector.Select));

    /// <summary>The count of any session.</summary>
    /// <returns>The generator.</returns>
    public static Arbitrary<MuscleCount> MuscleCounts() => Arb.From(TriggerPointGen.Sessions.Select(session => CptSelector.Select(session).Muscles));

    /// <summary>Any code, the four and their neighbours more often, and rarely none.</summary>
    /// <returns>The generator.</returns>
    public static Arbitrary<ProcedureCode> ProcedureCodes() => Arb.From(TriggerPointGen.ProcedureCodes);

    /// <summary>Any modifier, and rarely none.</summary>
    /// <returns>The generator.</returns>
    public static Arbitrary<Modifier> Modifiers() => Arb.From(TriggerPointGen.Modifiers);

    /// <summary>Any diagnosis, and rarely none.</summary>
    /// <returns>The generator.</returns>
    public static Arbitrary<DiagnosisCode> DiagnosisCodes() => Arb.From(TriggerPointGen.Diagnoses);

    /// <summary>Any place of service, and rarely none.</summary>
    /// <returns>The generator.</returns>
    public static Arbitrary<PlaceOfService> PlacesOfService() => Arb.From(TriggerPointGen.Places);

    /// <summary>Any date from 1990 to 2040, and rarely none.</summary>
    /// <returns>The generator.</returns>
    public static Arbitrary<ServiceDate> ServiceDates() => Arb.From(TriggerPointGen.Dates);

    /// <summary>Any setting, and rarely a value that is not declared.</summary>
    /// <returns>The generator.</returns>
    public static Arbitrary<ClaimSetting> ClaimSettings() => Arb.From(TriggerPointGen.DeclaredOrNot<ClaimSetting>());

    /// <summary>Any service line.</summary>
    /// <returns>The generator and its shrinker.</returns>
    public static Arbitrary<ServiceLine> ServiceLines() => Arb.From(TriggerPointGen.ServiceLines, CaseShrinker.Smaller);

    /// <summary>Any claim.</summary>
    /// <returns>The generator and its shrinker.</returns>
    public static Arbitrary<Claim> Claims() => Arb.From(TriggerPointGen.Claims, TriggerPointShrink.Claim);

    /// <summary>Any injectate.</summary>
    /// <returns>The generator.</returns>
    public static Arbitrary<Injectate> Injectates() => Arb.From(TriggerPointGen.Injectates);

    /// <summary>Any relief report.</summary>
    /// <returns>The generator.</returns>
    public static Arbitrary<ReliefReport> ReliefReports() => Arb.From(TriggerPointGen.ReliefReports);

    /// <summary>Any documented session.</summary>
    /// <returns>The generator and its shrinker.</returns>
    public static Arbitrary<DocumentedSession> DocumentedSessions() => Arb.From(TriggerPointGen.DocumentedSessions, CaseShrinker.Smaller);

    /// <summary>Any documentation.</summary>
    /// <returns>The generator and its shrinker.</returns>
    public static Arbitrary<ClaimDocumentation> ClaimDocumentations() => Arb.From(TriggerPointGen.Documentations, CaseShrinker.Smaller);

    /// <summary>Any earlier session.</summary>
    /// <returns>The generator.</returns>
    public static Arbitrary<PastSession> PastSessions() => Arb.From(TriggerPointGen.PastSessions);

    /// <summary>Any history, unknown and empty ones among them.</summary>
    /// <returns>The generator and its shrinker.</returns>
    public static Arbitrary<ClaimHistory> ClaimHistories() => Arb.From(TriggerPointGen.Histories, CaseShrinker.Smaller);

    /// <summary>Any edit of a line, and rarely none.</summary>
    /// <returns>The generator.</returns>
    public static Arbitrary<MendEdit> MendEdits() => Arb.From(TriggerPointGen.MendEdits);

    /// <summary>Any encounter to be coded.</summary>
    /// <returns>The generator.</returns>
    public static Arbitrary<Encounter> Encounters() => Arb.From(TriggerPointGen.Encounters);

    /// <summary>Any mend; its edits may name lines that a claim does not have.</summary>
    /// <returns>The generator.</returns>
    public static Arbitrary<Mend> Mends() => Arb.From(TriggerPointGen.Mends);

    /// <summary>Any stretch of a text.</summary>
    /// <returns>The generator.</returns>
    public static Arbitrary<TextSpan> TextSpans() => Arb.From(TriggerPointGen.Spans);

    /// <summary>Any place in a file, and rarely none.</summary>
    /// <returns>The generator.</returns>
    public static Arbitrary<SourceLocation> SourceLocations() => Arb.From(TriggerPointGen.Locations);

    /// <summary>Any policy of the library.</summary>
    /// <returns>The generator.</returns>
    public static Arbitrary<PayerPolicy> PayerPolicies() => Arb.From(Gen.Elements(PayerPolicy.All.ToArray()));

    /// <summary>Any rule of the library.</summary>
    /// <returns>The generator.</returns>
    public static Arbitrary<RuleDescriptor> RuleDescriptors() => Arb.From(Gen.Elements(RuleCatalog.All.ToArray()));

    /// <summary>Any claim with any record and history.</summary>
    /// <returns>The generator and its shrinker.</returns>
    public static Arbitrary<ScrubCase> ScrubCases() => Arb.From(TriggerPointGen.ScrubCases, TriggerPointShrink.Case);

    /// <summary>A session of one or two named muscles: 20552.</summary>
    /// <returns>The generator and its shrinker.</returns>
    public static Arbitrary<OneOrTwoMuscles> SessionsOfOneOrTwoMuscles() => Signalled(
        Gen.Choose(1, 2).SelectMany(TriggerPointGen.SessionsOf),
        session => new OneOrTwoMuscles(session),
        one => one.Session,
        OneOrTwoMuscles.Fits);

    /// <summary>A session of three or more named muscles, most often of three: 20553.</summary>
    /// <returns>The generator and its shrinker.</returns>
    public static Arbitrary<ThreeOrMoreMuscles> SessionsOfThreeOrMoreMuscles() => Signalled(
        Gen.Frequency((2, TriggerPointGen.SessionsOf(3)), (1, Gen.Choose(4, 6).SelectMany(TriggerPointGen.SessionsOf))),
        session => new ThreeOrMoreMuscles(session),
        one => one.Session,
        ThreeOrMoreMuscles.Fits);

    /// <summary>A session with vague evidence.</summary>
    /// <returns>The generator and its shrinker.</returns>
    public static Arbitrary<VagueRecord> VagueRecords() => Signalled(
        TriggerPointGen.VagueSessions,
        session => new VagueRecord(session),
        one => one.Session,
        VagueRecord.Fits);

    private static Arbitrary<T> Signalled<T>(Gen<InjectionSession> sessions, Func<InjectionSession, T> wrapped, Func<T, InjectionSession> session, Func<InjectionSession, bool> fits) =>
        Arb.From(sessions.Select(wrapped), one => SessionShrinker.Shrink(session(one)).Where(fits).Select(wrapped));

    private static MuscleTerm TermOf(string text) => MuscleLexicon.TryFind(text, out MuscleTerm term) ? term : default;
}
