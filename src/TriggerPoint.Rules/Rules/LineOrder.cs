using System;

namespace TriggerPoint.Rules;

/// <summary>The order of service lines by what they say, so that a rule that has to choose one of several chooses the same however they are arranged.</summary>
internal static class LineOrder
{
    /// <summary>Compares codes, then modifiers, units, dates, providers, places, pointers and notes; 0 for lines that say the same.</summary>
    public static int Compare(ServiceLine one, ServiceLine other)
    {
        int order = one.Code.CompareTo(other.Code);
        order = order != 0 ? order : Compare(one.ModifierArray, other.ModifierArray);
        order = order != 0 ? order : Nullable.Compare(one.Units, other.Units);
        order = order != 0 ? order : one.Date.CompareTo(other.Date);
        order = order != 0 ? order : one.LastDate.CompareTo(other.LastDate);
        order = order != 0 ? order : string.CompareOrdinal(one.Provider, other.Provider);
        order = order != 0 ? order : one.PlaceOfService.CompareTo(other.PlaceOfService);
        order = order != 0 ? order : Compare(one.PointerArray, other.PointerArray);
        return order != 0 ? order : string.CompareOrdinal(one.Note, other.Note);
    }

    private static int Compare<T>(T[] one, T[] other)
        where T : IComparable<T>
    {
        for (int i = 0; i < one.Length && i < other.Length; i++)
        {
            int order = one[i].CompareTo(other[i]);
            if (order != 0)
            {
                return order;
            }
        }

        return one.Length.CompareTo(other.Length);
    }
}
