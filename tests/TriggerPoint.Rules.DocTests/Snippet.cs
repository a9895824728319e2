using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TriggerPoint.Rules.Tests;

// Snippets print to the one console of the process, so nothing else may run meanwhile.
[assembly: Xunit.CollectionBehavior(DisableTestParallelization = true)]

namespace TriggerPoint.Rules.DocTests;

/// <summary>Compiles a block of C# as a reader would paste it, and runs it.</summary>
public static class Snippet
{
    private const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.Linq;
        global using TriggerPoint.Rules;
        """;

    private static readonly CSharpParseOptions Language = new(LanguageVersion.Latest);

    // What the documents show beside the library's own packages.
    private static readonly string[] Shown = ["Hl7.Fhir.", "FsCheck", "FSharp.Core", "xunit."];

    private static readonly Lazy<MetadataReference[]> References = new(() =>
    {
        string framework = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        return ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(file => Path.GetDirectoryName(file) == framework || IsOwn(file))
            .Select(file => (MetadataReference)MetadataReference.CreateFromFile(file))
            .ToArray();
    });

    /// <summary>Compiles and runs; declarations without statements are compiled only.</summary>
    /// <returns>What was printed.</returns>
    /// <exception cref="InvalidOperationException">The code does not compile, or throws.</exception>
    public static string Run(string code)
    {
        SyntaxTree tree = CSharpSyntaxTree.ParseText(code, Language);
        bool runs = tree.GetRoot().ChildNodes().OfType<GlobalStatementSyntax>().Any();
        var options = new CSharpCompilationOptions(
            runs ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable);
        var compilation = CSharpCompilation.Create(
            "Snippet", [CSharpSyntaxTree.ParseText(Usings, Language), tree], References.Value, options);

        using var image = new MemoryStream();
        Diagnostic[] errors = compilation.Emit(image).Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToArray();
        return errors.Length > 0
            ? throw new InvalidOperationException("does not compile:\n" + string.Join('\n', errors.Select(error => error.ToString())))
            : runs ? Start(image) : string.Empty;
    }

    private static string Start(MemoryStream image)
    {
        image.Position = 0;
        var context = new AssemblyLoadContext("snippet", isCollectible: true);
        MethodInfo main = context.LoadFromStream(image).EntryPoint!;
        TextWriter before = Console.Out;
        string place = Directory.GetCurrentDirectory();
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        Console.SetOut(output);

        // As readers do: in the checkout, whose samples the documents open.
        Directory.SetCurrentDirectory(Repository.Root);
        try
        {
            object? result = main.Invoke(null, main.GetParameters().Length == 0 ? null : [Array.Empty<string>()]);
            (result as System.Threading.Tasks.Task)?.GetAwaiter().GetResult();
        }
        catch (TargetInvocationException thrown)
        {
            throw new InvalidOperationException($"throws: {thrown.InnerException}", thrown.InnerException);
        }
        finally
        {
            Console.SetOut(before);
            Directory.SetCurrentDirectory(place);
            context.Unload();
        }

        return output.ToString();
    }

    private static bool IsOwn(string file) => Path.GetFileName(file) is var name
        && ((name.StartsWith("TriggerPoint.", StringComparison.Ordinal) && !name.Contains("Tests", StringComparison.Ordinal))
            || Array.Exists(Shown, other => name.StartsWith(other, StringComparison.Ordinal)));
}
