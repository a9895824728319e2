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

        // Small values are keys, and the hash tells them apart: whether a count is exact is the one thing that it leaves out.
        Assert.True(!values[0].GetType().IsValueType || values.Select(value => value.GetHashCode()).Distinct().Count() >= values.Length - 1, kind);
    }

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
}
