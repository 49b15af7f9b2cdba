using System.Text;
using System.Text.RegularExpressions;

namespace Longsplice.Runs.Verify;

/// <summary>
/// Whether two texts say the same to the tolerance of a solver: word for word, and each number to a millionth of
/// itself, or of 1. Another processor may round a linear program's ninth digit another way.
/// </summary>
internal static partial class NearlySame
{
    private const double Tolerance = 1e-6;
    private const int MostMilliseconds = 10_000;

    /// <summary>True where they do.</summary>
    public static bool Are(ReadOnlySpan<byte> expected, ReadOnlySpan<byte> actual)
    {
        string[] first = Parts(expected), second = Parts(actual);
        return first.Length == second.Length && first.Zip(second).All(pair => AreAlike(pair.First, pair.Second));
    }

    /// <summary>Words and numbers in turn.</summary>
    private static string[] Parts(ReadOnlySpan<byte> text) => Number().Split(Encoding.UTF8.GetString(text));

    private static bool AreAlike(string one, string other) =>
        one == other
        || (double.TryParse(one, out double first)
            && double.TryParse(other, out double second)
            && Math.Abs(first - second) <= Tolerance * Math.Max(1, Math.Abs(first)));

    [GeneratedRegex(@"(?<number>-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?)", RegexOptions.ExplicitCapture, MostMilliseconds)]
    private static partial Regex Number();
}
