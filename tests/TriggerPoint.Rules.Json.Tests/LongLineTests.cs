using System;
using System.IO;
using System.Linq;
using System.Text;
using Xunit;
using Xunit.Abstractions;

namespace TriggerPoint.Rules.Json.Tests;

/// <summary>Lines up to the limit and behind it. Alone in the process while they run, since memory is measured for the whole of it.</summary>
[Collection(nameof(LongLineTests))]
[CollectionDefinition(nameof(LongLineTests), DisableParallelization = true)]
public sealed class LongLineTests
{
    private const long Gigabyte = 1 << 30;

    private readonly ITestOutputHelper output;

    public LongLineTests(ITestOutputHelper output) => this.output = output;

    [Fact]
    public void A_line_of_a_gigabyte_is_passed_over_in_bounded_memory()
    {
        const long most = 64 << 20;
        string good = """{"id":"C1","lines":[{"code":"20552","date":"2024-08-01"}]}""";
        long before = GC.GetTotalMemory(forceFullCollection: true);
        long peak = 0;
        using var file = new HugeLineStream(good, Gigabyte, () => peak = Math.Max(peak, GC.GetTotalMemory(forceFullCollection: true) - before));
        ClaimInput[] inputs = [.. new ClaimJsonReader(file).ReadToEnd()];

        Assert.Equal(3, inputs.Length);
        Assert.Equal(inputs[0].Claim, inputs[2].Claim);
        Assert.Equal($"The line has {Gigabyte} bytes, and at most 16777216 are read.", Assert.Single(inputs[1].Findings).Message);
        Assert.Equal(new SourceLocation(good.Length + 1 + Gigabyte + 1, 3, 0), inputs[2].Location);
        Assert.True(peak < most, $"{peak} bytes more were held, at most {most} are allowed.");
        output.WriteLine($"checked: a line of {Gigabyte} bytes, {peak >> 20} MiB held at most");
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(1, false)]
    public void A_line_of_exactly_the_limit_is_read(int more, bool isRead)
    {
        const string Claim = """{"id":"C1","lines":[]}""";
        byte[] file = Encoding.UTF8.GetBytes(new string(' ', ClaimJsonReader.LongestLine - Claim.Length + more) + Claim + "\n{}");
        ClaimInput[] inputs = [.. new ClaimJsonReader(new MemoryStream(file)).ReadToEnd()];

        Assert.Equal([isRead, true], inputs.Select(input => input.Claim is not null));
        Assert.Equal(isRead, ClaimJsonReader.Parse(file.AsSpan(0, file.Length - 3)).Claim is not null);
    }
}
