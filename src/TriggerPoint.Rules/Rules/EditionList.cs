using System.Collections.Generic;

namespace TriggerPoint.Rules;

/// <summary>The editions that answer for a claim. Claims of one quarter share them, so the list of the claim before is handed out again where it fits.</summary>
internal sealed class EditionList
{
    private readonly List<ReferenceEdition> found = new();
    private IReadOnlyList<ReferenceEdition> last = System.Array.Empty<ReferenceEdition>();

    public IReadOnlyList<ReferenceEdition> Of(ClaimCheck check)
    {
        found.Clear();
        for (ReferenceTable table = ReferenceTable.NcciPairs; table <= ReferenceTable.Diagnoses; table++)
        {
            for (int i = 0; i < check.Order.TriggerPointCount; i++)
            {
                ReferenceEdition edition = check.Reference.EditionFor(table, check.Lines[check.Order.TriggerPoints[i]].Date, check.Claim.Setting);
                if (!IsFound(edition))
                {
                    found.Add(edition);
                }
            }
        }

        last = IsLast() ? last : ReadOnly.View(found.ToArray());
        return last;
    }

    private bool IsFound(ReferenceEdition edition)
    {
        foreach (ReferenceEdition known in found)
        {
            if (known == edition)
            {
                return true;
            }
        }

        return false;
    }

    private bool IsLast()
    {
        bool same = last.Count == found.Count;
        for (int i = 0; same && i < found.Count; i++)
        {
            same = last[i] == found[i];
        }

        return same;
    }
}
