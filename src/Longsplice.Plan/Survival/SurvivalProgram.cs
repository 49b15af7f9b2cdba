using Longsplice.Engine.Network;
using Longsplice.Engine.Start;
using Longsplice.Plan.Solve;

namespace Longsplice.Plan.Survival;

/// <summary>
/// The network over one stretch of weeks without time inside it: what is in store may be used at any moment and
/// everybody acts for the best. Over tiers and bills of material, with x starts, f shipments, l losses, each over
/// all T weeks, and I stock above the reserve:
/// <code>
/// store[k]    Σ f in + Σ yield x − Σ a x − Σ f out + Σ l ≥ Σ e T − I
/// make[r]     x ≤ capacity T          line[n]  Σ h x ≤ hours T          contract[f]  f ≤ max T
/// impact      min Σ cost l for T = TTR          time to survive      max T with l = 0
/// </code>
/// (Simchi-Levi et al. 2015, with transport times left out as there.)
/// </summary>
internal sealed class SurvivalProgram
{
    /// <summary>Longest time to survive that is told apart from for ever: a hundred years.</summary>
    public const double ForEver = 5200;

    private readonly SupplyNetwork _network;
    private readonly StartState _start;
    private readonly LinearProgram _program = new();
    private readonly List<(int Column, double Coefficient)>[] _stores;
    private readonly int[] _starts;
    private readonly int _weeks;
    private readonly List<(int Line, int Row)> _lines = [];

    private SurvivalProgram(SupplyNetwork network, StartState start, double weeks)
    {
        _network = network;
        _start = start;
        bool isFixed = weeks > 0;
        _weeks = _program.AddColumn(isFixed ? 0 : -1, weeks, isFixed ? weeks : ForEver);
        _stores = Array.ConvertAll(new int[network.Points.Count], _ => new List<(int, double)>());
        _starts = AddStarts();
        AddShipments();
        AddDemands(isFixed);
        AddLines();
        AddStores();
    }

    /// <summary>The least loss over a given time.</summary>
    public static SurvivalProgram Impact(SupplyNetwork network, StartState start, double weeks) => new(network, start, weeks);

    /// <summary>The longest time without loss.</summary>
    public static SurvivalProgram TimeToSurvive(SupplyNetwork network, StartState start) => new(network, start, weeks: 0);

    /// <summary>The program for a solver.</summary>
    public LinearProgram Program => _program;

    /// <summary>Column of the time.</summary>
    public int Weeks => _weeks;

    /// <summary>Column of each recipe's starts.</summary>
    public ReadOnlySpan<int> Starts => _starts;

    /// <summary>Row of each production line that has a limit.</summary>
    public IReadOnlyList<(int Line, int Row)> Lines => _lines;

    private int[] AddStarts()
    {
        var recipes = _network.Recipes;
        int[] columns = new int[recipes.Count];
        for (int recipe = 0; recipe < columns.Length; recipe++)
        {
            int made = columns[recipe] = _program.AddColumn(0, 0, double.PositiveInfinity);
            AtMost([(made, 1)], recipes.Capacity[recipe]);
            _stores[recipes.Output[recipe]].Add((made, recipes.Yield[recipe]));
            for (int input = recipes.InputStart[recipe]; input < recipes.InputStart[recipe + 1]; input++)
            {
                _stores[recipes.InputPoint[input]].Add((made, -recipes.InputQuantity[input]));
            }
        }

        return columns;
    }

    private void AddShipments()
    {
        bool[] open = BaseRoutes.OpenFlows(_network, _start.Routes);
        for (int flow = 0; flow < open.Length; flow++)
        {
            if (open[flow])
            {
                int sent = _program.AddColumn(0, 0, double.PositiveInfinity);
                AtMost([(sent, 1)], _network.Flows.Max[flow]);
                _stores[_network.Flows.Supplier[flow]].Add((sent, -1));
                _stores[_network.Flows.Customer[flow]].Add((sent, 1));
            }
        }
    }

    /// <summary>Demand is what the start promises; what is missing before any event is no loss of this one.</summary>
    private void AddDemands(bool mayLose)
    {
        for (int demand = 0; demand < _network.Demands.Count; demand++)
        {
            int lost = _program.AddColumn(
                _network.Demands.ShortageCost[demand], 0, mayLose ? double.PositiveInfinity : 0);
            var store = _stores[_network.Demands.Point[demand]];
            store.Add((lost, 1));
            store.Add((_weeks, -_start.Promised[demand]));
        }
    }

    private void AddLines()
    {
        var recipes = _network.Recipes;
        for (int line = 0; line < recipes.LineHours.Length; line++)
        {
            if (double.IsFinite(recipes.LineHours[line]))
            {
                _lines.Add((line, _program.RowCount));
            }

            AtMost(recipes.OnLine[line].ToArray().Select(recipe => (_starts[recipe], recipes.HoursPerStart[recipe])), recipes.LineHours[line]);
        }
    }

    private void AddStores()
    {
        for (int point = 0; point < _stores.Length; point++)
        {
            var points = _network.Points;
            double stock = double.IsNaN(points.Quantity[point])
                ? points.CoverWeeks[point] * _start.Throughput[point]
                : Math.Max(0, points.Quantity[point] - points.Reserve[point]);
            var entries = _stores[point]
                .GroupBy(entry => entry.Column)
                .Select(group => (group.Key, group.Sum(entry => entry.Coefficient)));
            _program.AddRow(-stock, double.PositiveInfinity, entries);
        }
    }

    /// <summary>Σ a x ≤ rate T.</summary>
    private void AtMost(IEnumerable<(int Column, double Coefficient)> entries, double rate)
    {
        if (double.IsFinite(rate))
        {
            _program.AddRow(double.NegativeInfinity, 0, entries.Append((_weeks, -rate)));
        }
    }
}
