using Longsplice.Plan.Lp;
using Longsplice.Plan.Solve;

namespace Longsplice.Plan.Regimes;

/// <summary>
/// The rows and bounds of a program as people know them: the capacity of a recipe in all weeks is one resource. A
/// resource can be taken to be unlimited, and put back.
/// </summary>
/// <param name="ground">What the program stands on.</param>
/// <param name="plan">The program.</param>
internal sealed class ResourceGroups(PlanGround ground, PlanProgram plan)
{
    private const double Zero = 1e-9;

    private readonly Dictionary<(ConflictKind Kind, string Id), (List<int> Columns, List<int> Rows)> _members = Members(ground, plan);

    /// <summary>All resources, in the order in which they come in the program.</summary>
    public IEnumerable<(ConflictKind Kind, string Id)> All => _members.Keys;

    /// <summary>True where a resource limits the solution: one of its duals is not 0.</summary>
    public bool IsBinding((ConflictKind Kind, string Id) group, LinearSolution solution)
    {
        var (columns, rows) = _members[group];
        return columns.Exists(column => solution.ColumnDuals[column] < -Zero)
            || rows.Exists(row => Math.Abs(solution.RowDuals[row]) > Zero);
    }

    /// <summary>Takes a resource to be unlimited, or puts its limit back.</summary>
    public void Set(LinearSolver solver, (ConflictKind Kind, string Id) group, bool isLimited)
    {
        var (columns, rows) = _members[group];
        foreach (int column in columns)
        {
            solver.SetBounds(column, 0, isLimited ? plan.Program.Upper[column] : double.PositiveInfinity);
        }

        foreach (int row in rows)
        {
            bool isFloor = plan.Rows[row].Family == RowFamily.Reserve;
            double lower = isLimited || !isFloor ? plan.Program.RowLower[row] : double.NegativeInfinity;
            double upper = isLimited || isFloor ? plan.Program.RowUpper[row] : double.PositiveInfinity;
            solver.SetRowBounds(row, lower, upper);
        }
    }

    private static Dictionary<(ConflictKind Kind, string Id), (List<int> Columns, List<int> Rows)> Members(PlanGround ground, PlanProgram plan)
    {
        var members = new Dictionary<(ConflictKind Kind, string Id), (List<int> Columns, List<int> Rows)>();
        for (int column = 0; column < plan.Columns.Cells.Count; column++)
        {
            if (double.IsFinite(plan.Program.Upper[column]) && OfColumn(ground, plan.Columns.Cells[column]) is { } group)
            {
                Lists(group).Columns.Add(column);
            }
        }

        for (int row = 0; row < plan.Rows.Count; row++)
        {
            if (OfRow(ground, plan.Rows[row]) is { } group)
            {
                Lists(group).Rows.Add(row);
            }
        }

        return members;

        (List<int> Columns, List<int> Rows) Lists((ConflictKind Kind, string Id) group)
        {
            if (!members.TryGetValue(group, out var lists))
            {
                members[group] = lists = ([], []);
            }

            return lists;
        }
    }

    private static (ConflictKind Kind, string Id)? OfColumn(PlanGround ground, (Quantity Quantity, int At, int Id) cell) => cell.Quantity switch
    {
        Quantity.Make => (ConflictKind.Recipe, ground.Network.RecipeId(cell.Id).Code),
        Quantity.Send => (ConflictKind.Contract, ground.Network.Model.Contracts[ground.Network.Flows.Contract[cell.Id]].Id.Code),
        _ => null,
    };

    /// <summary>More stock at the start is a first balance that may have more on its other side.</summary>
    private static (ConflictKind Kind, string Id)? OfRow(PlanGround ground, (RowFamily Family, int Id, int At) row) => row.Family switch
    {
        RowFamily.Line => (ConflictKind.Line, ground.Network.Model.Lines[row.Id].Id.Code),
        RowFamily.Balance when row.At == 0 => (ConflictKind.Stock, ground.Network.NameOf(row.Id)),
        RowFamily.Reserve => (ConflictKind.Reserve, ground.Network.NameOf(row.Id)),
        RowFamily.Quota => (ConflictKind.Licence, ground.Network.Model.Licences[row.Id].Id?.Code ?? $"{row.Id + 1}"),
        RowFamily.Lane => (ConflictKind.Lane, FlowsOf(ground, row)),
        _ => null,
    };

    private static string FlowsOf(PlanGround ground, (RowFamily Family, int Id, int At) row)
    {
        var ceiling = ground.Course.Lanes[row.At].First(one => one.Number == row.Id);
        return string.Join("+", ceiling.Flows.Select(flow => ground.Network.Model.Contracts[ground.Network.Flows.Contract[flow]].Id.Code));
    }
}
