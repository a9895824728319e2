using System.Linq;
using Xunit;

namespace TriggerPoint.Rules.Tests;

/// <summary>The example the project was founded on (S9): six injections in the trapezius, three in the levator scapulae.</summary>
public sealed class FoundingExampleTests
{
    private static readonly Injection Trapezius = new Injection(Muscle.Trapezius.On(Side.Right)).WithNeedlePasses(6);
    private static readonly Injection Levator = new Injection(Muscle.LevatorScapulae.On(Side.Right)).WithNeedlePasses(3);

    [Fact]
    public void Nine_injections_in_two_muscles_are_20552()
    {
        CptSelection selection = CptSelector.Select(InjectionSession.Create(Trapezius, Levator));
        Assert.Equal("20552", selection.Code.ToString());
        Assert.Equal(new MuscleCount(2, 2), selection.Muscles);
        Assert.True(selection.IsSettled);
        Assert.Empty(selection.Findings);
        Assert.Equal(1, selection.Units);
        Assert.Equal(
            "20552: the record supports 2 muscles injected (one or two). "
            + "Counted: right trapezius and right levator scapulae; how many injections are recorded (9) does not matter (TPI-102).",
            selection.Explain());
    }

    [Fact]
    public void The_text_gives_the_same_as_the_objects() => Assert.Equal(
        CptSelector.Select(InjectionSession.Create(Trapezius, Levator)).Muscles,
        CptSelector.Select(InjectionSession.Parse("R upper trap x6; levator scap, right x3")).Muscles);

    [Fact]
    public void A_third_muscle_makes_it_20553() => Assert.Equal(
        "20553", CptSelector.Select(InjectionSession.Create(Trapezius, Levator, new Injection(Muscle.RhomboidMajor.On(Side.Right)))).Code.ToString());

    [Fact]
    public void One_muscle_is_20552() => Assert.Equal("20552", CptSelector.Select(InjectionSession.Create(Trapezius)).Code.ToString());

    [Fact]
    public void No_muscle_is_no_code_and_says_why()
    {
        CptSelection selection = CptSelector.Select(InjectionSession.Empty);
        Assert.True(selection.Code.IsNone);
        Assert.Equal(0, selection.Units);
        Assert.Equal(RuleIds.NoMuscle, Assert.Single(selection.Findings).Rule.Id);
        Assert.StartsWith("No code: the record proves no injected or needled muscle.", selection.Explain());
    }

    [Fact]
    public void The_default_selection_is_that_of_the_empty_session()
    {
        CptSelection selection = default;
        Assert.Equal(CptSelector.Select(InjectionSession.Empty), selection);
        Assert.True(selection.Code.IsNone);
        Assert.True(selection.IsSettled);
        Assert.NotEmpty(selection.Explain());
        Assert.Equal("TPI-101,TPI-201,TPI-209", string.Join(",", selection.Basis));
    }

    [Fact]
    public void The_answer_names_its_edition_and_its_basis()
    {
        CptSelection selection = CptSelector.Select(InjectionSession.Create(Trapezius, new Injection(Muscle.Trapezius.On(Side.Left))));
        Assert.Equal("2024-07-01", selection.Edition);
        Assert.Equal(["TPI-101", "TPI-102", "TPI-201", "TPI-202"], selection.Basis.ToArray());
    }
}
