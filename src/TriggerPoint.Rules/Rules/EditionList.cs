using System.Collections.Generic;

namespace TriggerPoint.Rules;

/// <summary>The editions that answer for a claim. Claims of one quarter share them, so lists that were handed out before are handed out again.</summary>
internal sealed class EditionList
{
    private const int RememberedBits = 5;

    private readonly List<ReferenceEdition> found = new();
    private readonly RecentValues<IReadOnlyList<ReferenceEdition>> remembered = new(RememberedBits);

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

        return remembered.Get(new Content(found));
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

    private readonly struct Content : IContent<IReadOnlyList<ReferenceEdition>>
    {
        private readonly List<ReferenceEdition> editions;

        public Content(List<ReferenceEdition> editions) => this.editions = editions;

        public int Hash
        {
            get
            {
                int hash = editions.Count;
                foreach (ReferenceEdition edition in editions)
                {
                    hash = ContentHash.With(hash, edition.FirstDay.Packed);
                }

                return hash;
            }
        }

        public bool IsThatOf(IReadOnlyList<ReferenceEdition> value)
        {
            bool same = value.Count == editions.Count;
            for (int i = 0; same && i < editions.Count; i++)
            {
                same = value[i] == editions[i];
            }

            return same;
        }

        public IReadOnlyList<ReferenceEdition> Make() => ReadOnly.View(editions.ToArray());
    }
}
