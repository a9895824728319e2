using System;
using System.Collections;
using System.IO;
using System.Reflection;
using TriggerPoint.Rules.Tests;
using Xunit;

namespace TriggerPoint.Rules.X12.Tests;

/// <summary>What the public types have in common, checked on the assembly itself.</summary>
public sealed class PublicTypeTests
{
    [Fact]
    public void They_are_closed_cannot_be_changed_have_legal_defaults_and_say_their_thread_safety() =>
        new PublicTypes(typeof(X12ClaimReader).Assembly).AssertAll("TriggerPoint.Rules.X12", atLeast: 4);

    [Fact]
    public void Lists_cannot_be_cast_back_and_changed()
    {
        FileReading reading = FileReading.Of(new SmallFile().With(SmallFile.Se, "SE*1*1").Bytes);
        Assert.NotEmpty(reading.Summary.Findings);
        Assert.True(((IList)reading.Summary.Findings).IsReadOnly);
    }

    [Fact]
    public void The_package_needs_nothing_but_the_core_and_the_framework() => Assert.All(
        typeof(X12ClaimReader).Assembly.GetReferencedAssemblies(), reference => Assert.True(reference.Name!.StartsWith("System.", StringComparison.Ordinal) || reference.Name == "TriggerPoint.Rules"));

    [Fact]
    public void Programmer_errors_throw()
    {
        Assert.Throws<ArgumentNullException>(() => new X12ClaimReader((Stream)null!));
        Assert.Throws<ArgumentNullException>(() => new X12ClaimReader(Stream.Null, null!));
        Assert.Throws<ArgumentNullException>(() => new X12ClaimReader((System.IO.Pipelines.PipeReader)null!));
        Assert.Throws<ArgumentNullException>(() => new X12ClaimReader(default(ReadOnlyMemory<byte>), null!));
        Assert.Throws<ArgumentOutOfRangeException>(() => X12ReadOptions.Default.WithLongestClaim(0));
        Assert.Same(X12ReadOptions.Default, X12ReadOptions.Default.WithAllClaims(false).WithLongestClaim(X12ReadOptions.Default.LongestClaim));
    }

    [Fact]
    public void The_assembly_is_marked_as_fit_for_trimming() => Assert.Contains(
        typeof(X12ClaimReader).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>(), data => data.Key == "IsTrimmable" && data.Value == "True");
}
