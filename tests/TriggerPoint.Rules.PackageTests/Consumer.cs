using System;
using System.Collections.Generic;
using System.IO;
using TriggerPoint.Rules.Tests;

namespace TriggerPoint.Rules.PackageTests;

/// <summary>A project that knows nothing of the repository: own folder, own package cache, the package as its only source of the library.</summary>
internal sealed class Consumer
{
    private readonly string folder;
    private readonly Dictionary<string, string> environment;

    /// <summary>Writes the project.</summary>
    /// <param name="package">The package it uses.</param>
    /// <param name="target">Its target framework.</param>
    /// <param name="source">The file under <c>Consumers/</c> that is its only source.</param>
    /// <param name="otherSources">Whether the user's own package sources apply as well.</param>
    public Consumer(Package package, string target, string source, bool otherSources)
    {
        folder = Directory.CreateDirectory(Path.Combine(package.Folder, "consumer-" + target)).FullName;
        environment = new Dictionary<string, string>
        {
            ["NUGET_PACKAGES"] = Path.Combine(package.Folder, "packages"),
            ["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1",
        };

        // Nothing that lies above the temporary folder may take part.
        Write("Directory.Build.props", "<Project />");
        Write("Directory.Build.targets", "<Project />");
        Write("Directory.Packages.props", "<Project />");
        Write("nuget.config", $"""
            <configuration>
              <packageSources>
                {(otherSources ? string.Empty : "<clear />")}
                <add key="packed-here" value="{package.Feed}" />
              </packageSources>
            </configuration>
            """);
        Write("Consumer.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>{target}</TargetFramework>
                <OutputType>{(target == "netstandard2.0" ? "Library" : "Exe")}</OutputType>
                <NuGetAudit>false</NuGetAudit>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="TriggerPoint.Rules" Version="{package.Version}" />
              </ItemGroup>
            </Project>
            """);
        Write("Consumer.cs", File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Consumers", source)));
    }

    /// <summary>The packages that restoring needed.</summary>
    public string Assets => File.ReadAllText(Path.Combine(folder, "obj", "project.assets.json"));

    public string OutputOf(string file) => Path.Combine(folder, "out", file);

    public void Build() => Run("build", "--configuration", "Release", "--output", "out", "-nodeReuse:false", "-warnaserror").EnsureSuccess();

    public ProcessResult Run(params string[] arguments) => ProcessResult.Run("dotnet", arguments, folder, Package.Limit, environment);

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(folder, name), text);
}
