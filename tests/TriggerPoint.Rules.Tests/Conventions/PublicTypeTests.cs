using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Xml.Linq;
using Xunit;

namespace TriggerPoint.Rules.Tests;

/// <summary>What the public types have in common, checked on the assembly itself.</summary>
public sealed class PublicTypeTests
{
    private static readonly Type[] Types = typeof(CptSelector).Assembly.GetExportedTypes();

    [Fact]
    public void Public_types_are_sealed_or_readonly_and_in_one_namespace() => Assert.All(Types, type =>
    {
        Assert.Equal("TriggerPoint.Rules", type.Namespace);
        bool isReadOnlyStruct = type.IsValueType && (type.IsEnum || type.IsDefined(typeof(System.Runtime.CompilerServices.IsReadOnlyAttribute)));
        Assert.True(type.IsSealed && (!type.IsValueType || isReadOnlyStruct), type.Name);
    });

    [Fact]
    public void Nothing_public_can_be_changed() => Assert.All(Types, type =>
    {
        Assert.All(type.GetProperties(), property => Assert.False(property.SetMethod is { IsPublic: true }, $"{type.Name}.{property.Name}"));
        Assert.All(type.GetFields().Where(field => !field.IsLiteral), field => Assert.True(field.IsSpecialName || field.IsInitOnly, $"{type.Name}.{field.Name}"));
        IEnumerable<Type> returned = type.GetProperties().Select(property => property.PropertyType).Concat(type.GetMethods().Select(method => method.ReturnType));
        Assert.All(returned, result => Assert.False(result.IsArray && type != typeof(object) || (result.IsGenericType && result.GetGenericTypeDefinition() == typeof(List<>)), $"{type.Name}: {result}"));
    });

    [Fact]
    public void Lists_that_are_handed_out_cannot_be_cast_back_and_changed()
    {
        CptSelection selection = CptSelector.Select(InjectionSession.Parse("right rhomboids; left foozle; not left trapezius"));
        object[] lists = [Muscle.All, MuscleGroup.All, MuscleGroup.Rhomboids.Members, RuleCatalog.All, selection.Session.Injections, selection.Session.SetAside, selection.Session.Injections[0].Mention.Candidates];
        Assert.All(lists, list => Assert.True(((System.Collections.IList)list).IsReadOnly && list is not Array, list.GetType().Name));
    }

    [Fact]
    public void Every_enum_has_a_zero_that_says_nothing_in_particular() => Assert.All(Types.Where(type => type.IsEnum), type =>
    {
        Assert.True(Enum.IsDefined(type, Enum.ToObject(type, 0)), type.Name);
        Assert.Equal(type.IsDefined(typeof(FlagsAttribute)) ? typeof(ushort) : typeof(byte), Enum.GetUnderlyingType(type));
    });

    [Fact]
    public void Every_public_type_says_its_default_or_its_thread_safety()
    {
        string path = Path.ChangeExtension(typeof(CptSelector).Assembly.Location, ".xml");
        Dictionary<string, string> documents = XDocument.Load(path).Descendants("member").ToDictionary(member => member.Attribute("name")!.Value, member => member.Value);
        int said = 0;
        foreach (Type type in Types)
        {
            string text = documents["T:" + type.FullName];
            Assert.True(type == typeof(RuleIds) || text.Contains("thread", StringComparison.Ordinal) || (type.IsEnum && text.Contains("default value", StringComparison.Ordinal)), type.Name);
            Assert.True(!type.IsValueType || text.Contains("default", StringComparison.OrdinalIgnoreCase), type.Name);
            said++;
        }

        Assert.True(said >= 25, $"{said} types");
    }

    [Fact]
    public void The_core_refers_to_nothing_but_the_framework() => Assert.All(
        typeof(CptSelector).Assembly.GetReferencedAssemblies(), reference => Assert.StartsWith("System.", reference.Name));

    [Fact]
    public void The_assembly_is_marked_as_fit_for_trimming() => Assert.Contains(
        typeof(CptSelector).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>(), data => data.Key == "IsTrimmable" && data.Value == "True");
}
