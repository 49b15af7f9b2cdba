namespace Longsplice.Engine.Network;

/// <summary>
/// Lists of numbers by row in compressed sparse row form: row i holds
/// <c>Values[Start[i] .. Start[i + 1]]</c>, in the order in which they were given.
/// </summary>
public sealed class Csr
{
    private Csr(int[] start, int[] values)
    {
        Start = start;
        Values = values;
    }

    /// <summary>Offsets of the rows; one longer than there are rows.</summary>
    public int[] Start { get; }

    /// <summary>The values of all rows, one row after the other.</summary>
    public int[] Values { get; }

    /// <summary>The values of one row.</summary>
    /// <param name="row">Row number, 0 or more.</param>
    public ReadOnlySpan<int> this[int row] => Values.AsSpan(Start[row], Start[row + 1] - Start[row]);

    /// <summary>The same rows with other values in their places.</summary>
    /// <param name="selector">Gives the new value of each.</param>
    public Csr Select(Converter<int, int> selector) => new(Start, Array.ConvertAll(Values, selector));

    /// <summary>
    /// Groups 0 … n−1 by row with a counting sort, which is stable: values stay in ascending order in a row.
    /// </summary>
    /// <param name="rowOf">Row of each value; a negative row leaves the value out.</param>
    /// <param name="rows">Number of rows.</param>
    public static Csr Group(ReadOnlySpan<int> rowOf, int rows)
    {
        var start = new int[rows + 1];
        foreach (int row in rowOf)
        {
            if (row >= 0)
            {
                start[row + 1]++;
            }
        }

        for (int row = 0; row < rows; row++)
        {
            start[row + 1] += start[row];
        }

        var values = new int[start[rows]];
        int[] next = start[..rows];
        for (int value = 0; value < rowOf.Length; value++)
        {
            if (rowOf[value] >= 0)
            {
                values[next[rowOf[value]]++] = value;
            }
        }

        return new Csr(start, values);
    }
}
