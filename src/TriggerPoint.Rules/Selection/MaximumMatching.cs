using System.Collections.Generic;
using System.Linq;

namespace TriggerPoint.Rules;

/// <summary>The greatest number of different elements that slots can name, each slot one of its own (Kuhn's augmenting paths).</summary>
internal sealed class MaximumMatching
{
    private readonly List<int[]> slots;
    private readonly Dictionary<int, int> slotOf = new();

    private MaximumMatching(List<int[]> slots) => this.slots = slots;

    public static int Size(IEnumerable<int[]> slots)
    {
        // A slot with one choice fixes it; such choices are never given up for another slot, since that one gains no more than is lost.
        var certain = new HashSet<int>();
        var open = new List<int[]>();
        foreach (int[] slot in slots)
        {
            if (slot.Length == 1)
            {
                certain.Add(slot[0]);
            }
            else
            {
                open.Add(slot);
            }
        }

        var choices = open.Select(slot => slot.Where(element => !certain.Contains(element)).ToArray());

        // More equal slots than they have choices add nothing; so one without a choice adds nothing at all.
        var useful = choices.GroupBy(slot => string.Join(",", slot)).SelectMany(same => same.Take(same.First().Length)).ToList();
        var matching = new MaximumMatching(useful);
        int size = certain.Count;
        for (int slot = 0; slot < useful.Count; slot++)
        {
            size += matching.TryPlace(slot, new HashSet<int>()) ? 1 : 0;
        }

        return size;
    }

    private bool TryPlace(int slot, HashSet<int> seen)
    {
        foreach (int element in slots[slot])
        {
            if (seen.Add(element) && (!slotOf.TryGetValue(element, out int holder) || TryPlace(holder, seen)))
            {
                slotOf[element] = slot;
                return true;
            }
        }

        return false;
    }
}
