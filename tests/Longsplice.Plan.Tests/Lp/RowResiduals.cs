using Longsplice.Plan.Lp;
using Longsplice.Plan.Solve;
using Shouldly;

namespace Longsplice.Plan.Tests.Lp;

/// <summary>By how much values break the rows and bounds of a program.</summary>
internal static class RowResiduals
{
    public static void ShouldHold(PlanProgram plan, QuantityWeeks<double> values, double tolerance)
    {
        double[] x = new double[plan.Program.ColumnCount];
        for (int column = 0; column < x.Length; column++)
        {
            var (quantity, at, id) = plan.Columns.Cells[column];
            x[column] = values[quantity, at][id];
            double over = Outside(x[column], plan.Program.Lower[column], plan.Program.Upper[column]);
            ShouldBeSmall(over, tolerance * Math.Max(1, x[column]), $"{quantity}[{id},{at}]");
        }

        for (int row = 0; row < plan.Program.RowCount; row++)
        {
            var (sum, scale) = Activity(plan.Program, row, x);
            double over = Outside(sum, plan.Program.RowLower[row], plan.Program.RowUpper[row]);
            ShouldBeSmall(over, tolerance * Math.Max(1, scale), plan.Rows[row].ToString());
        }
    }

    private static (double Sum, double Scale) Activity(LinearProgram program, int row, double[] x)
    {
        double sum = 0;
        double scale = 0;
        for (int entry = program.RowStart[row]; entry < program.RowStart[row + 1]; entry++)
        {
            double term = program.Value[entry] * x[program.Index[entry]];
            sum += term;
            scale = Math.Max(scale, Math.Abs(term));
        }

        return (sum, scale);
    }

    private static double Outside(double value, double lower, double upper) =>
        Math.Max(0, Math.Max(lower - value, value - upper));

    private static void ShouldBeSmall(double over, double tolerance, string what)
    {
        if (!(over <= tolerance))
        {
            throw new ShouldAssertException($"{what} is broken by {over}");
        }
    }
}
