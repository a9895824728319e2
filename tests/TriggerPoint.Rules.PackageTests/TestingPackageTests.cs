using System;
using System.IO.Compression;
using System.Linq;
using System.Xml.Linq;
using Xunit;

namespace TriggerPoint.Rules.PackageTests;

/// <summary>The package for test suites: what is in it, and that it brings FsCheck along and nothing else.</summary>
[Collection(nameof(Package))]
public sealed class TestingPackageTests(Package package)
{
    private const string Id = "TriggerPoint.Rules.FsCheck";

    [Fact]
    public void Files_AreExactlyThese()
    {
        using ZipArchive archive = package.Open(Id, "nupkg");
        Assert.Equal(
            [
                "CHANGELOG.md", "LICENSE", "NOTICE", "README.md", $"{Id}.nuspec", "icon.png", $"lib/netstandard2.0/{Id}.dll", $"lib/netstandard2.0/{Id}.xml",
            ],
            archive.Entries.Select(entry => entry.FullName)
                .Where(name => name is not ("[Content_Types].xml" or "_rels/.rels") && !name.EndsWith(".psmdcp", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Dependencies_AreTheLibraryAndFsCheck()
    {
        XElement group = Assert.Single(package.MetadataOf(Id).Elements().Single(element => element.Name.LocalName == "dependencies").Elements());
        Assert.Equal(
            ["FsCheck [3.6.0, 4.0.0)", $"TriggerPoint.Rules {package.Version}"],
            group.Elements().Select(dependency => $"{dependency.Attribute("id")!.Value} {dependency.Attribute("version")!.Value}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Symbols_AreInAPackageOfTheirOwn()
    {
        using ZipArchive archive = package.Open(Id, "snupkg");
        Assert.Contains(archive.Entries, entry => entry.FullName == $"lib/netstandard2.0/{Id}.pdb");
    }
}
