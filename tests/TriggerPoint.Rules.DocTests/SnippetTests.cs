using System;
using Xunit;

namespace TriggerPoint.Rules.DocTests;

/// <summary>The runner of snippets notices what it is there to notice.</summary>
public sealed class SnippetTests
{
    [Fact]
    public void Run_OfStatements_GivesWhatTheyPrint() =>
        Assert.Equal("20552", Snippet.Run("Console.WriteLine(CptSelector.Select(InjectionSession.Parse(\"R upper trap\")).Code);").Trim());

    [Fact]
    public void Run_OfDeclarations_CompilesThem() => Assert.Empty(Snippet.Run("public sealed record Visit(InjectionSession Session);"));

    [Fact]
    public void Run_OfAsynchronousStatements_WaitsForThem() =>
        Assert.Equal("done", Snippet.Run("await System.Threading.Tasks.Task.Delay(1); Console.Write(\"done\");"));

    [Fact]
    public void Run_OfAnUnknownMember_SaysThatItDoesNotCompile() =>
        Assert.Contains("CS1061", Assert.Throws<InvalidOperationException>(() => Snippet.Run("_ = InjectionSession.Empty.NoSuchMember;")).Message);

    [Fact]
    public void Run_OfAThrowingSnippet_SaysSo() =>
        Assert.Contains("throws", Assert.Throws<InvalidOperationException>(() => Snippet.Run("throw new Exception(\"x\");")).Message);
}
