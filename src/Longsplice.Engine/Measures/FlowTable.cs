using Longsplice.Engine.Network;
using Longsplice.Engine.Start;
using Longsplice.Model.Results;

namespace Longsplice.Engine.Measures;

/// <summary>Table flows: what each contract carried.</summary>
internal sealed class FlowTable(SupplyNetwork network, StartState start, Arrivals arrivals)
{
    public IEnumerable<FlowRow> Build(RunKey key, History history)
    {
        int[] order = [.. Enumerable.Range(0, network.Flows.Count).OrderBy(flow => network.Flows.Contract[flow])];
        double[] inTransit = [.. start.Flow.Select((rate, flow) => rate * history.StartTransitWeeks[flow])];
        for (int at = 0; at < history.Shipped.Length; at++)
        {
            foreach (int flow in order)
            {
                double arrived = arrivals.Of(flow, at);
                inTransit[flow] += history.Shipped[at][flow] - arrived;
                yield return RowOf(key, history, at, flow, arrived, Rounded(inTransit[flow]));
            }
        }
    }

    /// <summary>What rounding leaves of goods that have all arrived is nothing.</summary>
    private static double Rounded(double amount) => Math.Abs(amount) < 1e-9 ? 0 : amount;

    private FlowRow RowOf(RunKey key, History history, int at, int flow, double arrived, double inTransit)
    {
        var contract = network.Model.Contracts[network.Flows.Contract[flow]];
        var lanes = history.Routes[at][flow]?.Lanes.Select(lane => network.Model.Lanes[lane].Id.Code);
        return new FlowRow
        {
            Pattern = key.Pattern,
            Policy = key.Policy,
            Case = key.Case,
            Week = network.FirstWeek + at,
            Contract = contract.Id,
            Item = contract.Item,
            Asked = history.Asked[at][flow],
            Sent = history.Shipped[at][flow],
            Arrived = arrived,
            InTransit = inTransit,
            TransitDays = history.TransitWeeks[at][flow] * 7,
            Lanes = lanes is null ? null : string.Join(';', lanes),
            Label = key.Label,
        };
    }
}
