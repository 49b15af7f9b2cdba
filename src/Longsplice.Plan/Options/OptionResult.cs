using System.Collections.Immutable;

namespace Longsplice.Plan.Options;

/// <summary>What options are worth, and which to buy.</summary>
public sealed record OptionResult
{
    /// <summary>All options in order of the table.</summary>
    public required ImmutableArray<OptionValue> Options { get; init; }

    /// <summary>The best portfolio, the cheapest among equals.</summary>
    public required FrontierPoint Best { get; init; }

    /// <summary>What its shortage cost is at least, proven, in USD.</summary>
    public required double Bound { get; init; }

    /// <summary>Shortage cost without options, by the same measure.</summary>
    public required double WithoutUsd { get; init; }

    /// <summary>Shortage cost with all options, whatever they cost.</summary>
    public required double WithAllUsd { get; init; }

    /// <summary>What a week costs in which nothing is delivered, on average over weeks and scenarios, in USD.</summary>
    public required double CostOfAWeekUsd { get; init; }

    /// <summary>Most weeks per million.</summary>
    public required OptionTriple Top { get; init; }

    /// <summary>The best portfolios of several budgets, rising.</summary>
    public required ImmutableArray<FrontierPoint> Frontier { get; init; }

    /// <summary>The best portfolios of the budget when so many costs may be at their highest, rising.</summary>
    public required ImmutableArray<FrontierPoint> Robust { get; init; }

    /// <summary>Mean shortage cost that knowing the scenario in advance would spare, in USD.</summary>
    public required double EvpiUsd { get; init; }

    /// <summary>Mean shortage cost that weighing all scenarios spares beside planning for the likeliest alone, in USD.</summary>
    public required double VssUsd { get; init; }

    /// <summary>What shorter lead times are worth.</summary>
    public required ImmutableArray<LeadPartValue> LeadParts { get; init; }

    /// <summary>Pattern by pattern.</summary>
    public required ImmutableArray<OptionScenarioValue> Scenarios { get; init; }

    /// <summary>What is spent where under programmes.</summary>
    public required ImmutableArray<WorkShareValue> WorkShares { get; init; }

    /// <summary>Shortage cost that work shares add, in USD.</summary>
    public required double WorkSharePriceUsd { get; init; }

    /// <summary>States of readiness that were weighed.</summary>
    public required int States { get; init; }

    /// <summary>True where states were drawn, since there are too many to take all.</summary>
    public required bool IsDrawn { get; init; }

    /// <summary>Label of results.</summary>
    public required string Label { get; init; }
}
