using System;
using System.Collections.Generic;

namespace TriggerPoint.Rules;

/// <summary>
/// All lines of a claim that NCCI pairs with a trigger point code, found once for all rules: for each line of column 2 and family of pairs the first
/// line of column 1 that denies it, or else the first that would if no modifier stood there.
/// </summary>
internal sealed class LinePairs
{
    private const int Families = (int)NcciPairFamily.Epidural + 1;

    private readonly List<LinePair> denied = new();
    private readonly List<LinePair> bypassed = new();
    private readonly ServiceDate?[] uncovered = new ServiceDate?[Families];
    private LineMarks[] marks = Array.Empty<LineMarks>();
    private ClaimCheck check = null!;
    private uint concerned;
    private bool found;

    /// <summary>Pairs without a bypass, at most one for each line of column 2 and family.</summary>
    public List<LinePair> Denied
    {
        get
        {
            Find();
            return denied;
        }
    }

    /// <summary>Pairs with a bypass, at most one for each line of column 2 and family, and none where <see cref="Denied"/> has one.</summary>
    public List<LinePair> Bypassed
    {
        get
        {
            Find();
            return bypassed;
        }
    }

    public void Begin(ClaimCheck next)
    {
        check = next;
        found = false;
    }

    /// <summary>Lets go of the pairs.</summary>
    public void End()
    {
        denied.Clear();
        bypassed.Clear();
    }

    /// <summary>The families of which the claim has a line on the date of a trigger point code, paired with it or not; a bit each.</summary>
    public uint Concerned
    {
        get
        {
            Find();
            return concerned;
        }
    }

    /// <summary>The bit of a family.</summary>
    public static uint Bit(NcciPairFamily family) => 1u << (int)family;

    /// <summary>Whether the claim has a line of a family on the date of a trigger point code, paired with it or not.</summary>
    public bool Concerns(NcciPairFamily family) => (Concerned & Bit(family)) != 0;

    /// <summary>The first date of such lines that the edition of the pairs does not cover; null when it covers all.</summary>
    public ServiceDate? UncoveredDate(NcciPairFamily family)
    {
        Find();
        return uncovered[(int)family];
    }

    /// <summary>Whether a line is column 2 of a pair of a family, bypassed or not.</summary>
    public bool IsPaired(int place, NcciPairFamily family)
    {
        LineMarks line = MarksOf(place);
        return ((line.Denied | line.Bypassed) & Bit(family)) != 0;
    }

    /// <summary>Whether a modifier on a line can bypass a pair as that of column 2.</summary>
    public bool CanBypassOnColumn2(int place) => MarksOf(place).IsColumn2;

    /// <summary>Whether 59 or an X modifier on a line can bypass a pair.</summary>
    public bool CanSetApart(int place)
    {
        LineMarks line = MarksOf(place);
        return line.IsColumn2 || (line.IsColumn1 && PairBypass.CountsOnColumn1(check, check.Lines[place].Date));
    }

    // Anesthesia and sedation for a procedure are denied whoever gives them (TPI-415, TPI-416).
    private static bool IsAcrossProviders(NcciPairFamily family) => family is NcciPairFamily.BlockAnesthesia or NcciPairFamily.ModerateSedation;

    // A claim without trigger point codes has no pairs, and its lines are not marked.
    private LineMarks MarksOf(int place)
    {
        Find();
        return check.Order.TriggerPointCount > 0 ? marks[place] : default;
    }

    private void Find()
    {
        if (found)
        {
            return;
        }

        found = true;
        denied.Clear();
        bypassed.Clear();
        concerned = 0;
        Array.Clear(uncovered, 0, uncovered.Length);
        if (check.Order.TriggerPointCount > 0)
        {
            MarkLines();
            FindAll();
            DropDenied();
        }
    }

    // Lines and trigger point lines are met in the order of what they say, so that the first of column 1 is the same wherever it stands.
    private void FindAll()
    {
        List<int> places = check.Order.All;
        for (int i = 0, next; i < check.Lines.Length; i = next)
        {
            int deniedBefore = denied.Count;
            int bypassedBefore = bypassed.Count;
            FindBeside(places[i]);
            int deniedAfter = denied.Count;
            int bypassedAfter = bypassed.Count;
            for (next = i + 1; next < check.Lines.Length && FaresAs(places[next], places[i]); next++)
            {
                marks[places[next]].IsColumn2 |= marks[places[i]].IsColumn2;
                Repeat(denied, deniedBefore, deniedAfter, places[i], places[next], ref marks[places[next]].Denied);
                Repeat(bypassed, bypassedBefore, bypassedAfter, places[i], places[next], ref marks[places[next]].Bypassed);
            }
        }
    }

    // Lines that differ in nothing that matters here stand side by side, and need looking at once.
    private bool FaresAs(int place, int model)
    {
        ServiceLine line = check.Lines[place];
        ServiceLine other = check.Lines[model];
        return line.Code == other.Code && line.Date == other.Date && line.Provider == other.Provider
            && marks[place].BypassesOnColumn2 == marks[model].BypassesOnColumn2 && marks[place].SetsApart == marks[model].SetsApart;
    }

    private static void Repeat(List<LinePair> pairs, int from, int to, int model, int place, ref uint known)
    {
        for (int i = from; i < to; i++)
        {
            if (pairs[i].Column2 == model)
            {
                AddOnce(pairs, new LinePair(pairs[i].Pair, pairs[i].Column1, place), ref known);
            }
        }
    }

    private void MarkLines()
    {
        if (marks.Length < check.Lines.Length)
        {
            marks = new LineMarks[check.Lines.Length];
        }

        for (int i = 0; i < check.Lines.Length; i++)
        {
            marks[i] = new LineMarks
            {
                BypassesOnColumn2 = PairBypass.WorksOnColumn2(check.Lines[i]),
                SetsApart = ModifierSet.SeparateService.Meets(check.Lines[i]),
            };
        }
    }

    private void FindBeside(int place)
    {
        ServiceLine[] lines = check.Lines;
        List<int> triggerPoints = check.Order.TriggerPoints;
        int count = check.Order.TriggerPointCount;
        ServiceLine line = lines[place];
        ProcedureCode partner = default;
        NcciPair pair = default;
        NcciPairFamily family = default;
        for (int i = check.Order.FirstTriggerPointOn(line.Date), next; i < count && lines[triggerPoints[i]].Date == line.Date && !line.Code.IsNone; i = next)
        {
            ServiceLine triggerPoint = lines[triggerPoints[i]];
            if (triggerPoint.Code != partner)
            {
                partner = triggerPoint.Code;
                family = LinePair.FamilyOf(line.Code, NcciFamilies.Of(NcciPartner.Of(partner), line.Code, NcciFamilies.Of(line.Code)));
                check.Reference.TryFindPair(partner, line.Code, line.Date, check.Claim.Setting, out pair);
            }

            bool concerns = IsAcrossProviders(family) || ServiceScope.MayShareProvider(line, triggerPoint);
            next = concerns ? i + 1 : check.Order.NextTriggerPointFor(line, i);
            if (concerns && partner != line.Code)
            {
                Concern(family, line.Date);

                // Of lines without a date nobody knows that they are of one: that is said as not checked, and no pair is denied for it.
                if (!line.Date.IsUnknown)
                {
                    Add(pair, place, triggerPoints[i]);
                }
            }
        }
    }

    private void Concern(NcciPairFamily family, ServiceDate date)
    {
        concerned |= Bit(family);
        if (uncovered[(int)family] is null && !check.Reference.Covers(ReferenceTable.NcciPairs, date, check.Claim.Setting))
        {
            uncovered[(int)family] = date;
        }
    }

    private void Add(NcciPair pair, int place, int triggerPoint)
    {
        ServiceLine line = check.Lines[place];
        if (pair.Column2 == line.Code)
        {
            Add(new LinePair(pair, triggerPoint, place));
        }
        else if (pair.Column1 == line.Code && !TriggerPointCodes.Includes(line.Code))
        {
            // Of two trigger point codes each comes round as the line; the pair is taken up where it is column 2.
            Add(new LinePair(pair, place, triggerPoint));
        }
    }

    private void Add(LinePair pair)
    {
        ref LineMarks column1 = ref marks[pair.Column1];
        ref LineMarks column2 = ref marks[pair.Column2];
        bool allowed = pair.Pair.Indicator == NcciModifierIndicator.Allowed;
        column1.IsColumn1 |= allowed;
        column2.IsColumn2 |= allowed;
        if (allowed && (column2.BypassesOnColumn2 || (column1.SetsApart && PairBypass.CountsOnColumn1(check, check.Lines[pair.Column2].Date))))
        {
            AddOnce(bypassed, pair, ref column2.Bypassed);
        }
        else
        {
            AddOnce(denied, pair, ref column2.Denied);
        }
    }

    private static void AddOnce(List<LinePair> pairs, LinePair pair, ref uint known)
    {
        uint family = Bit(pair.Family);
        if ((known & family) == 0)
        {
            known |= family;
            pairs.Add(pair);
        }
    }

    private void DropDenied()
    {
        int kept = 0;
        for (int i = 0; i < bypassed.Count; i++)
        {
            if ((marks[bypassed[i].Column2].Denied & Bit(bypassed[i].Family)) == 0)
            {
                bypassed[kept++] = bypassed[i];
            }
        }

        bypassed.RemoveRange(kept, bypassed.Count - kept);
    }
}
