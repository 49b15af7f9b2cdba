using Longsplice.Engine.Network;
using Longsplice.Model.Results;

namespace Longsplice.Engine.Measures;

/// <summary>Table service: what each demand required and got.</summary>
internal sealed class ServiceTable(SupplyNetwork network)
{
    public IEnumerable<ServiceRow> Build(RunKey key, History history)
    {
        for (int at = 0; at < history.Served.Length; at++)
        {
            for (int demand = 0; demand < network.Demands.Count; demand++)
            {
                yield return RowOf(key, history, at, demand);
            }
        }
    }

    private ServiceRow RowOf(RunKey key, History history, int at, int demand)
    {
        var row = network.Model.Demands[demand];
        var nation = network.Model.Nations.Get(network.Model.Sites.Get(row.Site).Nation);
        double missing = history.Short[at][demand];
        int week = network.FirstWeek + at;
        return new ServiceRow
        {
            Pattern = key.Pattern,
            Policy = key.Policy,
            Case = key.Case,
            Week = week,
            Demand = row.Id,
            Nation = nation.Id,
            Theatre = nation.Theatre,
            Item = row.Item,
            Required = history.Required[at][demand],
            Met = history.Served[at][demand],
            Short = missing,
            StructuralGap = network.Demands.InForce(demand, week) ? Math.Max(0, history.Growth.Gap(demand, week) - history.Relieved[at][demand]) : 0,
            Backlog = history.Arrears[at][demand],
            Lost = history.Lost[at][demand],
            ShortageCostUsd = network.Demands.ShortageCost[demand] * missing,
            LateValueUsd = history.Arrears[at][demand] * history.UnitCost(row.Item, week),
            Label = key.Label,
        };
    }
}
