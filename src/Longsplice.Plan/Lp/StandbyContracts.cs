using Longsplice.Engine.Events;
using Longsplice.Engine.Network;
using Longsplice.Model.Tables;

namespace Longsplice.Plan.Lp;

/// <summary>
/// Standby contracts that are there only once an option is adopted: without it nobody has made them, and no plan may
/// use them. Other standby contracts stand ready today and are free to every plan.
/// </summary>
internal static class StandbyContracts
{
    /// <summary>First week in which each flow is there: the first of all where no option opens it, never where none is adopted.</summary>
    /// <param name="network">The network.</param>
    /// <param name="events">Events, adoptions among them.</param>
    public static int[] OpenFrom(SupplyNetwork network, CompiledEvents events)
    {
        int[] from = Enumerable.Repeat(int.MinValue, network.Flows.Count).ToArray();
        foreach (var option in network.Model.Options.Where(option => option.Kind == OptionKind.Contract))
        {
            int flow = Array.IndexOf(network.Flows.Contract, network.Model.Contracts.IndexOf(OptionTarget.Of(option).Contract));
            if (flow >= 0)
            {
                from[flow] = events.Additions.Where(addition => addition.Flow == flow).Select(addition => addition.Week).DefaultIfEmpty(int.MaxValue).Min();
            }
        }

        return from;
    }
}
