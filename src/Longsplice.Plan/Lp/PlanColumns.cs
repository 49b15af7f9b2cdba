using Longsplice.Engine.Events;
using Longsplice.Engine.Network;
using Longsplice.Plan.Solve;

namespace Longsplice.Plan.Lp;

/// <summary>
/// The columns of a plan: number of each quantity in each week, −1 where it can only be nothing. A quantity of a
/// week that is known, or of the start, is a number instead.
/// </summary>
internal sealed class PlanColumns
{
    private readonly SupplyNetwork _network;
    private readonly Course _course;
    private readonly KnownWeeks _weeks;
    private readonly LinearProgram _program;
    private readonly QuantityWeeks<int> _numbers;
    private readonly List<(Quantity Quantity, int At, int Id)> _cells = [];

    public PlanColumns(SupplyNetwork network, Course course, KnownWeeks weeks, LinearProgram program)
    {
        _network = network;
        _course = course;
        _weeks = weeks;
        _program = program;
        _numbers = new QuantityWeeks<int>(network, course.Moves.Length, course.Weeks, -1);
    }

    /// <summary>What each column is.</summary>
    public IReadOnlyList<(Quantity Quantity, int At, int Id)> Cells => _cells;

    /// <summary>Stock that events move; columns of moves count them.</summary>
    public IReadOnlyList<StockChange> Moves => _course.Moves;

    /// <summary>Adds the columns of a week.</summary>
    /// <param name="at">The week.</param>
    /// <param name="flowMax">Most that each flow may carry.</param>
    /// <param name="jointMax">Most that each may carry in joint shipments.</param>
    /// <param name="points">Stock points in the program.</param>
    /// <param name="demands">Demands that count.</param>
    public void AddWeek(int at, double[] flowMax, double[] jointMax, bool[] points, bool[] demands)
    {
        var network = _network;
        for (int recipe = 0; recipe < network.Recipes.Count; recipe++)
        {
            AddUpTo(Quantity.Make, at, recipe, points[network.Recipes.Output[recipe]] ? _course.Capacity[at][recipe] : 0);
        }

        for (int flow = 0; flow < network.Flows.Count; flow++)
        {
            AddUpTo(Quantity.Send, at, flow, _course.Permitted[at][flow] ? flowMax[flow] : 0);
            AddUpTo(Quantity.SendJointly, at, flow, _course.Permitted[at][flow] ? jointMax[flow] : 0);
        }

        for (int point = 0; point < network.Points.Count; point++)
        {
            AddUpTo(Quantity.Stock, at, point, points[point] ? double.PositiveInfinity : 0);
            AddUpTo(Quantity.Below, at, point, points[point] && HasReserve(point) ? double.PositiveInfinity : 0);
        }

        AddMoves(at, points);
        for (int demand = 0; demand < network.Demands.Count; demand++)
        {
            AddDemand(at, demand, demands[demand]);
        }
    }

    /// <summary>Number of a column; −1 where the quantity can only be nothing or is known.</summary>
    public int this[Quantity quantity, int at, int id] => at < _weeks.First ? -1 : _numbers[quantity, at][id];

    /// <summary>What a quantity is where no column is chosen for it: known, of the start, or nothing.</summary>
    public double Known(Quantity quantity, int at, int id) => at switch
    {
        -1 => OfStart(quantity, id),
        _ when at < _weeks.First => _weeks.Done![quantity, at][id],
        _ => 0,
    };

    /// <summary>True where a stock point has a reserve.</summary>
    public bool HasReserve(int point) => _course.StartReserve[point] > 0;

    /// <summary>The quantities of a solution, known weeks included.</summary>
    public QuantityWeeks<double> Values(ReadOnlySpan<double> solution)
    {
        var values = new QuantityWeeks<double>(_network, _course.Moves.Length, _course.Weeks, 0);
        for (int column = 0; column < _cells.Count; column++)
        {
            var (quantity, at, id) = _cells[column];
            values[quantity, at][id] = solution[column];
        }

        for (int at = 0; at < _weeks.First; at++)
        {
            foreach (var quantity in Enum.GetValues<Quantity>())
            {
                _weeks.Done![quantity, at].CopyTo(values[quantity, at], 0);
            }
        }

        return values;
    }

    private double OfStart(Quantity quantity, int id) => quantity switch
    {
        Quantity.Stock => _course.StartOnHand[id],
        Quantity.Below => _course.StartBelow(id),
        _ => 0,
    };

    private void AddMoves(int at, bool[] points)
    {
        for (int move = 0; move < _course.Moves.Length; move++)
        {
            var change = _course.Moves[move];
            bool isNow = change.Week == _network.FirstWeek + at && !change.IsBought && points[change.Point];
            AddUpTo(Quantity.Move, at, move, isNow ? change.Quantity : 0);
        }
    }

    private void AddDemand(int at, int demand, bool counts)
    {
        double cost = _network.Demands.ShortageCost[demand];
        bool isKept = _network.Demands.IsKept[demand];
        AddUpTo(Quantity.Serve, at, demand, counts ? double.PositiveInfinity : 0);
        AddUpTo(Quantity.Short, at, demand, counts ? double.PositiveInfinity : 0, cost);
        AddUpTo(Quantity.Backlog, at, demand, counts && isKept ? double.PositiveInfinity : 0);
        AddUpTo(Quantity.Gap, at, demand, counts && isKept ? _course.Gap[at][demand] : 0, cost);
    }

    private void AddUpTo(Quantity quantity, int at, int id, double most, double cost = 0)
    {
        if (most > 0)
        {
            _numbers[quantity, at][id] = _program.AddColumn(cost, 0, most);
            _cells.Add((quantity, at, id));
        }
    }
}
