using System.Text;

namespace Longsplice.Runs.Tests.Fuzz;

/// <summary>Ways to spoil a file of whatever kind.</summary>
internal static class ByteSpoiling
{
    private static readonly byte[][] Noise =
    [
        [0], [0, 0, 0, 0], [0xff, 0xfe], [0xef, 0xbb, 0xbf], [0xed, 0xa0, 0x80], [0xe9], [0x1b], [0x0d], [0x0a], [0x22], [0x7f, 0xff, 0xff, 0xff],
        "\u2028"u8.ToArray(), "\u202e"u8.ToArray(), "\uffff"u8.ToArray(), "e\u0301"u8.ToArray(), "\u0430"u8.ToArray(),
    ];

    /// <summary>All of them.</summary>
    public static Func<Random, byte[], byte[]>[] All { get; } = [FlipBits, Truncate, Repeat, Remove, Insert, Overwrite, Recode, Empty];

    private static byte[] FlipBits(Random random, byte[] bytes)
    {
        byte[] copy = [.. bytes];
        for (int flips = random.Next(1, 9); flips > 0 && copy.Length > 0; flips--)
        {
            copy[random.Next(copy.Length)] ^= (byte)(1 << random.Next(8));
        }

        return copy;
    }

    private static byte[] Truncate(Random random, byte[] bytes) => bytes[..random.Next(bytes.Length + 1)];

    private static byte[] Repeat(Random random, byte[] bytes)
    {
        var (from, to) = Slice(random, bytes);
        return [.. bytes[..to], .. bytes[from..]];
    }

    private static byte[] Remove(Random random, byte[] bytes)
    {
        var (from, to) = Slice(random, bytes);
        return [.. bytes[..from], .. bytes[to..]];
    }

    private static byte[] Insert(Random random, byte[] bytes)
    {
        int at = random.Next(bytes.Length + 1);
        return [.. bytes[..at], .. Noise[random.Next(Noise.Length)], .. bytes[at..]];
    }

    private static byte[] Overwrite(Random random, byte[] bytes)
    {
        byte[] copy = [.. bytes];
        var (from, to) = Slice(random, bytes);
        random.NextBytes(copy.AsSpan(from, Math.Min(to - from, 16)));
        return copy;
    }

    private static byte[] Recode(Random random, byte[] bytes)
    {
        Encoding[] others = [Encoding.Unicode, Encoding.BigEndianUnicode, Encoding.UTF32, Encoding.Latin1];
        var other = others[random.Next(others.Length)];
        return [.. random.Next(2) == 0 ? other.GetPreamble() : [], .. Encoding.Convert(Encoding.UTF8, other, bytes)];
    }

    private static byte[] Empty(Random random, byte[] bytes) => new byte[random.Next(3)];

    private static (int From, int To) Slice(Random random, byte[] bytes)
    {
        int one = random.Next(bytes.Length + 1), other = random.Next(bytes.Length + 1);
        return (Math.Min(one, other), Math.Max(one, other));
    }
}
