using System;
using System.Linq;
using Xunit;

namespace TriggerPoint.Rules.Tests;

/// <summary>What every value keeps: whatever can be said of one is part of what it equals, and nothing else is.</summary>
internal static class ValueLaw
{
    /// <summary>Each of the values differs from all others, and equals the one that was made like it.</summary>
    public static void AreEqualExactlyWhenMadeAlike(string kind, object[] values, object[] again)
    {
        for (int i = 0; i < values.Length; i++)
        {
            for (int j = 0; j < values.Length; j++)
            {
                Assert.True(values[i].Equals(again[j]) == (i == j), $"{kind}: {values[i]} ({i}) and {again[j]} ({j})");
            }

            Assert.Equal(values[i].GetHashCode(), again[i].GetHashCode());
            Assert.False(values[i].Equals(null) || values[i].Equals(new object()), kind);
        }

    }

    /// <summary>Small values are keys, and the hash tells them apart: all, or all but as many as share what it leaves out.</summary>
    public static void AreSpread(string kind, object[] values, int alike = 0) =>
        Assert.True(values.Select(value => value.GetHashCode()).Distinct().Count() >= values.Length - alike, kind);

    /// <summary>The same of values that differ in one part each.</summary>
    /// <param name="make">Makes the values; it is asked twice, so that nothing is equal because it is the same object.</param>
    public static void Equal<T>(Func<T[]> make)
        where T : struct, IEquatable<T>
    {
        T[] values = make();
        AreEqualExactlyWhenMadeAlike(typeof(T).Name, Boxed(values), Boxed(make()));
        OperatorsSayWhatEqualitySays(typeof(T).Name, Boxed(values));
        Assert.All(values, one => Assert.All(values, other => Assert.Equal(one.Equals((object)other), one.Equals(other))));
    }

    public static void Spread<T>(params T[] values)
        where T : struct, IEquatable<T> => AreSpread(typeof(T).Name, Boxed(values));

    public static void OperatorsSayWhatEqualitySays(string kind, object[] values)
    {
        Type type = values[0].GetType();
        if (type.GetMethod("op_Equality") is not { } equal || type.GetMethod("op_Inequality") is not { } unequal)
        {
            Assert.False(type.IsValueType, kind);
            return;
        }

        foreach (object one in values)
        {
            foreach (object other in values)
            {
                Assert.Equal((one.Equals(other), !one.Equals(other)), ((bool)equal.Invoke(null, [one, other])!, (bool)unequal.Invoke(null, [one, other])!));
            }
        }
    }

    private static object[] Boxed<T>(T[] values)
        where T : struct => [.. values.Select(value => (object)value)];
}
