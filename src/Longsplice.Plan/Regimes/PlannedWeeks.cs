using System.Collections.Immutable;
using Longsplice.Model.Ids;

namespace Longsplice.Plan.Regimes;

/// <summary>What a plan makes, sends and serves; weeks in which nothing happens are left out.</summary>
/// <param name="Production">Starts by recipe and week.</param>
/// <param name="Flows">Units that leave by contract and week.</param>
/// <param name="Service">Units required, served and short by demand and week; weeks in which nothing is required or served are left out.</param>
public sealed record PlannedWeeks(
    ImmutableArray<(int Week, string Recipe, double Starts)> Production,
    ImmutableArray<(int Week, ContractId Contract, double Sent)> Flows,
    ImmutableArray<(int Week, DemandId Demand, double Required, double Served, double Short)> Service)
{
    /// <summary>A plan that was not reached.</summary>
    public static PlannedWeeks None { get; } = new([], [], []);
}
