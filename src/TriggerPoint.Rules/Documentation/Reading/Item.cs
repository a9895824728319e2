using System.Collections.Generic;

namespace TriggerPoint.Rules;

/// <summary>How an item hangs on the one before.</summary>
internal enum Join : byte
{
    None,
    Comma,
    And,
    Or,
    Slash,
}

/// <summary>What stands between two separators of a list: <c>right upper trap x6</c>.</summary>
internal sealed class Item
{
    public Item(Join join) => Join = join;

    public Join Join { get; }

    public List<Element> Elements { get; } = new();

    public List<Draft> Drafts { get; } = new();

    /// <summary>Whether anything that is or may be injected is named.</summary>
    public bool HasDrafts => Drafts.Count > 0;

    /// <summary>Whether boxes stand behind what they are about.</summary>
    public bool EndsWithBox => Elements.Count > 0 && Elements[Elements.Count - 1].IsBox;

    public bool PutsOff => Elements.Exists(element => element.PutsOff);

    public bool Has(ContextReading context)
    {
        foreach (Element element in Elements)
        {
            if (element.Is(context))
            {
                return true;
            }
        }

        return false;
    }
}
