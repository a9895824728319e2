using System;

namespace TriggerPoint.Rules;

/// <summary>How many letters must be added, dropped, changed or swapped with a neighbour to turn one text into another.</summary>
internal static class EditDistance
{
    /// <summary>The distance, or more than <paramref name="most"/> as soon as that is certain.</summary>
    public static int Between(string one, string other, int most)
    {
        int[] older = new int[other.Length + 1];
        int[] old = new int[other.Length + 1];
        int[] row = new int[other.Length + 1];
        for (int j = 0; j <= other.Length; j++)
        {
            old[j] = j;
        }

        for (int i = 1; i <= one.Length; i++)
        {
            row[0] = i;
            int least = i;
            for (int j = 1; j <= other.Length; j++)
            {
                int change = one[i - 1] == other[j - 1] ? 0 : 1;
                int distance = Math.Min(Math.Min(row[j - 1], old[j]) + 1, old[j - 1] + change);
                if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1])
                {
                    distance = Math.Min(distance, older[j - 2] + 1);
                }

                row[j] = distance;
                least = Math.Min(least, distance);
            }

            if (least > most)
            {
                return least;
            }

            (older, old, row) = (old, row, older);
        }

        return old[other.Length];
    }
}
