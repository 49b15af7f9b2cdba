namespace Longsplice.Model.Tables.Cells;

/// <summary>
/// One string for each text, however often files repeat it: a million contracts name the same few thousand sites,
/// and equal ids are then compared by reference first.
/// </summary>
public sealed class TextPool
{
    /// <summary>Longer texts are remarks, which hardly repeat.</summary>
    private const int Longest = 64;

    private readonly HashSet<string> _texts = new(StringComparer.Ordinal);
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _bySpan;

    /// <summary>An empty pool.</summary>
    public TextPool() => _bySpan = _texts.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The string of a text.</summary>
    public string Get(ReadOnlySpan<char> text)
    {
        if (text.Length > Longest)
        {
            return text.ToString();
        }

        if (!_bySpan.TryGetValue(text, out string? pooled))
        {
            pooled = text.ToString();
            _texts.Add(pooled);
        }

        return pooled;
    }
}
