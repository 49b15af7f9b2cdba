using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Longsplice.Engine.Start;

/// <summary>
/// Solves (I − P)x = b for the points of one loop in materials by Gaussian elimination without pivoting.
/// For P ≥ 0 this is stable and all pivots are positive exactly when the spectral radius of P is below 1
/// (I − P is then a nonsingular M-matrix; Berman and Plemmons 1994, theorem 6.2.3).
/// </summary>
internal static class LoopSolver
{
    /// <summary>
    /// The solution, or null where the loop needs one or more of a unit to make one; the inputs are overwritten.
    /// </summary>
    public static double[]? Solve(double[][] matrix, double[] right)
    {
        int size = right.Length;
        for (int pivot = 0; pivot < size; pivot++)
        {
            if (matrix[pivot][pivot] <= 1e-12)
            {
                return null;
            }

            for (int row = pivot + 1; row < size; row++)
            {
                Eliminate(matrix, right, pivot, row);
            }
        }

        for (int row = size - 1; row >= 0; row--)
        {
            for (int column = row + 1; column < size; column++)
            {
                right[row] -= matrix[row][column] * right[column];
            }

            right[row] /= matrix[row][row];
        }

        return right;
    }

    private static void Eliminate(double[][] matrix, double[] right, int pivot, int row)
    {
        double factor = matrix[row][pivot] / matrix[pivot][pivot];
        if (factor == 0)
        {
            return;
        }

        Subtract(matrix[row].AsSpan(pivot), factor, matrix[pivot].AsSpan(pivot));
        right[row] -= factor * right[pivot];
    }

    /// <summary>Element by element, product and difference rounded apart, four side by side.</summary>
    private static void Subtract(Span<double> from, double factor, ReadOnlySpan<double> row)
    {
        var wide = MemoryMarshal.Cast<double, Vector256<double>>(from);
        var wideRow = MemoryMarshal.Cast<double, Vector256<double>>(row);
        for (int part = 0; part < wide.Length; part++)
        {
            wide[part] -= factor * wideRow[part];
        }

        for (int column = wide.Length * Vector256<double>.Count; column < from.Length; column++)
        {
            from[column] -= factor * row[column];
        }
    }
}
