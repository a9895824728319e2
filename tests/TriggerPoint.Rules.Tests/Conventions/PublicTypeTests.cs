using System;
using System.Reflection;
using Xunit;

namespace TriggerPoint.Rules.Tests;

/// <summary>What the public types have in common, checked on the assembly itself.</summary>
public sealed class PublicTypeTests
{
    [Fact]
    public void They_are_closed_cannot_be_changed_have_legal_defaults_and_say_their_thread_safety() =>
        new PublicTypes(typeof(CptSelector).Assembly).AssertAll("TriggerPoint.Rules", atLeast: 90);

    [Fact]
    public void Lists_that_are_handed_out_cannot_be_cast_back_and_changed()
    {
        CptSelection selection = CptSelector.Select(InjectionSession.Parse("right rhomboids; left foozle; not left trapezius"));
        object[] lists = [Muscle.All, MuscleGroup.All, MuscleGroup.Rhomboids.Members, RuleCatalog.All, selection.Session.Injections, selection.Session.SetAside, selection.Session.Injections[0].Mention.Candidates];
        Assert.All(lists, list => Assert.True(((System.Collections.IList)list).IsReadOnly && list is not Array, list.GetType().Name));
    }

    [Fact]
    public void The_core_refers_to_nothing_but_the_framework() => Assert.All(
        typeof(CptSelector).Assembly.GetReferencedAssemblies(), reference => Assert.StartsWith("System.", reference.Name));

    [Fact]
    public void The_assembly_is_marked_as_fit_for_trimming() => Assert.Contains(
        typeof(CptSelector).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>(), data => data.Key == "IsTrimmable" && data.Value == "True");
}
