using System;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.Linq;

namespace TriggerPoint.Rules;

/// <summary>Lists that can be handed out: they cannot be cast back to something that changes.</summary>
internal static class ReadOnly
{
    /// <summary>A view of an array that nobody else holds.</summary>
    public static IReadOnlyList<T> View<T>(T[] items) => items.Length == 0 ? Empty<T>.List : new ReadOnlyCollection<T>(items);

    /// <summary>The items as an array of its own, without nulls.</summary>
    public static T[] Copy<T>(IEnumerable<T> items, string parameter)
        where T : class
    {
        T[] copy = (items ?? throw new ArgumentNullException(parameter)).ToArray();
        return Array.IndexOf(copy, null) >= 0 ? throw new ArgumentNullException(parameter, "An item is null.") : copy;
    }

    private static class Empty<T>
    {
        public static readonly IReadOnlyList<T> List = new ReadOnlyCollection<T>(Array.Empty<T>());
    }
}
