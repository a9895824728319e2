using System.Collections.Generic;

namespace TriggerPoint.Rules;

/// <summary>The elements of the clause that is being put together, and what is among them: a text may be one clause of any length, so nothing looks through them twice.</summary>
internal sealed class PendingElements
{
    private List<Element> elements = new();

    public int Count => elements.Count;

    public Element First => elements[0];

    public Element Last => elements[elements.Count - 1];

    public bool HasMuscleWord { get; private set; }

    public bool HasUnknown { get; private set; }

    public bool HasBox { get; private set; }

    /// <summary>Whether nothing is named that could be injected, so that a colon makes it a heading.</summary>
    public bool MayBeHeading { get; private set; } = true;

    /// <summary>Whether a number among them is one of injections.</summary>
    public bool SaysInjections { get; private set; }

    public void Add(Element element)
    {
        elements.Add(element);
        MayBeHeading &= element.Kind != ElementKind.Unknown && !element.Is(ContextReading.Some) && (element.Entry.Thing is ThingReading.None or ThingReading.Ignore)
            && !(element.Entry.IsMuscleWord && element.Entry.Side == SideReading.None && element.Entry.Context == ContextReading.None);
        SaysInjections |= element.Is(ContextReading.SiteNoun) || element.Is(ContextReading.Injected);
        HasMuscleWord |= element.Entry.IsMuscleWord;
        HasUnknown |= element.Kind == ElementKind.Unknown;
        HasBox |= element.IsBox;
    }

    /// <summary>Takes the last one out, which is a word of negation.</summary>
    public void RemoveLast() => elements.RemoveAt(elements.Count - 1);

    /// <summary>All of them; none are left.</summary>
    public List<Element> Take()
    {
        List<Element> taken = elements;
        elements = new List<Element>();
        HasMuscleWord = HasUnknown = HasBox = SaysInjections = false;
        MayBeHeading = true;
        return taken;
    }

    public List<Element>.Enumerator GetEnumerator() => elements.GetEnumerator();
}
