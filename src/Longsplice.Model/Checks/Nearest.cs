namespace Longsplice.Model.Checks;

/// <summary>Suggests the known word that was most likely meant.</summary>
public static class Nearest
{
    /// <summary>Longer words are no ids that people mistype.</summary>
    private const int Longest = 64;

    /// <summary>A sentence with the nearest known word, the first in ordinal order of equals; nothing where none is near.</summary>
    /// <param name="word">The word that is not known.</param>
    /// <param name="known">Known words, in any order.</param>
    public static string Hint(string word, IEnumerable<string> known)
    {
        if (word.Length > Longest)
        {
            return "";
        }

        string? nearest = null;
        string skeleton = Skeleton.Of(word);
        int least = Math.Max(2, word.Length / 3) + 1;
        foreach (string candidate in known)
        {
            if (Math.Abs(candidate.Length - word.Length) > least)
            {
                continue;
            }

            int distance = Distance(skeleton, Skeleton.Of(candidate), least);
            bool isFirst = distance == least && nearest is not null && string.CompareOrdinal(candidate, nearest) < 0;
            if (distance < least || isFirst)
            {
                (nearest, least) = (candidate, distance);
            }
        }

        return nearest is null ? "" : $"Did you mean '{nearest}'?";
    }

    /// <summary>
    /// Insertions, deletions and replacements between two words (Levenshtein 1966); one more than the most where
    /// there are more.
    /// </summary>
    private static int Distance(string one, string other, int most)
    {
        Span<int> row = stackalloc int[(Longest * 4) + 1];
        if (other.Length >= row.Length)
        {
            return most + 1;
        }

        for (int j = 0; j <= other.Length; j++)
        {
            row[j] = j;
        }

        for (int i = 1; i <= one.Length; i++)
        {
            int diagonal = row[0];
            row[0] = i;
            int best = i;
            for (int j = 1; j <= other.Length; j++)
            {
                int replaced = diagonal + (one[i - 1] == other[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replaced, Math.Min(row[j], row[j - 1]) + 1);
                best = Math.Min(best, row[j]);
            }

            if (best > most)
            {
                return most + 1;
            }
        }

        return row[other.Length];
    }
}
