using System;
using System.Collections.Immutable;
using System.Linq;
using System.Reflection.Metadata;
using System.Text;
using Xunit;

namespace TriggerPoint.Rules.PackageTests;

/// <summary>The symbols lead a debugger to the source of the commit, and nowhere on the machine that built them.</summary>
[Collection(nameof(Package))]
public sealed class SymbolTests
{
    private static readonly Guid SourceLink = new("CC110556-A091-4D38-9FEC-25AB9A351A6A");
    private readonly Package package;

    public SymbolTests(Package package) => this.package = package;

    [Theory]
    [InlineData("net10.0")]
    [InlineData("netstandard2.0")]
    public void SourceLink_LeadsToTheCommit(string target) => Read(target, reader =>
    {
        CustomDebugInformation map = reader.CustomDebugInformation.Select(reader.GetCustomDebugInformation)
            .Single(information => reader.GetGuid(information.Kind) == SourceLink);
        Assert.Contains($"/{Package.Revision}/*", Encoding.UTF8.GetString(reader.GetBlobBytes(map.Value)));
    });

    [Theory]
    [InlineData("net10.0")]
    [InlineData("netstandard2.0")]
    public void Documents_AreNamedFromTheRoot_NotFromTheMachine(string target) => Read(target, reader =>
    {
        string[] documents = reader.Documents.Select(handle => reader.GetString(reader.GetDocument(handle).Name)).ToArray();
        Assert.Contains("/_/src/TriggerPoint.Rules/Selection/CptSelector.cs", documents);
        Assert.All(documents, name => Assert.StartsWith("/_", name));
    });

    private void Read(string target, Action<MetadataReader> check)
    {
        ImmutableArray<byte> symbols = ImmutableArray.Create(package.Read("snupkg", $"lib/{target}/TriggerPoint.Rules.pdb"));
        using MetadataReaderProvider provider = MetadataReaderProvider.FromPortablePdbImage(symbols);
        check(provider.GetMetadataReader());
    }
}
