using System.Runtime.Intrinsics;
using Longsplice.Engine.Network;

namespace Longsplice.Engine.Phases;

/// <summary>
/// The part of dispatch that every flow goes through each week: what a customer's sources send it, four flows at
/// a time, added in the order of its contracts to the weeks in which it arrives.
/// </summary>
internal readonly ref struct Landing(SupplyNetwork network, State state)
{
    private readonly ReadOnlySpan<int> _start = network.Points.Inflows.Start;
    private readonly ReadOnlySpan<double> _share = state.Flows.InShare;
    private readonly ReadOnlySpan<double> _max = network.Inflows.Max;
    private readonly ReadOnlySpan<bool> _isCapped = network.Inflows.IsCapped;
    private readonly ReadOnlySpan<int> _class = network.Inflows.Class;
    private readonly ReadOnlySpan<ushort> _lag = state.Flows.InLag;
    private readonly ReadOnlySpan<double> _late = state.Flows.InLate;
    private readonly ReadOnlySpan<Grant> _grants = state.Grants;
    private readonly ReadOnlySpan<Pull> _pull = state.Pull;
    private readonly Span<double> _pending = state.Pending.Values;
    private readonly ReadOnlySpan<int> _due = state.Pending.Due;
    private readonly Span<double> _underWay = state.UnderWay;

    /// <summary>Lands what a customer gets, where every flow takes whole weeks, at least one, and none is followed.</summary>
    public void Land(int customer)
    {
        double underWay = _underWay[customer];
        int position = _start[customer];
        int end = _start[customer + 1];
        for (; position + Vector256<double>.Count <= end; position += Vector256<double>.Count)
        {
            var shipped = Shipped(customer, position);
            var lag = _lag[position..(position + Vector256<double>.Count)];
            underWay = Book(customer, lag[0], shipped[0], underWay);
            underWay = Book(customer, lag[1], shipped[1], underWay);
            underWay = Book(customer, lag[2], shipped[2], underWay);
            underWay = Book(customer, lag[3], shipped[3], underWay);
        }

        var last = position < end ? Shipped(customer, position) : default;
        for (int lane = 0; position + lane < end; lane++)
        {
            underWay = Book(customer, _lag[position + lane], last[lane], underWay);
        }

        _underWay[customer] = underWay;
    }

    /// <summary>The same, where a part of some shipments arrives a week later.</summary>
    public void LandSplit(int customer)
    {
        double underWay = _underWay[customer];
        int end = _start[customer + 1];
        for (int position = _start[customer]; position < end; position += Vector256<double>.Count)
        {
            var shipped = Shipped(customer, position);
            for (int lane = 0; lane < Vector256<double>.Count && position + lane < end; lane++)
            {
                underWay = BookSplit(customer, position + lane, shipped[lane], underWay);
            }
        }

        _underWay[customer] = underWay;
    }

    private double Book(int customer, int lag, double amount, double underWay)
    {
        _pending[_due[lag] + customer] += amount;
        return underWay + amount;
    }

    private double BookSplit(int customer, int position, double shipped, double underWay)
    {
        double late = shipped * _late[position];
        underWay = Book(customer, _lag[position], shipped - late, underWay);
        return late > 0 ? Book(customer, _lag[position] + 1, late, underWay) : underWay;
    }

    /// <summary>What leaves over four flows side by side; exactly the claim where everything is served.</summary>
    private Vector256<double> Shipped(int customer, int position)
    {
        var share = Vector256.Create(_share[position..]);
        var claim = share * _pull[customer].Ask;
        if (_isCapped[customer])
        {
            claim = Vector256.MinNative(claim, Vector256.Create(_max[position..]));
        }

        var (first, rest) = GrantsAt(position);
        var rated = Vector256.MinNative(claim, share * _pull[customer].Rate);
        var rationed = (rated * first) + ((claim - (rated * first)) * rest);
        return Vector256.ConditionalSelect(Vector256.Equals(rest, Vector256<double>.One), claim, rationed);
    }

    private (Vector256<double> Rated, Vector256<double> Beyond) GrantsAt(int position)
    {
        var number = _class[position..(position + Vector256<double>.Count)];
        var (a, b, c, d) = (_grants[number[0]], _grants[number[1]], _grants[number[2]], _grants[number[3]]);
        return (Vector256.Create(a.First, b.First, c.First, d.First), Vector256.Create(a.Rest, b.Rest, c.Rest, d.Rest));
    }
}
