using Longsplice.Engine.Network;
using Longsplice.Engine.Start;
using Longsplice.Plan.Solve;

namespace Longsplice.Plan.Lp;

/// <summary>
/// The linear program of a plan: the same network, full foresight, central choice inside each group. Its rows are
/// the engine's state equation, so what a run did satisfies all of them. The costs are those of the first level:
/// Σ cost × (short + structural gap).
/// </summary>
internal sealed class PlanProgram
{
    private PlanProgram(LinearProgram program, PlanColumns columns, RowWriter writer)
    {
        Program = program;
        Columns = columns;
        Rows = writer.Rows;
    }

    /// <summary>The program for a solver.</summary>
    public LinearProgram Program { get; }

    /// <summary>Its columns.</summary>
    public PlanColumns Columns { get; }

    /// <summary>What each row is.</summary>
    public IReadOnlyList<(RowFamily Family, int Id, int At)> Rows { get; }

    /// <summary>All weeks are chosen.</summary>
    public static PlanProgram Build(SupplyNetwork network, StartState start, Course course, PlanScope scope) =>
        Build(network, start, course, scope, new KnownWeeks(null, 0, course.Weeks));

    /// <summary>Builds a program in which some weeks are known.</summary>
    public static PlanProgram Build(
        SupplyNetwork network, StartState start, Course course, PlanScope scope, KnownWeeks weeks)
    {
        var program = new LinearProgram();
        var columns = new PlanColumns(network, course, weeks, program);
        var writer = new RowWriter(columns, program);
        var rows = new PlanRows(network, course, writer, scope.JointLagWeeks ?? 0);
        double[] flowMax = scope.FlowMax(network, start);
        var outside = new OutsideSupply(network, start, course, scope);
        double[] jointMax = scope.JointMax(network, start);
        bool[] points = scope.Points(network);
        bool[] demands = scope.Demands(network);
        for (int at = weeks.First; at < weeks.End; at++)
        {
            columns.AddWeek(at, outside.Limited(flowMax, at), jointMax, points, demands);
        }

        for (int at = weeks.First; at < weeks.End; at++)
        {
            WritePoints(rows, at, points);
            WriteOthers(rows, at, demands);
        }

        foreach (var quota in course.Quotas.Where(quota => Array.Exists(quota.Weeks, at => at >= weeks.First && at < weeks.End)))
        {
            QuotaRows.Write(rows, weeks, quota);
        }

        return new PlanProgram(program, columns, writer);
    }

    private static void WritePoints(PlanRows rows, int at, bool[] points)
    {
        for (int point = 0; point < points.Length; point++)
        {
            if (!points[point])
            {
                continue;
            }

            BalanceRows.Write(rows, at, point);
            UseRows.Write(rows, at, point);
            ShipRows.Write(rows, at, point);
            if (rows.Course.StartReserve[point] > 0)
            {
                ReserveRows.Write(rows, at, point);
            }
        }
    }

    private static void WriteOthers(PlanRows rows, int at, bool[] demands)
    {
        for (int demand = 0; demand < demands.Length; demand++)
        {
            if (demands[demand])
            {
                DemandRows.Write(rows, at, demand);
            }
        }

        for (int line = 0; line < rows.Network.Recipes.LineHours.Length; line++)
        {
            LineRows.Write(rows, at, line);
        }

        foreach (var ceiling in rows.Course.Lanes[at])
        {
            LaneRows.Write(rows, at, ceiling);
        }
    }
}
