using System.Text;

namespace Longsplice.Runs.Tests.Fuzz;

/// <summary>Ways to spoil tables of text, scenarios and JSON that leave most of them sound, to reach what lies behind.</summary>
internal static class TextSpoiling
{
    /// <summary>Ways to spoil a CSV table.</summary>
    public static Func<Random, byte[], byte[]>[] OfTables { get; } =
        [OddCell, OddCell, OtherCell, OtherCell, OtherCell, SwapColumns, DropColumn, DoubleColumn, DoubleRow, DropRow, OtherBreaks];

    /// <summary>Ways to spoil YAML or JSON.</summary>
    public static Func<Random, byte[], byte[]>[] OfTrees { get; } =
        [OddWord, OddWord, OtherWord, OtherWord, DoubleRow, DropRow, Deepen, Bomb, OtherBreaks];

    private static byte[] OddCell(Random random, byte[] bytes) => Cells(bytes, rows => Any(random, rows, (row, at) => row[at] = Odd.Value(random)));

    /// <summary>A cell of the same column elsewhere, which is mostly legal: loops, doubled keys, other networks.</summary>
    private static byte[] OtherCell(Random random, byte[] bytes) => Cells(bytes, rows => Any(random, rows, (row, at) =>
    {
        string[] other = rows[random.Next(rows.Count)];
        row[at] = at < other.Length && random.Next(4) > 0 ? other[at] : other[random.Next(other.Length)];
    }));

    private static byte[] SwapColumns(Random random, byte[] bytes) => Cells(bytes, rows =>
    {
        int one = random.Next(rows[0].Length), other = random.Next(rows[0].Length);
        foreach (string[] row in rows.Where(row => Math.Max(one, other) < row.Length).Skip(random.Next(2)))
        {
            (row[one], row[other]) = (row[other], row[one]);
        }
    });

    private static byte[] DropColumn(Random random, byte[] bytes) => Cells(bytes, rows =>
    {
        int at = random.Next(rows[0].Length);
        rows.ForEach(row => row.AsSpan(Math.Min(at, row.Length)).Clear());
    });

    private static byte[] DoubleColumn(Random random, byte[] bytes) => Cells(bytes, rows =>
    {
        int at = random.Next(rows[0].Length);
        for (int row = random.Next(2); row < rows.Count; row++)
        {
            rows[row] = [.. rows[row], rows[row].ElementAtOrDefault(at) ?? ""];
        }
    });

    private static byte[] DoubleRow(Random random, byte[] bytes) => Lines(bytes, lines =>
        lines.Insert(random.Next(lines.Count), lines[random.Next(lines.Count)]));

    private static byte[] DropRow(Random random, byte[] bytes) => Lines(bytes, lines => lines.RemoveAt(random.Next(lines.Count)));

    private static byte[] OtherBreaks(Random random, byte[] bytes) =>
        Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(bytes).Replace("\n", random.GetItems(["\r\n", "\r", "\n\n", "\u0085", ";"], 1)[0]));

    private static byte[] OddWord(Random random, byte[] bytes) => Words(random, bytes, _ => Odd.Value(random));

    private static byte[] OtherWord(Random random, byte[] bytes) => Words(random, bytes, words => words[random.Next(words.Length)]);

    private static byte[] Deepen(Random random, byte[] bytes) => Words(random, bytes, _ => Odd.Deep(random));

    private static byte[] Bomb(Random random, byte[] bytes) => [.. Encoding.UTF8.GetBytes(Odd.Aliases(random)), .. bytes];

    private static byte[] Words(Random random, byte[] bytes, Func<string[], string> put)
    {
        string text = Encoding.UTF8.GetString(bytes);
        string[] words = text.Split([' ', '\n', ',', ':', '[', ']', '{', '}', '"'], StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0)
        {
            return bytes;
        }

        string old = words[random.Next(words.Length)];
        int at = text.IndexOf(old, random.Next(text.LastIndexOf(old, StringComparison.Ordinal) + 1), StringComparison.Ordinal);
        return Encoding.UTF8.GetBytes(text[..at] + put(words) + text[(at + old.Length)..]);
    }

    private static void Any(Random random, List<string[]> rows, Action<string[], int> change)
    {
        string[] row = rows[random.Next(random.Next(8) == 0 ? 0 : Math.Min(1, rows.Count - 1), rows.Count)];
        change(row, random.Next(row.Length));
    }

    private static byte[] Cells(byte[] bytes, Action<List<string[]>> change)
    {
        List<string[]> rows = [.. Encoding.UTF8.GetString(bytes).TrimEnd('\n').Split('\n').Select(line => line.Split(','))];
        change(rows);
        return Encoding.UTF8.GetBytes(string.Join('\n', rows.Select(row => string.Join(',', row))) + "\n");
    }

    private static byte[] Lines(byte[] bytes, Action<List<string>> change)
    {
        List<string> lines = [.. Encoding.UTF8.GetString(bytes).Split('\n')];
        change(lines);
        return Encoding.UTF8.GetBytes(string.Join('\n', lines));
    }
}
