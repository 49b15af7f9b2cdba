namespace Longsplice.Plan.Sharing;

/// <summary>
/// The linear span of coalitions as vectors of 0 and 1, exactly: arithmetic modulo the prime 2³¹ − 1. The rank there
/// is the true one, since a determinant of 0 and 1 of order n is at most (n+1)^((n+1)/2) / 2ⁿ (Hadamard), which is
/// below the prime up to n = 22, so none but 0 vanishes.
/// </summary>
/// <param name="players">Number of players, at most 22.</param>
internal sealed class CoalitionSpan(int players)
{
    private const long Prime = int.MaxValue;

    private readonly List<(int Pivot, long[] Row)> _rows = [];

    /// <summary>Number of independent coalitions.</summary>
    public int Rank => _rows.Count;

    /// <summary>True where a coalition's share follows from those of the others.</summary>
    public bool Contains(uint coalition) => Array.FindIndex(Reduced(coalition), entry => entry != 0) < 0;

    /// <summary>Adds a coalition; false where it is in the span already.</summary>
    public bool TryAdd(uint coalition)
    {
        long[] row = Reduced(coalition);
        int pivot = Array.FindIndex(row, entry => entry != 0);
        if (pivot < 0)
        {
            return false;
        }

        long inverse = Power(row[pivot], Prime - 2);
        _rows.Add((pivot, Array.ConvertAll(row, entry => entry * inverse % Prime)));
        return true;
    }

    private long[] Reduced(uint coalition)
    {
        long[] vector = new long[players];
        for (int player = 0; player < players; player++)
        {
            vector[player] = coalition >> player & 1;
        }

        foreach (var (pivot, row) in _rows)
        {
            long factor = vector[pivot];
            for (int player = 0; factor != 0 && player < players; player++)
            {
                vector[player] = (vector[player] + ((Prime - factor) * row[player])) % Prime;
            }
        }

        return vector;
    }

    /// <summary>Powers by squaring; the power p − 2 is the inverse (Fermat).</summary>
    private static long Power(long number, long exponent)
    {
        long result = 1;
        for (; exponent > 0; exponent >>= 1)
        {
            result = (exponent & 1) == 1 ? result * number % Prime : result;
            number = number * number % Prime;
        }

        return result;
    }
}
