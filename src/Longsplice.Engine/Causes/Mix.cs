namespace Longsplice.Engine.Causes;

/// <summary>Shares of causes that add up to 1.</summary>
internal static class Mix
{
    /// <summary>Shares of the positive entries; false where they add up to no more than rounding leaves.</summary>
    /// <param name="vector">Amounts by cause.</param>
    /// <param name="sign">1 for the entries as they are, −1 for their opposites.</param>
    /// <param name="dust">Sums up to this are rounding.</param>
    /// <param name="shares">Where the shares go.</param>
    public static bool OfPositive(ReadOnlySpan<double> vector, double sign, double dust, Span<double> shares)
    {
        double sum = 0;
        for (int cause = 0; cause < vector.Length; cause++)
        {
            shares[cause] = Math.Max(0, sign * vector[cause]);
            sum += shares[cause];
        }

        for (int cause = 0; cause < vector.Length && sum > dust; cause++)
        {
            shares[cause] /= sum;
        }

        return sum > dust;
    }

    /// <summary>All of it one cause.</summary>
    public static void Only(int cause, Span<double> shares)
    {
        shares.Clear();
        shares[cause] = 1;
    }

    /// <summary>Equal shares of some causes; false where there is none.</summary>
    public static bool Equal(IReadOnlyCollection<int> numbers, Span<double> shares)
    {
        shares.Clear();
        foreach (int number in numbers)
        {
            shares[number] = 1.0 / numbers.Count;
        }

        return numbers.Count > 0;
    }
}
