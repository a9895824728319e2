using System;
using System.Collections.Generic;

namespace TriggerPoint.Rules;

/// <summary>
/// Lines of one code, date and provider, which stand side by side in the order of what lines say. The run without a provider comes first of its code and
/// date, and its units count towards each provider's. Lines without a date are each a run: nothing says that they are of one date.
/// </summary>
internal struct UnitRun
{
    private readonly List<int> places;
    private int start;
    private int end;
    private decimal ofAnybody;
    private bool anybodyRepeats;

    /// <param name="places">The places of lines, in their order.</param>
    public UnitRun(List<int> places)
        : this() => this.places = places;

    /// <summary>How many lines the run has.</summary>
    public readonly int Length => end - start;

    /// <summary>The place of the first line.</summary>
    public readonly int First => places[start];

    /// <summary>The units that count: those of the run and of the lines without a provider that are within the limit.</summary>
    public decimal Total { get; private set; }

    /// <summary>How many units the limit leaves to the run.</summary>
    public decimal Left { get; private set; }

    /// <summary>The place of the line that first exceeds the limit; -1 when none does.</summary>
    public int Exceeding { get; private set; }

    /// <summary>Whether a line says with 76 or 77 that it is repeated.</summary>
    public bool IsRepeated { get; private set; }

    /// <summary>The place of a line of the run, counted from 0.</summary>
    public readonly int Place(int index) => places[start + index];

    /// <summary>Goes on to the next run.</summary>
    /// <param name="lines">The lines of the claim.</param>
    /// <returns>False when there is none.</returns>
    public bool Next(ServiceLine[] lines)
    {
        ServiceLine? last = end == 0 ? null : lines[places[start]];
        start = end;
        if (start == places.Count)
        {
            return false;
        }

        ServiceLine line = lines[First];
        if (last is null || last.Code != line.Code || last.Date != line.Date || line.Date.IsUnknown)
        {
            ofAnybody = 0;
            anybodyRepeats = false;
        }

        do
        {
            end++;
        }
        while (end < places.Count && !line.Date.IsUnknown
            && lines[places[end]] is { } other && other.Code == line.Code && other.Date == line.Date && other.Provider == line.Provider);

        return true;
    }

    /// <summary>Adds up the run against the limit of a date. Units that make no sense for a code are another rule's concern.</summary>
    /// <param name="check">The claim; lines without units are reported to it as not checked.</param>
    /// <param name="limit">The most units.</param>
    /// <param name="onlyWhole">Whether units that are not a whole number above zero are left out.</param>
    public void AddUp(ClaimCheck check, decimal limit, bool onlyWhole)
    {
        Left = Math.Max(0, limit - ofAnybody);
        Total = ofAnybody;
        Exceeding = -1;
        IsRepeated = anybodyRepeats;
        for (int i = start; i < end; i++)
        {
            ServiceLine line = check.Lines[places[i]];
            IsRepeated |= ModifierSet.Repeats.Meets(line);
            if (line.Units is null)
            {
                check.NoData("units", places[i] + 1);
            }

            Total += Counted(line, onlyWhole);
            Exceeding = Exceeding < 0 && Total > ofAnybody + Left ? places[i] : Exceeding;
        }

        if (check.Lines[First].Provider.Length == 0)
        {
            ofAnybody = Math.Min(Total, limit);
            anybodyRepeats = IsRepeated;
        }
    }

    /// <summary>What brings the run within the limit: the first lines keep what the limit leaves, the others come off.</summary>
    public readonly MendEdit[] Edits(ClaimCheck check)
    {
        var edits = new List<MendEdit>();
        decimal left = Left;
        for (int i = start; i < end; i++)
        {
            decimal units = Counted(check.Lines[places[i]], onlyWhole: true);
            if (units > left)
            {
                edits.Add(left > 0 ? MendEdit.SetUnits(places[i] + 1, left) : MendEdit.RemoveLine(places[i] + 1));
            }

            left -= Math.Min(left, units);
        }

        return edits.ToArray();
    }

    private static decimal Counted(ServiceLine line, bool onlyWhole) =>
        line.Units is { } units && (!onlyWhole || SenselessUnitsRule.MakesSense(units)) ? Quantity.Of(units) : 0;
}
