using Longsplice.Engine.Network;
using Longsplice.Engine.Start;
using Longsplice.Model.Results;
using Longsplice.Model.Unknowns;

namespace Longsplice.Engine.Measures;

/// <summary>Turns what runs did into result tables: the baseline, and beside it the run of each pattern.</summary>
internal sealed class TableBuilder(SupplyNetwork network, StartState start, CaseName name)
{
    public ResultTables Baseline(History baseline) => Weekly(RunKey.Of(network, "baseline", name), baseline);

    public ResultTables Run(string pattern, History baseline, History actual, CauseResults causes, EffectTable? effects)
    {
        var key = RunKey.Of(network, pattern, name);
        var causeTables = new CauseTables(network, key);
        return Weekly(key, actual) with
        {
            FirstOut = new FirstOutTable(network, key).Build(baseline, actual, causes),
            Causes = causeTables.Nodes(causes),
            ShortByCause = causeTables.ByWeek(causes, baseline),
            EventEffects = effects is null ? [] : causeTables.Effects(causes, effects),
        };
    }

    /// <summary>What was served, carried and made, and nothing else.</summary>
    public ResultTables Moved(string pattern, History history) => Moved(RunKey.Of(network, pattern, name), history);

    private ResultTables Moved(RunKey key, History history) => new()
    {
        Service = [.. new ServiceTable(network).Build(key, history)],
        Flows = [.. new FlowTable(network, start, new Arrivals(network, start, history)).Build(key, history)],
        Production = [.. ProductionTable.Build(network, key, history)],
    };

    private ResultTables Weekly(RunKey key, History history) => Moved(key, history) with
    {
        StockPoints = [.. new StockPointTable(network, new Arrivals(network, start, history)).Build(key, history)],
        Balance = [.. BalanceTable.Build(network, key, history)],
    };
}
