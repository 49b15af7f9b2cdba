namespace Longsplice.Engine.Measures;

/// <summary>Losses of each demand under the sets of events that were run.</summary>
internal sealed class EffectTable(int events, FairShares game, Dictionary<UInt128, double[]> losses)
{
    /// <summary>Number of events.</summary>
    public int Events => events;

    /// <summary>Loss with only this event, beyond the baseline's.</summary>
    public double Alone(int number, int demand) => Loss(EventSet.Only(number), demand);

    /// <summary>What returns when this event alone is taken away; negative where that makes things worse.</summary>
    public double Returns(int number, int demand) =>
        Loss(EventSet.All(events), demand) - Loss(EventSet.Without(events, number), demand);

    /// <summary>Shapley value of this event.</summary>
    public double FairShare(int number, int demand) => game.Of(number, set => Loss(set, demand));

    /// <summary>Σ alone − all together, signed.</summary>
    public double Overlap(int demand) =>
        Enumerable.Range(0, events).Sum(number => Alone(number, demand)) - Loss(EventSet.All(events), demand);

    private double Loss(UInt128 set, int demand) => losses[set][demand] - losses[0][demand];
}
