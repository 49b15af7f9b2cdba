namespace Longsplice.Engine.Measures;

/// <summary>
/// Weighted marginal contributions that make up each event's Shapley value: all subsets for a few events,
/// seeded random orders for many (Castro, Gómez and Tejada 2009).
/// </summary>
internal sealed class FairShares
{
    /// <summary>Most events for which all subsets are run.</summary>
    public const int MostExact = 8;

    private const int SampledOrders = 32;

    private readonly List<(int Event, UInt128 Before, double Weight)> _steps = [];

    private FairShares()
    {
    }

    /// <summary>Sets of events that have to be run.</summary>
    public IEnumerable<UInt128> Sets => _steps
        .SelectMany(step => new[] { step.Before, step.Before | EventSet.Only(step.Event) })
        .Distinct();

    /// <summary>All subsets.</summary>
    public static FairShares Exact(int events)
    {
        var shares = new FairShares();
        for (int number = 0; number < events; number++)
        {
            for (UInt128 set = 0; set <= EventSet.All(events) && events > 0; set++)
            {
                if (!EventSet.Contains(set, number))
                {
                    shares._steps.Add((number, set, Weight((int)UInt128.PopCount(set), events)));
                }
            }
        }

        return shares;
    }

    /// <summary>A seeded sample of orders.</summary>
    public static FairShares Sampled(int events, long seed)
    {
        var shares = new FairShares();
        var random = new Random((int)(seed % int.MaxValue));
        int[] order = [.. Enumerable.Range(0, events)];
        for (int sample = 0; sample < SampledOrders; sample++)
        {
            random.Shuffle(order);
            UInt128 before = 0;
            foreach (int number in order)
            {
                shares._steps.Add((number, before, 1.0 / SampledOrders));
                before |= EventSet.Only(number);
            }
        }

        return shares;
    }

    /// <summary>The fair share of an event.</summary>
    /// <param name="number">Number of the event.</param>
    /// <param name="value">Value of a set of events.</param>
    public double Of(int number, Func<UInt128, double> value)
    {
        double share = 0;
        foreach (var (step, before, weight) in _steps)
        {
            share += step == number ? weight * (value(before | EventSet.Only(number)) - value(before)) : 0;
        }

        return share;
    }

    /// <summary>s!(n − s − 1)!/n!: how often an event joins a given set of s others over all orders of n.</summary>
    private static double Weight(int size, int events)
    {
        double weight = 1.0 / events;
        for (int chosen = 1; chosen <= size; chosen++)
        {
            weight *= (double)chosen / (events - chosen);
        }

        return weight;
    }
}
