namespace TriggerPoint.Rules;

/// <summary>The rows of a generated table in the order of their keys, for look-up by halving.</summary>
internal readonly struct KeyIndex
{
    private readonly string rows;

    public KeyIndex(string rows) => this.rows = rows;

    /// <summary>Finds a key in any ASCII letter case. Row 0, the unspecified one, has a key like the others.</summary>
    public bool TryFind(TextColumn keys, string? key, out int row)
    {
        row = 0;
        if (key is null)
        {
            return false;
        }

        key = key.ToLowerInvariant();
        int low = 0;
        int high = rows.Length - 1;
        while (low <= high)
        {
            int middle = (low + high) / 2;
            int order = keys.CompareOrdinal(rows[middle], key);
            if (order == 0)
            {
                row = rows[middle];
                return true;
            }

            if (order < 0)
            {
                low = middle + 1;
            }
            else
            {
                high = middle - 1;
            }
        }

        return false;
    }
}
