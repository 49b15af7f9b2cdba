using Longsplice.Engine.Network;
using Longsplice.Engine.Start;
using Longsplice.Model.Results;
using Longsplice.Model.Unknowns;

namespace Longsplice.Engine.Measures;

/// <summary>Turns what runs did into result tables: the run under pattern 'events', beside it the baseline.</summary>
internal sealed class TableBuilder(SupplyNetwork network, StartState start, CaseName name)
{
    private readonly RunKey _events = RunKey.Of(network, "events", name);
    private readonly RunKey _baseline = RunKey.Of(network, "baseline", name);

    public ResultTables Build(History baseline, History actual, CauseResults causes, EffectTable? effects)
    {
        var service = new ServiceTable(network);
        var causeTables = new CauseTables(network, _events);
        var firstOut = new FirstOutTable(network, _events).Build(baseline, actual, causes);
        return new ResultTables
        {
            Service = [.. service.Build(_baseline, baseline), .. service.Build(_events, actual)],
            StockPoints = [.. Points(_baseline, baseline), .. Points(_events, actual)],
            Flows = [.. Flows(_baseline, baseline), .. Flows(_events, actual)],
            Production = [.. ProductionTable.Build(network, _baseline, baseline), .. ProductionTable.Build(network, _events, actual)],
            FirstOut = firstOut,
            Causes = causeTables.Nodes(causes),
            ShortByCause = causeTables.ByWeek(causes, baseline),
            EventEffects = effects is null ? [] : causeTables.Effects(causes, effects),
            Balance = [.. BalanceTable.Build(network, _baseline, baseline), .. BalanceTable.Build(network, _events, actual)],
        };
    }

    private IEnumerable<StockPointRow> Points(RunKey key, History history) =>
        new StockPointTable(network, new Arrivals(network, start, history)).Build(key, history);

    private IEnumerable<FlowRow> Flows(RunKey key, History history) =>
        new FlowTable(network, start, new Arrivals(network, start, history)).Build(key, history);
}
