using System.Text;

namespace Longsplice.Runs.Verify;

/// <summary>Where two files first differ, in words.</summary>
internal static class FirstDifference
{
    /// <summary>Line, column and what stands there; null where all bytes agree.</summary>
    public static string? Between(ReadOnlySpan<byte> expected, ReadOnlySpan<byte> actual)
    {
        int at = expected.CommonPrefixLength(actual);
        if (at == expected.Length && at == actual.Length)
        {
            return null;
        }

        int line = expected[..at].Count((byte)'\n') + 1;
        int column = at - expected[..at].LastIndexOf((byte)'\n');
        return $"line {line}, column {column}: expected '{Shown(expected[at..])}', found '{Shown(actual[at..])}'";
    }

    private static string Shown(ReadOnlySpan<byte> rest)
    {
        int end = rest.IndexOfAny((byte)',', (byte)'\n');
        var part = rest[..Math.Min(24, end < 0 ? rest.Length : end)];
        return part.IsEmpty ? "end" : Encoding.UTF8.GetString(part);
    }
}
