using System;
using System.Collections.Generic;

namespace TriggerPoint.Rules;

/// <summary>The lines of a claim that bill a drug of the table, looked up once for all rules, in the order of the claim.</summary>
internal sealed class DrugLines
{
    private readonly List<DrugLine> lines = new();
    private bool isFilled;

    public int Count => lines.Count;

    public DrugLine this[int index] => lines[index];

    public void Clear()
    {
        lines.Clear();
        isFilled = false;
    }

    public DrugLines Of(ClaimCheck check)
    {
        for (int line = 1; !isFilled && line <= check.Lines.Length; line++)
        {
            if (check.Reference.TryFindDrug(check.Lines[line - 1].Code, out DrugCode drug))
            {
                lines.Add(new DrugLine(line, check.Lines[line - 1], drug));
            }
        }

        isFilled = true;
        return this;
    }

    public List<DrugLine>.Enumerator GetEnumerator() => lines.GetEnumerator();

    /// <summary>The number of the line of a date whose drug fits, the first by what it says; 0 when none does.</summary>
    public int OnDay(ServiceDate date, Func<DrugCode, bool> fits)
    {
        DrugLine first = default;
        foreach (DrugLine line in lines)
        {
            if (line.Line.Date == date && fits(line.Drug) && (first.Number == 0 || LineOrder.Compare(line.Line, first.Line) < 0))
            {
                first = line;
            }
        }

        return first.Number;
    }
}
