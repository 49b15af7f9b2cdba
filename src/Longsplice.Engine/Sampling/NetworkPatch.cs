using System.Collections.Immutable;
using Longsplice.Engine.Network;
using Longsplice.Model.Scenarios;
using Longsplice.Model.Unknowns;

namespace Longsplice.Engine.Sampling;

/// <summary>
/// Networks with other figures, made from one compiled network: only the columns that the figures touch are copied.
/// Where a figure changes the structure (a weight, a share, a mass), or substitutions follow recipes, the model is
/// compiled again.
/// </summary>
internal sealed class NetworkPatch
{
    private readonly UncertainModel _uncertain;
    private readonly Scenario _scenario;
    private readonly SupplyNetwork _best;
    private readonly Action<PatchedColumns, double>?[] _slots;

    public NetworkPatch(UncertainModel uncertain, Scenario scenario)
    {
        _uncertain = uncertain;
        _scenario = scenario;
        _best = NetworkCompiler.Compile(uncertain.In(CaseName.Best), scenario);
        Moving = [.. uncertain.Figures.Where(figure => figure.Moves)];
        var slots = new FigureSlots(_best);
        bool isPlain = _best.Recipes.Listed == _best.Recipes.Count;
        _slots = [.. Moving.Select(figure => isPlain ? slots.Of(figure) : null)];
    }

    /// <summary>The figures that can move a run; values are given in their order.</summary>
    public ImmutableArray<UncertainFigure> Moving { get; }

    /// <summary>The values of one draw, from the scenario's seed.</summary>
    public double?[] Draw(int draw)
    {
        var sequence = new DrawSequence(_scenario.Seed, draw);
        return [.. Moving.Select(figure => (double?)sequence.Next(figure))];
    }

    /// <summary>The network of some values; null keeps the best estimate.</summary>
    public SupplyNetwork With(IReadOnlyList<double?> values)
    {
        var columns = new PatchedColumns();
        for (int figure = 0; figure < values.Count; figure++)
        {
            if (values[figure] is { } value)
            {
                if (_slots[figure] is not { } write)
                {
                    return Compiled(values);
                }

                write(columns, value);
            }
        }

        return Patched(columns);
    }

    /// <summary>The network of some values, compiled from their model.</summary>
    public SupplyNetwork Compiled(IReadOnlyList<double?> values)
    {
        var given = Moving.Zip(values).ToDictionary(pair => pair.First.Id, pair => pair.Second);
        return NetworkCompiler.Compile(
            _uncertain.With(_uncertain.Figures.Select(figure =>
                KeyValuePair.Create(figure, given.GetValueOrDefault(figure.Id) ?? figure.Values.Best))),
            _scenario);
    }

    private SupplyNetwork Patched(PatchedColumns columns)
    {
        var flows = _best.Flows with
        {
            Max = columns.Now(_best.Flows.Max),
            FixedTransitWeeks = columns.Now(_best.Flows.FixedTransitWeeks),
        };
        bool hasOtherMax = flows.Max != _best.Flows.Max;
        return _best with
        {
            Points = _best.Points with
            {
                Quantity = columns.Now(_best.Points.Quantity),
                CoverWeeks = columns.Now(_best.Points.CoverWeeks),
                Reserve = columns.Now(_best.Points.Reserve),
            },
            Flows = flows,
            Inflows = hasOtherMax ? new InflowColumns(flows, _best.Points.Inflows) : _best.Inflows,
            Recipes = Recipes(columns),
            Demands = _best.Demands with
            {
                Quantity = columns.Now(_best.Demands.Quantity),
                ShortageCost = columns.Now(_best.Demands.ShortageCost),
            },
            Lanes = _best.Lanes with
            {
                Days = columns.Now(_best.Lanes.Days),
                Capacity = columns.Now(_best.Lanes.Capacity),
                FleetTonnes = columns.Now(_best.Lanes.FleetTonnes),
                PassageCapacity = columns.Now(_best.Lanes.PassageCapacity),
            },
        };
    }

    /// <summary>Surge is at least the capacity, as when compiled.</summary>
    private Recipes Recipes(PatchedColumns columns)
    {
        var recipes = _best.Recipes;
        double[] capacity = columns.Now(recipes.Capacity);
        double[] surge = columns.CopyOf(recipes.SurgeCapacity);
        for (int recipe = 0; recipe < surge.Length; recipe++)
        {
            surge[recipe] = Math.Max(surge[recipe], capacity[recipe]);
        }

        return recipes with
        {
            Capacity = capacity,
            SurgeCapacity = surge,
            SurgeRampWeeks = columns.Now(recipes.SurgeRampWeeks),
            RestartWeeks = columns.Now(recipes.RestartWeeks),
            LeadWeeks = columns.Now(recipes.LeadWeeks),
            Yield = columns.Now(recipes.Yield),
            HoursPerStart = columns.Now(recipes.HoursPerStart),
            InputQuantity = columns.Now(recipes.InputQuantity),
            LineHours = columns.Now(recipes.LineHours),
        };
    }
}
