namespace Longsplice.Engine.Events;

/// <summary>A scenario's events as the five primitives. The engine knows nothing else of events.</summary>
public sealed class CompiledEvents
{
    /// <summary>No events: the baseline.</summary>
    public static CompiledEvents None { get; } = new();

    /// <summary>Event ids in the scenario's order; the primitives number them.</summary>
    public IReadOnlyList<string> Ids { get; init; } = [];

    /// <summary>Shares of capacity.</summary>
    public List<CapacityShare> Capacity { get; } = [];

    /// <summary>Cable cuts so far; each is reckoned on top of those before it.</summary>
    public List<Model.Scenarios.ScenarioEvent> Cuts { get; } = [];

    /// <summary>Bans and quotas.</summary>
    public List<Permission> Permissions { get; } = [];

    /// <summary>Changes of a licence's status.</summary>
    public List<LicenceChange> Licences { get; } = [];

    /// <summary>Lanes and passages closed or slowed, contracts slowed.</summary>
    public List<LaneChange> Lanes { get; } = [];

    /// <summary>Surges of demand.</summary>
    public List<DemandChange> Demands { get; } = [];

    /// <summary>Stock lost, handed over or released.</summary>
    public List<StockChange> Stocks { get; } = [];

    /// <summary>What options add to the terms of the start.</summary>
    public List<Addition> Additions { get; } = [];

    /// <summary>Substitutes that options qualify.</summary>
    public List<Qualification> Qualifications { get; } = [];

    /// <summary>Phases: which rules hold.</summary>
    public List<RulesChange> Rules { get; } = [];

    /// <summary>The phase that holds in a week: the one that began last, of two that begin together the later in the list.</summary>
    public RulesChange? RulesIn(int week)
    {
        RulesChange? last = null;
        foreach (var change in Rules)
        {
            last = change.Touches(week) && (last is null || change.From >= last.From) ? change : last;
        }

        return last;
    }

    /// <summary>What items cost.</summary>
    public List<PriceChange> Prices { get; } = [];
}
