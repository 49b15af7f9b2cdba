using Longsplice.Engine.Network;
using Longsplice.Model;
using Longsplice.Model.Ids;
using Longsplice.Model.Scenarios;
using Longsplice.Model.Tables;
using Longsplice.Model.Unknowns;

namespace Longsplice.Engine.Start;

/// <summary>What the steady start of a network puts on its stocks, recipes, contracts, lines, lanes and licences.</summary>
internal sealed class SteadyLoads : ISteadyLoads
{
    private readonly SupplyNetwork _network;
    private readonly StartState _start;
    private readonly Dictionary<string, int> _points;
    private readonly int[] _flowOfContract;

    private SteadyLoads(SupplyNetwork network)
    {
        _network = network;
        _start = ProgressiveFilling.Fill(network);
        _points = network.PointsByName();
        _flowOfContract = new int[network.Flows.Count];
        for (int flow = 0; flow < _flowOfContract.Length; flow++)
        {
            _flowOfContract[network.Flows.Contract[flow]] = flow;
        }
    }

    /// <summary>What is uncertain of a model, with the loads of its start under a scenario's policy.</summary>
    public static UncertainModel Uncertain(SupplyModel model, Scenario scenario) =>
        UncertainModel.Of(model, unlimited => new SteadyLoads(NetworkCompiler.Compile(unlimited, scenario)));

    /// <inheritdoc/>
    public double On(FigureId figure) => figure.Table switch
    {
        "stocks" => _start.Throughput[_points[figure.Row]],
        "recipes" => _start.Recipe[_network.Model.Recipes.IndexOf(new RecipeId(figure.Row))],
        "contracts" => _start.Flow[_flowOfContract[_network.Model.Contracts.IndexOf(new ContractId(figure.Row))]],
        "lines" => Hours(_network.Model.Lines.IndexOf(new LineId(figure.Row))),
        "lanes" => OnLane(_network.Model.Lanes.IndexOf(new LaneId(figure.Row)), figure.Column),
        "passages" => Tonnes(lane => _network.Model.Lanes[lane].Passages.Contains(new PassageId(figure.Row))),
        "licences" => 52 * Under(figure.Row),
        _ => 0,
    };

    private double Hours(int line)
    {
        double hours = 0;
        foreach (int recipe in _network.Recipes.OnLine[line])
        {
            hours += _network.Recipes.HoursPerStart[recipe] * _start.Recipe[recipe];
        }

        return hours;
    }

    /// <summary>Tonnes a week over a lane, or the ships that lift them (<see cref="LaneCapacity"/>).</summary>
    private double OnLane(int lane, string column)
    {
        double tonnes = Tonnes(step => step == lane);
        return column == "fleet_tonnes" ? tonnes * Math.Max(7, 2 * _network.Lanes.Days[lane]) / 7 : tonnes;
    }

    private double Tonnes(Func<int, bool> isMeant)
    {
        double tonnes = 0;
        for (int flow = 0; flow < _start.Flow.Length; flow++)
        {
            bool crosses = _start.Routes[flow] is { } route && Array.Exists(route.Lanes, lane => isMeant(lane));
            tonnes += crosses ? _start.Flow[flow] * _network.Flows.UnitMassTonnes[flow] : 0;
        }

        return tonnes;
    }

    private double Under(string key)
    {
        int licence = 0;
        while (TableSchema<Licence>.KeyOf(_network.Model.Licences[licence]) != key)
        {
            licence++;
        }

        double units = 0;
        foreach (int flow in _network.Licences.Flows[licence])
        {
            units += _start.Flow[flow];
        }

        return units;
    }
}
