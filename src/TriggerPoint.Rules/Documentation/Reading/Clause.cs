using System.Collections.Generic;
using System.Linq;

namespace TriggerPoint.Rules;

/// <summary>What stands between semicolons, lines or sentences: a list of items under the headings in force.</summary>
internal sealed class Clause
{
    public Clause(List<Item> items) => Items = items;

    public List<Item> Items { get; }

    /// <summary>Whether its mentions are those of the clause before it ("same on the left").</summary>
    public bool IsRepeated { get; set; }

    public IEnumerable<Draft> Drafts => Items.SelectMany(item => item.Drafts);

    /// <summary>Whether anything known is named; unknown words may be anything.</summary>
    public bool NamesPlaces => Items.Exists(item => item.Drafts.Exists(draft => draft.Kind != DraftKind.Unknown));

    /// <summary>Whether it says that something was not done, or not yet.</summary>
    public bool PutsOff => Items.Exists(item => item.PutsOff);

    public bool HasDrafts => Items.Exists(item => item.HasDrafts);

    public bool HasSide => Items.Exists(item => item.Elements.Exists(element => element.IsSide));

    /// <summary>Whether it is of a side, and repeats what was said before: <c>left also</c>.</summary>
    public bool IsSideAlso => HasSide && Items.TrueForAll(item => item.Elements.TrueForAll(element => element.Entry.Side is SideReading.Left or SideReading.Right || element.Is(ContextReading.And)
        || (element.Is(ContextReading.Ignore) && element.Entry.Text is "also" or "too" or "side" or "the" or "on" or "on the")));

    /// <summary>The sides that it names, if it names nothing else.</summary>
    public List<SideReading> SidesAlone()
    {
        List<Element> elements = Items.SelectMany(item => item.Elements).Where(element => !element.Is(ContextReading.Ignore)).ToList();
        return elements.TrueForAll(element => element.IsSide && !element.Entry.IsMuscleWord) ? elements.ConvertAll(element => element.Entry.Side) : new List<SideReading>();
    }

    public bool Has(ContextReading context) => Items.Exists(item => item.Has(context));

    /// <summary>The clause in parts of at most so many items; itself when it is no longer.</summary>
    public IEnumerable<Clause> Parts(int most)
    {
        if (Items.Count <= most)
        {
            yield return this;
            yield break;
        }

        for (int from = 0; from < Items.Count; from += most)
        {
            yield return new Clause(Items.GetRange(from, System.Math.Min(most, Items.Count - from)));
        }
    }

    /// <summary>The and-list that ends with an item: its and-joined predecessor, then all of the list before, as in <c>A, B and C</c>.</summary>
    public IEnumerable<Item> CoordinationEndingAt(int last)
    {
        yield return Items[last];
        bool list = Items[last].Join == Join.And;
        for (int i = last - 1; list && i >= 0; i--)
        {
            yield return Items[i];
            list = Items[i].Join is Join.And or Join.Comma;
        }
    }

    /// <summary>Whether a mention stands in an item before this one.</summary>
    public bool HasDraftsBefore(int item) => Items.Take(item).Any(before => before.HasDrafts);
}
