using System.Collections.Generic;
using System.Linq;

namespace TriggerPoint.Rules.Testing;

/// <summary>The orders of a list, by number.</summary>
internal static class Orders
{
    /// <summary>The order with a number: the next is drawn from those left, digit by digit; 0 turns the list around.</summary>
    public static IEnumerable<T> Reordered<T>(IEnumerable<T> list, int number)
    {
        List<T> left = list.ToList();
        while (left.Count > 0)
        {
            int at = left.Count - 1 - (number % left.Count);
            number /= left.Count;
            yield return left[at];
            left.RemoveAt(at);
        }
    }
}
