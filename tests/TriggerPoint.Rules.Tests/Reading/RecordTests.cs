using System.Linq;
using Xunit;

namespace TriggerPoint.Rules.Tests;

/// <summary>What sentences around muscles do to them: the examples of the readers, each with what it must and what it must not mean.</summary>
public sealed class RecordTests
{
    [Theory]
    // status
    [InlineData("Tender points in R trap and R LS. Injected R trap.", "Examined right trapezius?; Examined right levator-scapulae?; Injected right trapezius")]
    [InlineData("Injected trigger points in R trap. Injected R deltoid.", "Injected right trapezius; Injected right deltoid")]
    [InlineData("Injections:\nTrigger points in R trap.\nInjected R deltoid.", "Injected right trapezius; Injected right deltoid")]
    [InlineData("Trigger points in R trap and R deltoid.", "Injected right trapezius; Injected right deltoid")]
    [InlineData("Exam: L deltoid tender.\nInjected R trap but not R levator scapulae.", "Examined left deltoid?; Injected right trapezius; Negated right levator-scapulae?")]
    [InlineData("R UT, R deltoid.\nTolerated well.\nL same.", "Injected right trapezius; Injected right deltoid; Injected left trapezius; Injected left deltoid")]
    [InlineData("R UT, R deltoid; L same", "Injected right trapezius; Injected right deltoid; Injected left trapezius; Injected left deltoid")]
    [InlineData("TPI cancelled. Injections deferred.", "")]
    [InlineData("TPI cancelled. R trapezius.", "Deferred right trapezius?")]
    [InlineData("TPI cancelled.\nInjections:\nR trapezius.", "Injected right trapezius")]
    [InlineData("Trigger point injections were performed.", "Injected open?")]
    [InlineData("Two muscles.", "Injected open?")]
    [InlineData("Patient tolerated well.", "")]
    [InlineData("R trap (scalenes spared)", "Injected right trapezius; Negated group:scalenes/right?")]
    [InlineData("R trap (injected last visit too)", "Injected right trapezius?")]
    [InlineData("R trap, R deltoid and R scalenes were palpated", "Examined right trapezius?; Examined right deltoid?; Examined group:scalenes/right?")]
    [InlineData("R trap and R deltoid next visit", "Deferred right trapezius?; Deferred right deltoid?")]
    [InlineData("R trap and R deltoid deferred", "Injected right trapezius?; Deferred right deltoid?")]
    [InlineData("R trap, deferred", "Deferred right trapezius?")]
    [InlineData("R trap, 1 ml, deferred", "Deferred right trapezius?")]
    [InlineData("R trap x3 and R deltoid deferred", "Injected right trapezius; Deferred right deltoid?")]
    [InlineData("lev scap - no", "Negated levator-scapulae?")]
    [InlineData("no lev scap, R trap", "Negated levator-scapulae?; Injected right trapezius")]
    [InlineData("both trapezii, left deferred", "Injected right trapezius; Negated left trapezius?")]
    [InlineData("both trapezii left deferred", "Injected right trapezius; Negated left trapezius?")]
    [InlineData("bilateral trap, bilateral QL, left deferred", "Injected right trapezius; Negated left trapezius?; Injected right quadratus-lumborum; Negated left quadratus-lumborum?")]
    [InlineData("right trapezius not left", "Injected right trapezius; Negated left trapezius?")]
    [InlineData("right trapezius injected medial to the levator scapulae", "Injected right trapezius; Landmark right levator-scapulae?")]
    [InlineData("between the trapezius and the levator scapulae", "Injected trapezius?; Landmark levator-scapulae?")]
    [InlineData("deferred: R trap, R deltoid", "Deferred right trapezius?; Deferred right deltoid?")]
    [InlineData("Injected R trap but not R levator scapulae.", "Injected right trapezius; Negated right levator-scapulae?")]
    [InlineData("R trap injected, R levator scapulae not injected.", "Injected right trapezius; Negated right levator-scapulae?")]
    [InlineData("Exam: L deltoid tender.\nInjected R trap, R deltoid not injected.", "Examined left deltoid?; Injected right trapezius; Negated right deltoid?")]
    [InlineData("R trap (R scalenes spared), R deltoid", "Injected right trapezius; Negated group:scalenes/right?; Injected right deltoid")]
    [InlineData("(R trap) deferred", "Deferred right trapezius?")]
    [InlineData("R trap and R deltoid and QL deferred", "Injected right trapezius?; Injected right deltoid?; Deferred right quadratus-lumborum?")]
    [InlineData("R trap, QL not done", "Injected right trapezius; Negated right quadratus-lumborum?")]
    [InlineData("lev scap - no, R deltoid", "Negated levator-scapulae?; Injected right deltoid")]
    [InlineData("Injected right trapezius but not left levator scapulae.", "Injected right trapezius; Negated left levator-scapulae?")]
    [InlineData("Injected R trap, not R levator scapulae.", "Injected right trapezius; Negated right levator-scapulae?")]
    [InlineData("right trapezius not left levator scapulae", "Injected right trapezius; Negated left levator-scapulae?")]
    [InlineData("trapezius right, not left levator scapulae", "Injected right trapezius; Negated left levator-scapulae?")]
    [InlineData("trapezius right not left levator scapulae", "Injected right trapezius; Negated left levator-scapulae?")]
    // sides
    [InlineData("Right, then left trapezius", "Injected left trapezius; Injected right trapezius")]
    [InlineData("Right or left trapezius", "Injected trapezius")]
    [InlineData("trapezius R, or L", "Injected trapezius")]
    [InlineData("trapezius R, L", "Injected left trapezius; Injected right trapezius")]
    [InlineData("trapezius right and left levator scapulae", "Injected right trapezius; Injected left levator-scapulae")]
    [InlineData("right trapezius, bilateral deltoids, same side levator scapulae", "Injected right trapezius; Injected left deltoid; Injected right deltoid; Injected right levator-scapulae")]
    [InlineData("right trapezius, opposite side deltoid", "Injected right trapezius; Injected left deltoid")]
    [InlineData("same side deltoid", "Injected deltoid")]
    [InlineData("R trap, deltoid (R), QL", "Injected right trapezius; Injected right deltoid; Injected right quadratus-lumborum")]
    [InlineData("R trap, deltoid (L), QL", "Injected right trapezius; Injected left deltoid; Injected quadratus-lumborum")]
    [InlineData("trap (R), deltoid", "Injected right trapezius; Injected deltoid")]
    [InlineData("trap and deltoid (R)", "Injected trapezius; Injected right deltoid")]
    [InlineData("trap and deltoid R", "Injected right trapezius; Injected right deltoid")]
    [InlineData("UT [x] R [ ] L", "Injected right trapezius; Negated left trapezius?")]
    [InlineData("UT [ ] R [x] L", "Injected left trapezius; Negated right trapezius?")]
    [InlineData("UT R: yes L: no", "Injected right trapezius; Negated left trapezius?")]
    [InlineData("UT R: 1 L: 0", "Injected right trapezius; Negated left trapezius?")]
    [InlineData("UT R ___ L x", "Injected left trapezius; Negated right trapezius?")]
    [InlineData("both the trapezius and the levator scapulae", "Injected trapezius; Injected levator-scapulae")]
    [InlineData("both right trapezius and left levator scapulae", "Injected right trapezius; Injected left levator-scapulae")]
    [InlineData("both trapezius and right levator scapulae", "Injected left trapezius; Injected right trapezius; Injected right levator-scapulae")]
    [InlineData("L multifidus", "Injected multifidus side?")]
    [InlineData("L multifidus, R trap", "Injected left multifidus; Injected right trapezius")]
    [InlineData("left multifidus", "Injected left multifidus")]
    [InlineData("one side trapezius", "Injected trapezius")]
    [InlineData("R trap, bilateral deltoid, QL", "Injected right trapezius; Injected left deltoid; Injected right deltoid; Injected left quadratus-lumborum; Injected right quadratus-lumborum")]
    [InlineData("trapezius R and L levator scapulae", "Injected right trapezius; Injected left levator-scapulae")]
    [InlineData("trapezius right left deltoid", "Injected right trapezius; Injected left deltoid")]
    [InlineData("trapezius right and left, deltoid right", "Injected left trapezius; Injected right trapezius; Injected right deltoid")]
    [InlineData("trapezius right and left", "Injected left trapezius; Injected right trapezius")]
    [InlineData("right and left trapezius", "Injected left trapezius; Injected right trapezius")]
    // unknown words
    [InlineData("R foozle, R trapezius", "Injected unknown?; Injected right trapezius")]
    [InlineData("R adductor longus brevis", "Injected right adductor-longus; Injected right adductor-brevis")]
    [InlineData("R SCM (clavicular)", "Injected right sternocleidomastoid")]
    [InlineData("left lumbar", "Injected open?")]
    [InlineData("middle and ring trigger fingers", "Injected thing?")]
    [InlineData("R trap, upper", "Injected right trapezius; Injected right trapezius")]
    [InlineData("upper", "Injected unknown?")]
    [InlineData("ring trigger finger", "Injected thing?")]
    public void A_record_is_read_as_its_sentences_say(string text, string mentions) => Assert.Equal(mentions, Text(MuscleLexicon.Read(text)));

    [Theory]
    [InlineData("US-guided injection of R trap, then R deltoid. Tolerated well.", ImagingGuidance.Ultrasound)]
    [InlineData("Without image guidance: R trap.", ImagingGuidance.None)]
    [InlineData("Under fluoroscopy R piriformis, tolerated well.", ImagingGuidance.Fluoroscopy)]
    [InlineData("R trap.", ImagingGuidance.Unknown)]
    public void Guidance_is_what_is_said_of_it_anywhere(string text, ImagingGuidance guidance) => Assert.Equal(guidance, MuscleLexicon.Read(text).Guidance);

    [Theory]
    [InlineData("3 trigger point injections: R trap, R deltoid", 3)]
    [InlineData("R trap, R deltoid. Total of 4 injections.", 4)]
    [InlineData("3 trigger point injections:\nR trap, R deltoid\nTotal of 4 injections.", 4)]
    [InlineData("4 trigger point injections:\nR trap, R deltoid\nTotal of 3 injections.", 4)]
    [InlineData("R trap", 0)]
    public void The_most_injections_that_are_recorded_count(string text, int injections) => Assert.Equal(injections, MuscleLexicon.Read(text).RecordedInjections);

    // Injected and needled muscles of a record that says where the one ends and the other begins.
    [Theory]
    [InlineData("Dry needling was performed.\nR trap\nL deltoid", "injected 0..0, needled 2..2")]
    [InlineData("Dry needling was performed.\nR trap\nL deltoid\nInjections:\nR levator scapulae", "injected 1..1, needled 2..2")]
    [InlineData("Dry needling was performed.\nDry needling:\nR trap", "injected 0..0, needled 1..1")]
    [InlineData("Injections:\nR trap\nDry needling:\nL deltoid", "injected 1..1, needled 1..1")]
    public void Dry_needling_holds_until_injections_are_listed(string text, string muscles)
    {
        CptSelection selection = Record.Select(text);
        Assert.Equal(muscles, $"injected {Rendering.Interval(selection.InjectedMuscles)}, needled {Rendering.Interval(selection.NeedledMuscles)}");
    }

    private static string Text(MuscleReading reading) => string.Join("; ", reading.Mentions.Select(mention =>
        $"{mention.Status} {(mention.Candidates.Count == 1 ? mention.Candidates[0].ToString() : Rendering.Mention(mention))}{(mention.Proves ? string.Empty : "?")}{(mention.IsSideDoubtful ? " side?" : string.Empty)}"));
}
