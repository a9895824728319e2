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

    /// <summary>Whether the claim has a line of a family on the date of a trigger point code, paired with it or not.</summary>
    public bool Concern(NcciPairFamily family)
    {
        Find();
        return (concerned & Bit(family)) != 0;
    }

    /// <summary>The first date of such lines that the edition of the pairs does not cover; null when it covers all.</summary>
    public ServiceDate? UncoveredDate(NcciPairFamily family)
    {
        Find();
        return uncovered[(int)family];
    }

    /// <summary>Whether a modifier on a line can bypass a pair as that of column 2.</summary>
    public bool CanBypassOnColumn2(int place)
    {
        Find();
        return marks[place].IsColumn2;
    }

    /// <summary>Whether 59 or an X modifier on a line can bypass a pair.</summary>
    public bool CanSetApart(int place)
    {
        Find();
        return marks[place].IsColumn2 || (marks[place].IsColumn1 && PairBypass.CountsOnColumn1(check.Lines[place].Date));
    }

    private static uint Bit(NcciPairFamily family) => 1u << (int)family;

    // Anesthesia and sedation for a procedure are denied whoever gives them (TPI-415, TPI-416).
    private static bool IsAcrossProviders(NcciPairFamily family) => family is NcciPairFamily.BlockAnesthesia or NcciPairFamily.ModerateSedation;

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
        MarkLines();
        for (int i = 0; i < check.Lines.Length && check.Order.TriggerPointCount > 0; i++)
        {
            FindBeside(check.Order.All[i]);
        }

        DropDenied();
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

    // Lines and trigger point lines are met in the order of what they say, so that the first of column 1 is the same wherever it stands.
    private void FindBeside(int place)
    {
        ServiceLine line = check.Lines[place];
        ProcedureCode partner = default;
        NcciPair pair = default;
        NcciPairFamily family = default;
        for (int i = check.Order.FirstTriggerPointOn(line.Date); i < check.Order.TriggerPointCount; i++)
        {
            int other = check.Order.TriggerPoints[i];
            ServiceLine triggerPoint = check.Lines[other];
            if (triggerPoint.Date != line.Date)
            {
                break;
            }

            if (triggerPoint.Code != partner)
            {
                partner = triggerPoint.Code;
                family = NcciFamilies.Of(NcciPartner.Of(partner), line.Code);
                check.Reference.TryFindPair(partner, line.Code, line.Date, check.Claim.Setting, out pair);
            }

            if (partner != line.Code && (IsAcrossProviders(family) || ServiceScope.MayShareProvider(line, triggerPoint)))
            {
                Concern(family, line.Date);
                Add(pair, place, other);
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
        uint family = Bit(pair.Pair.Family);
        if (allowed && (column2.BypassesOnColumn2 || (column1.SetsApart && PairBypass.CountsOnColumn1(check.Lines[pair.Column2].Date))))
        {
            AddOnce(bypassed, pair, ref column2.Bypassed, family);
        }
        else
        {
            AddOnce(denied, pair, ref column2.Denied, family);
        }
    }

    private static void AddOnce(List<LinePair> pairs, LinePair pair, ref uint known, uint family)
    {
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
            if ((marks[bypassed[i].Column2].Denied & Bit(bypassed[i].Pair.Family)) == 0)
            {
                bypassed[kept++] = bypassed[i];
            }
        }

        bypassed.RemoveRange(kept, bypassed.Count - kept);
    }
}
