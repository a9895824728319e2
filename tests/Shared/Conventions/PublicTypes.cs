using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Xml.Linq;
using Xunit;

namespace TriggerPoint.Rules.Tests;

/// <summary>What the public types of every shipped assembly have in common, checked on the assembly itself.</summary>
internal sealed class PublicTypes(Assembly assembly)
{
    private readonly Type[] types = assembly.GetExportedTypes();

    /// <summary>All of it. <paramref name="atLeast"/> is how many types there are at the least, so that an empty assembly is no success.</summary>
    public void AssertAll(string ownNamespace, int atLeast)
    {
        Assert.True(types.Length >= atLeast, $"{types.Length} public types");
        Assert.All(types, type =>
        {
            Assert.Equal(ownNamespace, type.Namespace);
            AssertIsClosed(type);
            AssertCannotBeChanged(type);
        });
        Assert.All(types.Where(type => type.IsEnum), AssertHasNeutralZero);
        Assert.All(types.Where(type => type.IsValueType && !type.IsEnum), AssertDefaultIsLegal);
        AssertDocumentsSayThreadSafetyAndDefault();
    }

    private static void AssertIsClosed(Type type)
    {
        // By name: on .NET Standard 2.0 the compiler brings the attribute along.
        bool isReadOnlyStruct = type.IsEnum || type.CustomAttributes.Any(attribute => attribute.AttributeType.FullName == typeof(IsReadOnlyAttribute).FullName);
        Assert.True(type.IsSealed && (!type.IsValueType || isReadOnlyStruct), $"{type.Name} is neither sealed nor a read-only struct.");
    }

    private static void AssertCannotBeChanged(Type type)
    {
        const BindingFlags All = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        Assert.All(type.GetProperties(All), property => Assert.False(property.SetMethod is { IsPublic: true }, $"{type.Name}.{property.Name} can be set."));
        Assert.All(type.GetFields(All).Where(field => !field.IsLiteral), field => Assert.True(field.IsSpecialName || field.IsInitOnly, $"{type.Name}.{field.Name} can be set."));
        Assert.All(type.GetEvents(All), happening => Assert.Fail($"{type.Name}.{happening.Name} is an event."));
        Assert.All(
            type.GetProperties(All).Select(property => property.PropertyType).Concat(type.GetMethods(All).Select(method => method.ReturnType)),
            result => Assert.False(IsChangeable(result), $"{type.Name} hands out a {result}."));
    }

    private static bool IsChangeable(Type type) => type.IsArray
        || (type.IsGenericType && type.GetGenericTypeDefinition() is { } open && (open == typeof(List<>) || open == typeof(Dictionary<,>) || open == typeof(HashSet<>) || open == typeof(IList<>)));

    private static void AssertHasNeutralZero(Type type)
    {
        Assert.True(Enum.IsDefined(type, Enum.ToObject(type, 0)), $"{type.Name} has no zero.");
        Assert.Equal(type.IsDefined(typeof(FlagsAttribute)) ? typeof(ushort) : typeof(byte), Enum.GetUnderlyingType(type));
    }

    // Nothing that can be asked of the default value throws, and it is itself.
    private static void AssertDefaultIsLegal(Type type)
    {
        object one = RuntimeHelpers.GetUninitializedObject(type);
        object other = RuntimeHelpers.GetUninitializedObject(type);
        Assert.True(one.Equals(other) && one.GetHashCode() == other.GetHashCode() && !one.Equals(new object()), type.Name);
        Assert.NotNull(one.ToString());
        foreach (PropertyInfo property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.GetIndexParameters().Length == 0 && !property.PropertyType.IsByRefLike))
        {
            Assert.True(property.GetValue(one) is not null || IsNullable(property), $"{property.Name} of the default {type.Name} is null.");
        }
    }

    private static bool IsNullable(PropertyInfo property) => new NullabilityInfoContext().Create(property).ReadState == NullabilityState.Nullable;

    private void AssertDocumentsSayThreadSafetyAndDefault()
    {
        Dictionary<string, string> documents = XDocument.Load(Path.ChangeExtension(assembly.Location, ".xml")).Descendants("member")
            .ToDictionary(member => member.Attribute("name")!.Value, member => member.Value);
        Assert.All(types, type =>
        {
            string text = documents["T:" + type.FullName!.Replace('+', '.')];
            bool isConstants = type is { IsAbstract: true, IsSealed: true } && type.GetMembers(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly).All(member => member is FieldInfo { IsLiteral: true });
            Assert.True(isConstants || type.IsEnum || text.Contains("thread", StringComparison.Ordinal), $"{type.Name} does not say whether threads may share it.");
            Assert.True(!type.IsValueType || text.Contains("default", StringComparison.OrdinalIgnoreCase), $"{type.Name} does not say what its default is.");
        });
    }
}
