using Longsplice.Engine.Network;

namespace Longsplice.Engine.Phases;

/// <summary>
/// The columns that rationing reads of the flows, in the order in which suppliers serve them. What a flow asks is
/// its share of its customer's pull, so the pass gathers from a table of points that fits the cache.
/// </summary>
internal readonly ref struct FlowClaims(SupplyNetwork network, State state)
{
    private readonly ReadOnlySpan<double> _share = state.Flows.Share;
    private readonly ReadOnlySpan<int> _customer = network.Flows.Customer;
    private readonly ReadOnlySpan<Pull> _pull = state.Pull;
    private readonly ReadOnlySpan<double> _max = network.Flows.Max;
    private readonly ReadOnlySpan<bool> _isCapped = network.Claims.IsCapped;
    private readonly ReadOnlySpan<int> _start = network.Claims.FlowStart;
    private readonly ReadOnlySpan<double> _help = state.Flows.HelpAsk;

    /// <summary>Σ ask, Σ claim = min(ask, max), Σ min(claim, rate) and Σ rate over the flows of a class.</summary>
    public ClaimSums Sum(int number)
    {
        if (_isCapped[number] || !_help.IsEmpty)
        {
            return SumOneByOne(number);
        }

        var sums = default(ClaimSums);
        var share = _share[_start[number].._start[number + 1]];
        var customer = _customer[_start[number].._start[number + 1]];
        for (int flow = 0; flow < share.Length; flow++)
        {
            var pull = _pull[customer[flow]];
            double ask = share[flow] * pull.Ask;
            double rate = share[flow] * pull.Rate;
            sums.Asks += ask;
            sums.First += double.MinNative(ask, rate);
            sums.Rates += rate;
        }

        sums.Claims = sums.Asks;
        return sums;
    }

    /// <summary>Σ granted over the flows of a class.</summary>
    public double Granted(int number, Grant grant)
    {
        double granted = 0;
        bool isCapped = _isCapped[number] || !_help.IsEmpty;
        for (int flow = _start[number]; flow < _start[number + 1]; flow++)
        {
            var pull = _pull[_customer[flow]];
            double claim = isCapped ? double.MinNative(Ask(flow), _max[flow]) : _share[flow] * pull.Ask;
            granted += grant.Of(claim, _share[flow] * pull.Rate);
        }

        return granted;
    }

    private ClaimSums SumOneByOne(int number)
    {
        var sums = default(ClaimSums);
        for (int flow = _start[number]; flow < _start[number + 1]; flow++)
        {
            double ask = Ask(flow);
            double claim = double.MinNative(ask, _max[flow]);
            double rate = Rate(flow);
            sums.Asks += ask;
            sums.Claims += claim;
            sums.First += double.MinNative(claim, rate);
            sums.Rates += rate;
        }

        return sums;
    }

    private double Ask(int flow) =>
        (_share[flow] * _pull[_customer[flow]].Ask) + (_help.IsEmpty ? 0 : _help[flow]);

    private double Rate(int flow) => _share[flow] * _pull[_customer[flow]].Rate;
}
