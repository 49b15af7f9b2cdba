using Longsplice.Model.Ids;
using Longsplice.Model.Tables;

namespace Longsplice.Engine.Tests.Reference;

/// <summary>
/// The start by naive progressive filling, written from the equations: θ = b + Pθ by repeated substitution over
/// all points, one resource closed at a time. Shares no code with the engine.
/// </summary>
internal sealed class ReferenceStart
{
    private const int MostSweeps = 20_000;

    private readonly ReferenceWorld _world;
    private readonly List<Resource> _resources = [];
    private readonly HashSet<string> _closed = new(StringComparer.Ordinal);
    private readonly HashSet<string> _shut = new(StringComparer.Ordinal);

    public ReferenceStart(ReferenceWorld world)
    {
        _world = world;
        foreach (var row in world.Model.Contracts)
        {
            Rate[row.Id.Code] = 0;
            Routes[row.Id.Code] = row.TransitWeeks is null
                ? world.Route(row.Supplier, row.Customer, lane => lane.TransitDays)
                : null;
        }

        foreach (var row in world.Model.Recipes)
        {
            Rate[row.Id.Code] = 0;
        }

        CloseWhatHasNoWay();
        ListResources();
        foreach (var row in world.Model.Demands)
        {
            Filled[row.Id.Code] = 0;
        }

        foreach (int priority in world.Model.Demands.Select(row => row.Priority).Distinct().Order())
        {
            Fill(priority);
        }

        Finish();
    }

    /// <summary>Units a week of each contract, starts a week of each recipe.</summary>
    public Dictionary<string, double> Rate { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, double> Share { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, double> Throughput { get; } = new(StringComparer.Ordinal);

    /// <summary>Part of each demand that is promised, 0 to 1.</summary>
    public Dictionary<string, double> Filled { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, Lane[]?> Routes { get; } = new(StringComparer.Ordinal);

    /// <summary>A contract that has no way, or that a licence denies, from the start.</summary>
    public bool IsShut(string id) => _shut.Contains(id);

    public double Promised(Demand row) => Filled[row.Id.Code] * _world.BaseQuantity(row);

    private void CloseWhatHasNoWay()
    {
        foreach (var row in _world.Model.Contracts)
        {
            bool isDenied = _world.Model.Licences.Any(licence => licence.Status == LicenceStatus.Denied
                && _world.Crosses(row, licence.Exporter, Importers(licence), licence.Items));
            if (isDenied || (row.TransitWeeks is null && Routes[row.Id.Code] is null))
            {
                _closed.Add(row.Id.Code);
                _shut.Add(row.Id.Code);
            }
        }
    }

    private static NationId[] Importers(Licence licence) => licence.Importer is { } importer ? [importer] : [];

    private void ListResources()
    {
        var model = _world.Model;
        AddAll(model.Recipes.Select(row => (row.Id.Code, row.CapacityPerWeek, Uses([(row.Id.Code, 1)]))));
        AddAll(model.Lines.Select(line => (line.Id.Code, line.HoursPerWeek, Uses(
            model.Recipes.Where(row => row.Line == line.Id).Select(row => (row.Id.Code, row.HoursPerUnit ?? 0))))));
        AddAll(model.Contracts.Where(row => row.MaxPerWeek is not null)
            .Select(row => (row.Id.Code, row.MaxPerWeek!.Value, Uses([(row.Id.Code, 1)]))));
        AddAll(model.Lanes.Select(lane => (lane.Id.Code, ReferenceWorld.Lift(lane), TonnesOver(step => step.Id == lane.Id))));
        AddAll(model.Passages.Where(row => row.CapacityTonnesPerWeek is not null).Select(row =>
            (row.Id.Code, row.CapacityTonnesPerWeek!.Value, TonnesOver(step => step.Passages.Contains(row.Id)))));
        AddAll(model.Licences.Where(row => row.Status != LicenceStatus.Open && row.QuotaPerYear is not null).Select(row =>
            (row.Id!.Value.Code, row.QuotaPerYear!.Value / 52, Uses(model.Contracts
                .Where(contract => _world.Crosses(contract, row.Exporter, Importers(row), row.Items))
                .Select(contract => (contract.Id.Code, 1.0))))));
        _resources.Sort((one, other) => string.CompareOrdinal(one.Id, other.Id));
    }

    private Dictionary<string, double> TonnesOver(Func<Lane, bool> isMeant) => Uses(_world.Model.Contracts
        .Where(row => Routes[row.Id.Code] is { } route && route.Any(isMeant))
        .Select(row => (row.Id.Code, _world.Tonnes(row))));

    private static Dictionary<string, double> Uses(IEnumerable<(string Id, double Use)> uses) =>
        uses.Where(use => use.Use > 0).ToDictionary(use => use.Id, use => use.Use, StringComparer.Ordinal);

    private void AddAll(IEnumerable<(string Id, double Limit, Dictionary<string, double> Use)> resources) =>
        _resources.AddRange(resources.Where(row => double.IsFinite(row.Limit)).Select(row => new Resource(row.Id, row.Limit, row.Use)));

    private void Fill(int priority)
    {
        double done = 0;
        while (true)
        {
            CloseDependents();
            Demand[] active = [.. _world.Model.Demands.Where(row =>
                row.Priority == priority && _world.BaseQuantity(row) > 0 && HasOpenSource(ReferenceWorld.PointOf(row)))];
            if (active.Length == 0)
            {
                return;
            }

            if (Direction(active) is not { } direction)
            {
                CloseGainLoops();
                continue;
            }

            (double step, Resource? binding) = Step(direction, 1 - done);
            foreach (var (id, rate) in direction)
            {
                Rate[id] += step * rate;
            }

            foreach (var row in active)
            {
                Filled[row.Id.Code] += step;
            }

            done += step;
            if (binding is null)
            {
                return;
            }

            _resources.Remove(binding);
            _closed.UnionWith(binding.Use.Keys);
        }
    }

    private (double Step, Resource? Binding) Step(Dictionary<string, double> direction, double rest)
    {
        (double step, Resource? binding) = (rest, null);
        foreach (var resource in _resources)
        {
            double rate = resource.At(direction);
            double room = Math.Max(0, resource.Limit - resource.At(Rate));
            if (rate > 0 && room / rate < step)
            {
                (step, binding) = (room / rate, resource);
            }
        }

        return (step, binding);
    }

    private bool HasOpenSource(string point) =>
        _world.In[point].Select(row => row.Id.Code).Concat(_world.Made[point].Select(row => row.Id.Code))
            .Any(id => !_closed.Contains(id) && _world.TableShare(id) > 0);

    private void CloseDependents()
    {
        int before;
        do
        {
            before = _closed.Count;
            foreach (string point in _world.Points.Where(point => !HasOpenSource(point)))
            {
                _closed.UnionWith(_world.Out[point].Select(row => row.Id.Code));
                _closed.UnionWith(_world.Used[point].Select(row => row.Recipe.Code));
            }
        }
        while (_closed.Count > before);
    }

    /// <summary>Marginal rates of all sources while the active demands rise from nothing to all; null in a gain loop.</summary>
    private Dictionary<string, double>? Direction(Demand[] active)
    {
        var share = OpenShares();
        var wanted = active.GroupBy(ReferenceWorld.PointOf, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Sum(_world.BaseQuantity), StringComparer.Ordinal);
        if (Throughputs(_world.Points, share, wanted) is not { } throughput)
        {
            return null;
        }

        return _world.Model.Contracts
            .Select(row => (row.Id.Code, Rate: share.GetValueOrDefault(row.Id.Code) * throughput[ReferenceWorld.ToOf(row)]))
            .Concat(_world.Model.Recipes.Select(row =>
                (row.Id.Code, Rate: share.GetValueOrDefault(row.Id.Code) / row.Yield * throughput[ReferenceWorld.OutputOf(row)])))
            .ToDictionary(row => row.Code, row => row.Rate, StringComparer.Ordinal);
    }

    private Dictionary<string, double> OpenShares()
    {
        var share = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (string point in _world.Points)
        {
            string[] open = [.. _world.In[point].Select(row => row.Id.Code)
                .Concat(_world.Made[point].Select(row => row.Id.Code))
                .Where(id => !_closed.Contains(id) && _world.TableShare(id) > 0)];
            double total = open.Sum(_world.TableShare);
            foreach (string id in open)
            {
                share[id] = _world.TableShare(id) / total;
            }
        }

        return share;
    }

    /// <summary>θ = b + Pθ over some points by repeated substitution; null where it grows without end.</summary>
    private Dictionary<string, double>? Throughputs(
        IReadOnlyCollection<string> points, Dictionary<string, double> share, Dictionary<string, double> wanted)
    {
        var throughput = points.ToDictionary(point => point, _ => 0.0, StringComparer.Ordinal);
        for (int sweep = 0; sweep < MostSweeps; sweep++)
        {
            bool moved = false;
            foreach (string point in points)
            {
                double next = wanted.GetValueOrDefault(point) + Draws(point, share).Sum(draw => draw.Units * throughput.GetValueOrDefault(draw.By));
                moved |= Math.Abs(next - throughput[point]) > 1e-15 * next;
                throughput[point] = next;
            }

            if (!moved)
            {
                return throughput;
            }
        }

        return null;
    }

    /// <summary>Who draws on a point, and how much for a unit of its own throughput.</summary>
    private IEnumerable<(string By, double Units)> Draws(string point, Dictionary<string, double> share)
    {
        foreach (var row in _world.Out[point])
        {
            yield return (ReferenceWorld.ToOf(row), share.GetValueOrDefault(row.Id.Code));
        }

        foreach (var row in _world.Used[point])
        {
            double starts = share.GetValueOrDefault(row.Recipe.Code) / _world.Recipe(row).Yield;
            yield return (ReferenceWorld.OutputOf(_world.Recipe(row)), row.Quantity * starts);
        }
    }

    /// <summary>Points that draw on each other without end have no source but each other: they close.</summary>
    private void CloseGainLoops()
    {
        var share = OpenShares();
        var reached = _world.Points.ToDictionary(point => point, point => Reached(point, share), StringComparer.Ordinal);
        foreach (string point in _world.Points.Where(point => reached[point].Contains(point)))
        {
            string[] loop = [.. _world.Points.Where(other => reached[point].Contains(other) && reached[other].Contains(point))];
            if (Throughputs(loop, share, loop.ToDictionary(member => member, _ => 1.0, StringComparer.Ordinal)) is null)
            {
                _closed.UnionWith(loop.SelectMany(member => _world.In[member]).Select(row => row.Id.Code));
                _closed.UnionWith(loop.SelectMany(member => _world.Made[member]).Select(row => row.Id.Code));
            }
        }
    }

    private HashSet<string> Reached(string from, Dictionary<string, double> share)
    {
        var reached = new HashSet<string>(StringComparer.Ordinal);
        var open = new Queue<string>([from]);
        while (open.TryDequeue(out string? point))
        {
            foreach (var draw in Draws(point, share).Where(draw => draw.Units > 0 && reached.Add(draw.By)))
            {
                open.Enqueue(draw.By);
            }
        }

        return reached;
    }

    private void Finish()
    {
        foreach (string point in _world.Points)
        {
            var sources = _world.In[point].Select(row => (row.Id.Code, Units: Rate[row.Id.Code]))
                .Concat(_world.Made[point].Select(row => (row.Id.Code, Units: row.Yield * Rate[row.Id.Code]))).ToArray();
            double total = sources.Sum(source => source.Units);
            Throughput[point] = total;
            foreach (var (id, units) in sources)
            {
                Share[id] = total > 0 ? units / total : _world.TableShare(id);
            }
        }
    }

    /// <summary>What binds, and how much of it a unit of each source uses.</summary>
    private sealed record Resource(string Id, double Limit, Dictionary<string, double> Use)
    {
        public double At(Dictionary<string, double> rate) => Use.Sum(use => use.Value * rate[use.Key]);
    }
}
