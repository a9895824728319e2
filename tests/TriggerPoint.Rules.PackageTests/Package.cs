using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Xml.Linq;
using TriggerPoint.Rules.Tests;
using Xunit;

namespace TriggerPoint.Rules.PackageTests;

/// <summary>The library, packed once for all tests into a feed of its own.</summary>
public sealed class Package : IDisposable
{
    /// <summary>A commit that no checkout has: what the package says about it can only come from the property.</summary>
    public const string Revision = "0123456789abcdef0123456789abcdef01234567";

    public static readonly TimeSpan Limit = TimeSpan.FromMinutes(4);

    private readonly string build;

    public Package()
    {
        // A version nobody has seen, so that no cache can answer instead of the file.
        Version = $"0.0.0-test.{DateTime.UtcNow:yyyyMMddHHmmss}.{Environment.ProcessId}";
        Folder = Directory.CreateTempSubdirectory("triggerpoint-package-").FullName;
        Feed = Path.Combine(Folder, "feed");

        // Outputs apart from those that other tests are using at this moment, yet under the root, where sources get portable names.
        build = Repository.Path($"artifacts/package-tests/{Environment.ProcessId}");
        Pack("TriggerPoint.Rules");
        Pack("TriggerPoint.Rules.FsCheck");
        using ZipArchive archive = Open("nupkg");
        Entries = archive.Entries.Select(entry => entry.FullName).ToArray();
        Metadata = MetadataOf("TriggerPoint.Rules");
    }

    public string Version { get; }

    /// <summary>A temporary folder that goes when the tests end.</summary>
    public string Folder { get; }

    public string Feed { get; }

    public IReadOnlyList<string> Entries { get; }

    /// <summary>The package's description of itself.</summary>
    public XElement Metadata { get; }

    public ZipArchive Open(string extension) => Open("TriggerPoint.Rules", extension);

    /// <summary>One of the packages: all are in the feed, with the same version.</summary>
    public ZipArchive Open(string id, string extension) => ZipFile.OpenRead(Path.Combine(Feed, $"{id}.{Version}.{extension}"));

    public XElement MetadataOf(string id)
    {
        using ZipArchive archive = Open(id, "nupkg");
        using Stream nuspec = archive.GetEntry(id + ".nuspec")!.Open();
        return XDocument.Load(nuspec).Root!.Elements().Single(element => element.Name.LocalName == "metadata");
    }

    public byte[] Read(string extension, string entry)
    {
        using ZipArchive archive = Open(extension);
        using Stream stream = archive.GetEntry(entry)!.Open();
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }

    public XElement Element(string name) => Metadata.Elements().Single(element => element.Name.LocalName == name);

    private void Pack(string id) => ProcessResult.Run(
        "dotnet",
        [
            "pack", Repository.Path($"src/{id}/{id}.csproj"), "--configuration", "Release", "--output", Feed,
            "--artifacts-path", build, "-nodeReuse:false", "-warnaserror",
            $"-p:Version={Version}", $"-p:SourceRevisionId={Revision}", "-p:ContinuousIntegrationBuild=true",
        ],
        Repository.Root,
        Limit).EnsureSuccess();

    public void Dispose()
    {
        foreach (string folder in new[] { Folder, build })
        {
            try
            {
                Directory.Delete(folder, recursive: true);
            }
            catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
            {
                // A compiler that is still letting go of a file: a leftover fails no test.
            }
        }
    }
}

/// <summary>Shares the one package: packing is the slow part.</summary>
[CollectionDefinition(nameof(Package))]
public sealed class SharedPackage : ICollectionFixture<Package>;
