using System;
using System.Linq;
using Xunit;

namespace TriggerPoint.Rules.Tests;

/// <summary>What every small value keeps: it equals what was made alike, and nothing else.</summary>
internal static class ValueLaws
{
    /// <summary>Asks values that differ in one part each.</summary>
    /// <param name="make">Makes the values; it is asked twice, so that nothing is equal because it is the same object.</param>
    public static void Equal<T>(Func<T[]> make)
        where T : struct, IEquatable<T>
    {
        T[] values = make();
        T[] again = make();
        var equality = typeof(T).GetMethod("op_Equality")!;
        var inequality = typeof(T).GetMethod("op_Inequality")!;
        for (int i = 0; i < values.Length; i++)
        {
            for (int j = 0; j < values.Length; j++)
            {
                bool same = i == j;
                bool[] answers =
                [
                    values[i].Equals(again[j]), values[i].Equals((object)again[j]), (bool)equality.Invoke(null, [values[i], again[j]])!,
                    !(bool)inequality.Invoke(null, [values[i], again[j]])!,
                ];
                Assert.True(answers.All(answer => answer == same), $"{values[i]} ({i}) and {again[j]} ({j}): {string.Join(' ', answers)}");
            }

            Assert.Equal(values[i].GetHashCode(), again[i].GetHashCode());
            Assert.False(values[i].Equals(null) || values[i].Equals(new object()));
        }
    }

    /// <summary>Whether values that differ in what is hashed have hashes of their own, as keys need.</summary>
    public static void Spread<T>(params T[] values)
        where T : struct, IEquatable<T> => Assert.Equal(values.Length, values.Select(value => value.GetHashCode()).Distinct().Count());
}
