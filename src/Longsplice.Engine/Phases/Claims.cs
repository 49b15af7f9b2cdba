using Longsplice.Engine.Network;

namespace Longsplice.Engine.Phases;

/// <summary>
/// What a flow asks, claims and ships: the one place where these follow from node values, used by rationing,
/// landing and everyone who looks on.
/// </summary>
internal static class Claims
{
    /// <summary>Units asked this week.</summary>
    public static double Ask(SupplyNetwork network, State state, int flow) =>
        (state.Flows.Share[flow] * state.Pull[network.Flows.Customer[flow]].Ask)
        + (state.Flows.HelpAsk is { } help ? help[flow] : 0);

    /// <summary>Units a week that the customer draws over the flow in the long run.</summary>
    public static double Rate(SupplyNetwork network, State state, int flow) =>
        state.Flows.Share[flow] * state.Pull[network.Flows.Customer[flow]].Rate;

    /// <summary>Units that the supplier set aside for the flow this week.</summary>
    public static double Granted(SupplyNetwork network, State state, int flow) =>
        state.Grants[network.Flows.Class[flow]].Of(
            Math.Min(Ask(network, state, flow), network.Flows.Max[flow]), Rate(network, state, flow));

    /// <summary>Units that left this week.</summary>
    public static double Shipped(SupplyNetwork network, State state, int flow) =>
        Granted(network, state, flow) * (state.Flows.Reductions is { } reductions ? reductions.Of(flow) : 1);
}
