using Longsplice.Engine.Network;

namespace Longsplice.Engine.Phases;

/// <summary>
/// The columns that rationing reads of the flows, in the order in which suppliers serve them. What a flow asks is
/// its share of its customer's pull, so the pass gathers from a table of points that fits the cache.
/// </summary>
internal readonly ref struct FlowClaims(SupplyNetwork network, State state)
{
    private readonly ReadOnlySpan<int> _start = network.Claims.FlowStart;
    private readonly ReadOnlySpan<bool> _isPlain = network.Claims.IsPlain;
    private readonly ReadOnlySpan<bool> _isHelp = network.Flows.IsHelp;
    private readonly ReadOnlySpan<double> _share = state.Flows.Share;
    private readonly ReadOnlySpan<int> _customer = network.Flows.Customer;
    private readonly ReadOnlySpan<double> _max = network.Flows.Max;
    private readonly ReadOnlySpan<double> _help = state.Flows.HelpAsk;
    private readonly ReadOnlySpan<Pull> _pull = state.Pull;

    /// <summary>Σ ask, Σ claim = min(ask, max), Σ min(claim, rate) and Σ rate over the flows of a class.</summary>
    public ClaimSums Sum(int number)
    {
        if (!_isPlain[number])
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
        bool isPlain = _isPlain[number];
        for (int flow = _start[number]; flow < _start[number + 1]; flow++)
        {
            var pull = _pull[_customer[flow]];
            double claim = isPlain ? _share[flow] * pull.Ask : Claim(flow);
            granted += grant.Of(claim, _share[flow] * pull.Rate);
        }

        return granted;
    }

    /// <summary>Σ (ask − granted) over the flows of classes that are served alike, help left out.</summary>
    public double Unfilled(ReadOnlySpan<int> classes, Grant grant)
    {
        double unfilled = 0;
        foreach (int number in classes)
        {
            for (int flow = _start[number]; flow < _start[number + 1]; flow++)
            {
                unfilled += _isHelp[flow] ? 0 : Ask(flow) - grant.Of(Claim(flow), Rate(flow));
            }
        }

        return unfilled;
    }

    private ClaimSums SumOneByOne(int number)
    {
        var sums = default(ClaimSums);
        for (int flow = _start[number]; flow < _start[number + 1]; flow++)
        {
            double claim = Claim(flow);
            sums.Asks += Ask(flow);
            sums.Claims += claim;
            sums.First += double.MinNative(claim, Rate(flow));
            sums.Rates += Rate(flow);
        }

        return sums;
    }

    private double Ask(int flow) =>
        (_share[flow] * _pull[_customer[flow]].Ask) + (_help.IsEmpty ? 0 : _help[flow]);

    private double Claim(int flow) => double.MinNative(Ask(flow), _max[flow]);

    private double Rate(int flow) => _share[flow] * _pull[_customer[flow]].Rate;
}
