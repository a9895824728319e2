using System;
using System.Collections.Generic;

namespace TriggerPoint.Rules;

/// <summary>
/// The lines of a claim in the order of what they say, so that what a rule finds among several lines does not hang on where they stand: by date,
/// code, provider, modifiers and the rest. Only lines that are alike in everything keep the order of the claim.
/// </summary>
internal sealed class SortedLines
{
    private ServiceLine[] lines = Array.Empty<ServiceLine>();
    private readonly List<int> all = new();
    private readonly List<int> triggerPoints = new();
    private readonly Comparison<int> comparison;
    private bool sorted;

    public SortedLines() => comparison = Compare;

    /// <summary>How many lines the claim has.</summary>
    public int Count => lines.Length;

    /// <summary>How many of them bill one of the four codes.</summary>
    public int TriggerPointCount { get; private set; }

    /// <summary>The places of the lines, from 0, in their order.</summary>
    public List<int> All
    {
        get
        {
            Sort();
            return all;
        }
    }

    /// <summary>The places of the lines with one of the four codes, in their order.</summary>
    public List<int> TriggerPoints
    {
        get
        {
            Sort();
            return triggerPoints;
        }
    }

    public void Begin(ServiceLine[] claim)
    {
        lines = claim;
        sorted = false;
        TriggerPointCount = 0;
        foreach (ServiceLine line in claim)
        {
            TriggerPointCount += TriggerPointCodes.Includes(line.Code) ? 1 : 0;
        }
    }

    /// <summary>Lets go of the lines.</summary>
    public void End() => Begin(Array.Empty<ServiceLine>());

    /// <summary>Where the trigger point lines of a date begin among <see cref="TriggerPoints"/>, or would stand.</summary>
    public int FirstTriggerPointOn(ServiceDate date)
    {
        int low = 0;
        int high = TriggerPointCount;
        while (low < high)
        {
            int middle = (low + high) >> 1;
            (low, high) = lines[TriggerPoints[middle]].Date < date ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>Behind a trigger point line of another provider, where the next one may be of a line's own: between them stand others alone.</summary>
    public int NextTriggerPointFor(ServiceLine line, int index)
    {
        ServiceLine other = lines[TriggerPoints[index]];
        bool isAhead = string.CompareOrdinal(other.Provider, line.Provider) < 0;
        int low = index + 1;
        int high = TriggerPointCount;
        while (low < high)
        {
            int middle = (low + high) >> 1;
            ServiceLine next = lines[TriggerPoints[middle]];
            bool isBetween = next.Date == other.Date && next.Code == other.Code && (!isAhead || string.CompareOrdinal(next.Provider, line.Provider) < 0);
            (low, high) = isBetween ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>The places of the lines of a date, in their order.</summary>
    public Slice<int> On(ServiceDate date)
    {
        int first = FirstOn(date);
        int next = first;
        while (next < Count && lines[All[next]].Date == date)
        {
            next++;
        }

        return new Slice<int>(All, first, next - first);
    }

    /// <summary>Where the lines of a date begin among <see cref="All"/>, or would stand.</summary>
    public int FirstOn(ServiceDate date)
    {
        int low = 0;
        int high = Count;
        while (low < high)
        {
            int middle = (low + high) >> 1;
            (low, high) = lines[All[middle]].Date < date ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>Where the lines of a date with a higher code begin among <see cref="All"/>, or would stand.</summary>
    public int FirstBehind(ServiceDate date, ProcedureCode code)
    {
        int low = 0;
        int high = Count;
        while (low < high)
        {
            int middle = (low + high) >> 1;
            ServiceLine line = lines[All[middle]];
            int order = line.Date.CompareTo(date);
            (low, high) = (order != 0 ? order : line.Code.CompareTo(code)) <= 0 ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>Whether some line says the same as this one in everything.</summary>
    public bool Holds(ServiceLine line)
    {
        int low = 0;
        int high = Count;
        while (low < high)
        {
            int middle = (low + high) >> 1;
            (low, high) = Compare(lines[All[middle]], line) < 0 ? (middle + 1, high) : (low, middle);
        }

        return low < Count && Compare(lines[All[low]], line) == 0;
    }

    private int Compare(int x, int y)
    {
        int content = Compare(lines[x], lines[y]);
        return content != 0 ? content : x.CompareTo(y);
    }

    private static int Compare(ServiceLine x, ServiceLine y)
    {
        int order = x.Date.CompareTo(y.Date);
        order = order != 0 ? order : x.Code.CompareTo(y.Code);
        order = order != 0 ? order : string.CompareOrdinal(x.Provider, y.Provider);
        return order != 0 ? order : LineOrder.Compare(x, y);
    }

    private void Sort()
    {
        if (sorted)
        {
            return;
        }

        all.Clear();
        triggerPoints.Clear();
        for (int i = 0; i < lines.Length; i++)
        {
            all.Add(i);
        }

        all.Sort(comparison);
        foreach (int place in all)
        {
            if (TriggerPointCodes.Includes(lines[place].Code))
            {
                triggerPoints.Add(place);
            }
        }

        sorted = true;
    }
}
