namespace Longsplice.Model.Checks;

/// <summary>Suggests the known word that was most likely meant.</summary>
public static class Nearest
{
    /// <summary>A sentence with the nearest known word, or nothing where none is near.</summary>
    public static string Hint(string word, IEnumerable<string> known)
    {
        string? nearest = null;
        int least = Math.Max(2, word.Length / 3) + 1;
        foreach (string candidate in known)
        {
            int distance = Math.Abs(candidate.Length - word.Length) < least
                ? Distance(Skeleton.Of(word), Skeleton.Of(candidate))
                : least;
            if (distance < least)
            {
                (nearest, least) = (candidate, distance);
            }
        }

        return nearest is null ? "" : $"Did you mean '{nearest}'?";
    }

    /// <summary>Insertions, deletions and replacements between two words (Levenshtein 1966).</summary>
    private static int Distance(string one, string other)
    {
        int[] row = [.. Enumerable.Range(0, other.Length + 1)];
        for (int i = 1; i <= one.Length; i++)
        {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.Length; j++)
            {
                int replaced = diagonal + (one[i - 1] == other[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replaced, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[other.Length];
    }
}
