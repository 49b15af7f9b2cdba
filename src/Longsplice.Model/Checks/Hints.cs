namespace Longsplice.Model.Checks;

/// <summary>
/// Nearest words for the faults of one check: each word is looked up once, and after the first some findings carry
/// no hint, since looking through a hundred thousand ids takes time.
/// </summary>
internal sealed class Hints
{
    private readonly Dictionary<string, string> _known = new(StringComparer.Ordinal);

    /// <summary>A sentence with the nearest known word, or nothing.</summary>
    public string For(string word, IReadOnlyCollection<string> known)
    {
        if (_known.TryGetValue(word, out string? hint))
        {
            return hint;
        }

        if (_known.Count >= FindingSet.MostOfAKind)
        {
            return "";
        }

        return _known[word] = Nearest.Hint(word, known);
    }
}
