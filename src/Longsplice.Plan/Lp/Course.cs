using Longsplice.Engine.Events;

namespace Longsplice.Plan.Lp;

/// <summary>
/// What happens whatever anybody chooses: what phase 1 of the engine makes of capacity, permission, ways and
/// requirement in each week, when each possible sending would arrive, and what is under way at the start. Weeks
/// count from the first as 0. With it fixed, all that is left to choose is linear.
/// </summary>
internal sealed record Course
{
    /// <summary>Number of weeks.</summary>
    public required int Weeks { get; init; }

    /// <summary>Most starts of each recipe, by week; what a substitution could make is not bounded once it is qualified.</summary>
    public required double[][] Capacity { get; init; }

    /// <summary>Hours of each production line, by week.</summary>
    public required double[][] LineHours { get; init; }

    /// <summary>True where a flow may leave, by week.</summary>
    public required bool[][] Permitted { get; init; }

    /// <summary>Weeks on the way over each flow for what leaves in a week, by week.</summary>
    public required double[][] TransitWeeks { get; init; }

    /// <summary>USD a unit for the way of each flow, by week.</summary>
    public required double[][] TransportCost { get; init; }

    /// <summary>Units that each demand requires, by week (e).</summary>
    public required double[][] Requirement { get; init; }

    /// <summary>Units that each demand was never promised, by week (u0).</summary>
    public required double[][] Gap { get; init; }

    /// <summary>Stock that nobody may touch, by week and point.</summary>
    public required double[][] Reserve { get; init; }

    /// <summary>What lands from before the first week and what is bought, by week and point.</summary>
    public required double[][] Due { get; init; }

    /// <summary>Which sendings land, by week and point; null where none could.</summary>
    public required List<Landing>?[][] Landings { get; init; }

    /// <summary>What lanes, passages, slowed contracts and quotas of events let through, by week.</summary>
    public required Ceiling[][] Lanes { get; init; }

    /// <summary>Quotas of licences, one for each period of 52 weeks.</summary>
    public required Ceiling[] Quotas { get; init; }

    /// <summary>Stock that events move.</summary>
    public required StockChange[] Moves { get; init; }

    /// <summary>Stock on hand before the first week.</summary>
    public required double[] StartOnHand { get; init; }

    /// <summary>Reserves before the first week.</summary>
    public required double[] StartReserve { get; init; }

    /// <summary>Units by which each stock lies below its reserve before the first week.</summary>
    public double StartBelow(int point) => Math.Max(0, StartReserve[point] - StartOnHand[point]);
}
