using Longsplice.Engine.Network;
using Longsplice.Plan.Lp;
using Longsplice.Plan.Solve;

namespace Longsplice.Plan.Regimes;

/// <summary>
/// Whose limits a plan's cost comes from: by duality it is Σ dual × bound over rows and columns, and each of these
/// belongs to a nation. What stands at a site belongs to the site's nation, a contract to its customer, a lane or a
/// quota to those who use it, in proportion to their use.
/// </summary>
internal sealed class DualShares(SupplyNetwork network, PlanProgram plan)
{
    /// <summary>The parts of the objective, by row of the nation.</summary>
    public double[] Of(LinearSolution solution)
    {
        double[] shares = new double[network.Model.Nations.Count];
        for (int row = 0; row < plan.Rows.Count; row++)
        {
            AddRow(shares, solution, row);
        }

        for (int column = 0; column < plan.Columns.Cells.Count; column++)
        {
            double worth = Worth(solution.ColumnDuals[column], plan.Program.Lower[column], plan.Program.Upper[column]);
            shares[OwnerOf(column)] += worth;
        }

        return shares;
    }

    private void AddRow(double[] shares, LinearSolution solution, int row)
    {
        double worth = Worth(solution.RowDuals[row], plan.Program.RowLower[row], plan.Program.RowUpper[row]);
        var (family, id, _) = plan.Rows[row];
        if (family is not (RowFamily.Lane or RowFamily.Quota))
        {
            shares[OwnerOf(family, id)] += worth;
        }
        else if (worth != 0)
        {
            AddByUse(shares, solution, row, worth);
        }
    }

    private void AddByUse(double[] shares, LinearSolution solution, int row, double worth)
    {
        int first = plan.Program.RowStart[row], end = plan.Program.RowStart[row + 1];
        double sum = 0;
        for (int entry = first; entry < end; entry++)
        {
            sum += Use(entry);
        }

        for (int entry = first; entry < end && sum > 0; entry++)
        {
            shares[OwnerOf(plan.Program.Index[entry])] += worth * Use(entry) / sum;
        }

        double Use(int entry) => plan.Program.Value[entry] * Math.Max(0, solution.Columns[plan.Program.Index[entry]]);
    }

    /// <summary>Dual × the side that it belongs to; nothing where that side is open.</summary>
    private static double Worth(double dual, double lower, double upper)
    {
        double bound = dual > 0 ? lower : upper;
        return dual == 0 || double.IsInfinity(bound) ? 0 : dual * bound;
    }

    private int OwnerOf(RowFamily family, int id) => family switch
    {
        RowFamily.Line => NationOf(network.Model.Sites.IndexOf(network.Model.Lines[id].Site)),
        RowFamily.Demand or RowFamily.Short => NationAt(network.Demands.Point[id]),
        _ => NationAt(id),
    };

    private int OwnerOf(int column)
    {
        var (quantity, _, id) = plan.Columns.Cells[column];
        return quantity switch
        {
            Quantity.Make => NationAt(network.Recipes.Output[id]),
            Quantity.Send => NationAt(network.Flows.Customer[id]),
            Quantity.Stock or Quantity.Below => NationAt(id),
            Quantity.Move => NationAt(plan.Columns.Moves[id].Point),
            _ => NationAt(network.Demands.Point[id]),
        };
    }

    private int NationAt(int point) => NationOf(network.Points.Site[point]);

    private int NationOf(int site) => network.Model.Nations.IndexOf(network.Model.Sites[site].Nation);
}
