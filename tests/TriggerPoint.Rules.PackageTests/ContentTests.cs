using System;
using System.Linq;
using System.Text;
using System.Xml.Linq;
using TriggerPoint.Rules.Tests;
using Xunit;

namespace TriggerPoint.Rules.PackageTests;

/// <summary>What is in the package, and what it says about itself.</summary>
[Collection(nameof(Package))]
public sealed class ContentTests
{
    private readonly Package package;

    public ContentTests(Package package) => this.package = package;

    [Fact]
    public void Package_Files_AreExactlyThese() => Assert.Equal(
        [
            "CHANGELOG.md", "LICENSE", "NOTICE", "README.md", "TriggerPoint.Rules.nuspec", "icon.png",
            "lib/net10.0/TriggerPoint.Rules.dll", "lib/net10.0/TriggerPoint.Rules.xml",
            "lib/netstandard2.0/TriggerPoint.Rules.dll", "lib/netstandard2.0/TriggerPoint.Rules.xml",
        ],
        package.Entries.Where(name => !IsEnvelope(name)).Order(StringComparer.Ordinal));

    [Fact]
    public void SymbolPackage_Files_AreTheSymbolsOfBothTargets()
    {
        using var archive = package.Open("snupkg");
        Assert.Equal(
            ["TriggerPoint.Rules.nuspec", "lib/net10.0/TriggerPoint.Rules.pdb", "lib/netstandard2.0/TriggerPoint.Rules.pdb"],
            archive.Entries.Select(entry => entry.FullName).Where(name => !IsEnvelope(name)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Dependencies_OnBothTargets_AreNone()
    {
        XElement[] groups = package.Element("dependencies").Elements().ToArray();
        Assert.Equal([".NETStandard2.0", "net10.0"], groups.Select(group => group.Attribute("targetFramework")!.Value).Order(StringComparer.Ordinal));
        Assert.All(groups, group => Assert.Empty(group.Elements()));
        Assert.DoesNotContain(package.Metadata.Elements(), element => element.Name.LocalName == "frameworkReferences");
    }

    [Fact]
    public void Metadata_LicenceReadmeIconAndVersion_AreStated()
    {
        Assert.Equal(package.Version, package.Element("version").Value);
        Assert.Equal(("expression", "MIT"), (package.Element("license").Attribute("type")!.Value, package.Element("license").Value));
        Assert.Equal("README.md", package.Element("readme").Value);
        Assert.Equal("icon.png", package.Element("icon").Value);
        Assert.Contains("20552", package.Element("tags").Value);
    }

    [Fact]
    public void Metadata_Repository_NamesTheCommit()
    {
        XElement repository = package.Element("repository");
        Assert.Equal("git", repository.Attribute("type")!.Value);
        Assert.Equal(Package.Revision, repository.Attribute("commit")!.Value);
        Assert.EndsWith("/TriggerPoint.Rules", repository.Attribute("url")!.Value);
    }

    [Fact]
    public void Readme_InThePackage_IsTheRepositorys() => AssertSame("README.md");

    [Fact]
    public void Notice_InThePackage_IsTheRepositorys() => AssertSame("NOTICE");

    [Fact]
    public void Icon_IsASmallSquarePicture()
    {
        byte[] icon = package.Read("nupkg", "icon.png");
        Assert.Equal("PNG", Encoding.ASCII.GetString(icon, 1, 3));
        Assert.Equal((128, 128), (BigEndian(icon, 16), BigEndian(icon, 20)));
        Assert.InRange(icon.Length, 1, 10 * 1024);
    }

    [Theory]
    [InlineData("net10.0")]
    [InlineData("netstandard2.0")]
    public void Documentation_OfThePublicTypes_IsInThePackage(string target)
    {
        string[] members = XDocument.Parse(Encoding.UTF8.GetString(package.Read("nupkg", $"lib/{target}/TriggerPoint.Rules.xml")).TrimStart('\uFEFF'))
            .Descendants("member").Select(member => member.Attribute("name")!.Value).ToArray();
        Assert.Contains("T:TriggerPoint.Rules.CptSelector", members);
        Assert.Contains("M:TriggerPoint.Rules.InjectionSession.Parse(System.String)", members);
    }

    private static bool IsEnvelope(string name) => name is "[Content_Types].xml" or "_rels/.rels" || name.EndsWith(".psmdcp", StringComparison.Ordinal);

    private static int BigEndian(byte[] bytes, int at) => System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(at));

    private void AssertSame(string name) =>
        Assert.Equal(System.IO.File.ReadAllBytes(Repository.Path(name)), package.Read("nupkg", name));
}
