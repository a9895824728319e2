using System.Linq;
using Xunit;

namespace TriggerPoint.Rules.X12.Tests;

/// <summary>Notes of lines that name muscles are read as the record of those lines.</summary>
public sealed class LineNoteTests
{
    [Theory]
    [InlineData("20552", "R UPPER TRAP, L LEVATOR SCAP", "20552")]
    [InlineData("20552", "R UPPER TRAP, L LEVATOR SCAP, R RHOMBOID MAJOR", "20553")]
    [InlineData("20553", "BILATERAL TRAPEZIUS", "20552")]
    [InlineData("20560", "RIGHT TRAPEZIUS", "20560")]
    [InlineData("20552", "RIGHT SACROILIAC JOINT", "20552")]
    public void A_note_supports_a_code(string billed, string note, string supported)
    {
        X12Claim read = Read(billed, note);
        DocumentedSession session = Assert.Single(read.Input.Documentation.Sessions);
        Assert.Equal(new ServiceDate(2024, 8, 1), session.Date);
        CptSelection selection = CptSelector.Select(session.Muscles!);
        Assert.Equal(supported, selection.Code.ToString());
        Assert.Equal(RuleIds.LineNoteRead, Assert.Single(read.Input.Findings).Rule.Id);
        Assert.Equal(note, read.Claim!.Lines[0].Note);
        Assert.NotEqual(RuleOutcome.NotApplicable, ClaimScrubber.Default.Scrub(read.Input).OutcomeOf(RuleIds.LineNoteRead));
    }

    [Theory]
    [InlineData("20552", "SEE RECORD")]
    [InlineData("20552", "CARDIAC EMERGENCY")]
    [InlineData("20552", "NECK")]
    [InlineData("20552", "NO INJECTION OF RIGHT TRAPEZIUS")]
    [InlineData("64405", "RIGHT TRAPEZIUS")]
    public void A_note_that_names_no_muscle_or_stands_on_another_line_says_nothing_of_the_record(string billed, string note)
    {
        X12Claim read = Read(billed, note);
        Assert.Same(ClaimDocumentation.None, read.Input.Documentation);
        Assert.Empty(read.Input.Findings);
    }

    private static X12Claim Read(string code, string note) => Assert.Single(FileReading.Of(
        new SmallFile().With(SmallFile.Sv1, $"SV1*HC:{code}*100*UN*1***1").Behind(SmallFile.Dtp, $"NTE*ADD*{note}").Bytes, X12ReadOptions.Default.WithAllClaims(true)).Claims);
}
