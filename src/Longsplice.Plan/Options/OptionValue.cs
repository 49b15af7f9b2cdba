using Longsplice.Model.Ids;

namespace Longsplice.Plan.Options;

/// <summary>What one option costs and is worth.</summary>
public sealed record OptionValue
{
    /// <summary>The option.</summary>
    public required OptionId Option { get; init; }

    /// <summary>True where the best portfolio has it.</summary>
    public required bool Chosen { get; init; }

    /// <summary>Week in which it is adopted, in the first scenario.</summary>
    public required int Week { get; init; }

    /// <summary>Week in which it is ready, in the first scenario.</summary>
    public required int ReadyWeek { get; init; }

    /// <summary>Chance that it is ready then.</summary>
    public required double Chance { get; init; }

    /// <summary>What it costs, in million USD.</summary>
    public required double CostMusd { get; init; }

    /// <summary>What it costs with all that it needs.</summary>
    public required double CostWithNeedsMusd { get; init; }

    /// <summary>Shortage cost that it spares when it is the only one, with what it needs; in USD, on average over the scenarios.</summary>
    public required double AloneUsd { get; init; }

    /// <summary>What of that is its own, beyond what its needs spare without it.</summary>
    public required double AddsUsd { get; init; }

    /// <summary>Shortage cost that is spared by it when all others are there already.</summary>
    public required double LastUsd { get; init; }

    /// <summary>What <see cref="AloneUsd"/> is when it is bought in week 1 and not in the build-up.</summary>
    public required double FromOnsetUsd { get; init; }

    /// <summary>Weeks in which nothing is delivered that <see cref="AloneUsd"/> makes up for.</summary>
    public required double Weeks { get; init; }

    /// <summary><see cref="Weeks"/> for a million USD; null where it costs nothing.</summary>
    public double? WeeksPerMusd => CostWithNeedsMusd > 0 ? Weeks / CostWithNeedsMusd : null;

    /// <summary>Weeks short over all demands that it avoids when nations act by policy, as a run has it; may be negative.</summary>
    public required double WeeksShortAvoided { get; init; }

    /// <summary>First week in which such a run is short without it, in the scenario that is short first; null where none is.</summary>
    public required int? FirstWeekWithout { get; init; }

    /// <summary>The same with it.</summary>
    public required int? FirstWeekWith { get; init; }
}
