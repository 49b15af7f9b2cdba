namespace Longsplice.Model.Tables.Cells;

/// <summary>A word of an enumeration.</summary>
/// <typeparam name="T">The enumeration.</typeparam>
internal sealed class WordCell<T>() : CellType<T>(typeof(T), $"one of {string.Join(", ", Words.Of(typeof(T)))}")
    where T : struct, Enum
{
    private readonly T[] _values = Enum.GetValues<T>();
    private readonly string[] _words = [.. Enum.GetValues<T>().Select(value => Words.ToSnakeCase(value.ToString()))];

    public override bool TryParse(ReadOnlySpan<char> text, TextPool pool, out T value)
    {
        for (int word = 0; word < _words.Length; word++)
        {
            if (text.SequenceEqual(_words[word]))
            {
                value = _values[word];
                return true;
            }
        }

        value = default;
        return false;
    }

    public override string Text(T value) =>
        Array.IndexOf(_values, value) is >= 0 and var at ? _words[at] : value.ToString();
}
