using Longsplice.Plan.Solve;

namespace Longsplice.Plan.Options;

/// <summary>Puts one program into another.</summary>
internal static class ProgramCopy
{
    /// <summary>Adds the columns of a program and says how far their numbers moved.</summary>
    /// <param name="source">The program.</param>
    /// <param name="target">Where they go.</param>
    /// <param name="costFactor">What costs are multiplied by.</param>
    /// <param name="upper">Upper bounds in place of the program's.</param>
    public static int AddColumns(LinearProgram source, LinearProgram target, double costFactor, ReadOnlySpan<double> upper)
    {
        int first = target.ColumnCount;
        var whole = source.Integers.ToHashSet();
        for (int column = 0; column < source.ColumnCount; column++)
        {
            double cost = source.Costs[column] * costFactor;
            _ = whole.Contains(column)
                ? target.AddInteger(cost, source.Lower[column], upper[column])
                : target.AddColumn(cost, source.Lower[column], upper[column]);
        }

        return first;
    }

    /// <summary>Adds the rows of a program whose columns are in another.</summary>
    /// <param name="source">The program.</param>
    /// <param name="target">Where they go.</param>
    /// <param name="offset">How far the columns' numbers moved.</param>
    /// <param name="more">Further entries of each row.</param>
    public static void AddRows(
        LinearProgram source, LinearProgram target, int offset, ILookup<int, (int Column, double Coefficient)>? more = null)
    {
        for (int row = 0; row < source.RowCount; row++)
        {
            var entries = new List<(int, double)>(more?[row] ?? []);
            for (int at = source.RowStart[row]; at < source.RowStart[row + 1]; at++)
            {
                entries.Add((source.Index[at] + offset, source.Value[at]));
            }

            target.AddRow(source.RowLower[row], source.RowUpper[row], entries);
        }
    }
}
