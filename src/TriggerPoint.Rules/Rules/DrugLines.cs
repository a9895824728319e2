using System;
using System.Collections.Generic;

namespace TriggerPoint.Rules;

/// <summary>The lines of a claim that bill a drug of the table, looked up once for all rules, in the order of the claim.</summary>
internal sealed class DrugLines : IComparer<DrugLine>
{
    private readonly List<DrugLine> lines = new();
    private readonly List<DrugLine> byDate = new();
    private bool isFilled;

    public int Count => lines.Count;

    public void Clear()
    {
        byDate.Clear();
        lines.Clear();
        isFilled = false;
    }

    public DrugLines Of(ClaimCheck check)
    {
        if (!isFilled)
        {
            isFilled = true;
            Fill(check);
        }

        return this;
    }

    public List<DrugLine>.Enumerator GetEnumerator() => lines.GetEnumerator();

    /// <summary>The lines of a date, in the order of the claim.</summary>
    public Slice<DrugLine> On(ServiceDate date)
    {
        int low = 0;
        int high = lines.Count;
        while (low < high)
        {
            int middle = (low + high) >> 1;
            (low, high) = byDate[middle].Line.Date < date ? (middle + 1, high) : (low, middle);
        }

        int next = low;
        while (next < lines.Count && byDate[next].Line.Date == date)
        {
            next++;
        }

        return new Slice<DrugLine>(byDate, low, next - low);
    }

    /// <summary>The number of the line of a date whose drug fits, the first by what it says; 0 when none does.</summary>
    public int OnDay(ServiceDate date, Func<DrugCode, bool> fits)
    {
        DrugLine first = default;
        foreach (DrugLine line in On(date))
        {
            if (fits(line.Drug) && (first.Number == 0 || LineOrder.Compare(line.Line, first.Line) < 0))
            {
                first = line;
            }
        }

        return first.Number;
    }

    public int Compare(DrugLine x, DrugLine y)
    {
        int dates = x.Line.Date.CompareTo(y.Line.Date);
        return dates != 0 ? dates : x.Number.CompareTo(y.Number);
    }

    private void Fill(ClaimCheck check)
    {
        for (int line = 1; line <= check.Lines.Length; line++)
        {
            if (check.Reference.TryFindDrug(check.Lines[line - 1].Code, out DrugCode drug))
            {
                lines.Add(new DrugLine(line, check.Lines[line - 1], drug));
            }
        }

        byDate.AddRange(lines);
        if (lines.Count > 1)
        {
            byDate.Sort(this);
        }
    }
}
