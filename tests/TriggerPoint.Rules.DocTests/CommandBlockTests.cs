using System.Linq;
using Xunit;

namespace TriggerPoint.Rules.DocTests;

/// <summary>Commands are found in every form in which documents write them, and unknown ones are not let through.</summary>
public sealed class CommandBlockTests
{
    [Theory]
    [InlineData("triggerpoint select \"R upper trap x6\"", 1)]
    [InlineData("dotnet run --project src/TriggerPoint.Cli -- select \"neck\"", 1)]
    [InlineData("echo \"R trap\" | triggerpoint select --input -", 1)]
    [InlineData("triggerpoint select \\\n  --input lines.txt\ntriggerpoint muscles glut", 2)]
    [InlineData("dotnet tool install triggerpoint", 0)]
    [InlineData("# triggerpoint select comments", 0)]
    public void Calls_OfTheProgram_AreCounted(string text, int calls) => Assert.Equal(calls, new CommandBlock(text).Calls);

    [Theory]
    [InlineData("dotnet test")]
    [InlineData("dotnet build -c Release")]
    [InlineData("SOME_SWITCH=1 dotnet test")]
    [InlineData("dotnet add package TriggerPoint.Rules")]
    [InlineData("dotnet tool install --global TriggerPoint.Cli")]
    [InlineData("dotnet run -c Release --project benchmarks/TriggerPoint.Rules.Benchmarks -- --filter '*'")]
    [InlineData("dotnet run --project src/TriggerPoint.Cli -- select neck")]
    [InlineData(".ci/run")]
    public void Unknown_OfKnownCommands_IsEmpty(string text) => Assert.Empty(new CommandBlock(text).Unknown);

    [Theory]
    [InlineData("dotnet run --project src/TriggerPoint.Rules")]
    [InlineData("dotnet frobnicate")]
    [InlineData("dotnet add package Somebody.Else")]
    [InlineData("dotnet frobnicate\ntriggerpoint select neck")]
    [InlineData("rm -rf somewhere")]
    [InlineData("scripts/no-such-script")]
    public void Unknown_OfOtherCommands_NamesThem(string text) => Assert.Single(new CommandBlock(text).Unknown);

    [Fact]
    public void Script_LeavesOutWhatIsNotRun_AndStartsTheBuiltProgram() => Assert.Equal(
        "printf 'neck\\n' > lines.txt\ntriggerpoint select --input lines.txt",
        new CommandBlock("dotnet build\nprintf 'neck\\n' > lines.txt\ndotnet run --project src/TriggerPoint.Cli -- select --input lines.txt").Script);
}
