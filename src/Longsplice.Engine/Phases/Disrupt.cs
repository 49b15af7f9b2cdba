using Longsplice.Engine.Events;
using Longsplice.Engine.Network;
using Longsplice.Engine.Start;

namespace Longsplice.Engine.Phases;

/// <summary>
/// Phase 1: what the scenario does this week to capacity, permission, routes, requirements and stock.
/// Nothing here depends on what the run did before, save how much stock there is to lose or to hand over.
/// </summary>
internal sealed class Disrupt
{
    private readonly SupplyNetwork _network;
    private readonly CompiledEvents _events;
    private readonly Permissions _permissions;
    private readonly Rerouting _rerouting;
    private readonly Shares _shares;
    private readonly Grow _grow;

    public Disrupt(SupplyNetwork network, StartState start, CompiledEvents events, Growth growth)
    {
        _network = network;
        _events = events;
        _permissions = new Permissions(network, start, events);
        _rerouting = new Rerouting(network, events);
        _shares = new Shares(network, start);
        _grow = new Grow(network, start, growth, _shares);
    }

    public void Run(State state, int week)
    {
        state.Rules = _events.RulesIn(week)?.Rules ?? _network.Rules;
        _grow.Run(state, week);
        SetCapacity(state, week);
        bool rerouted = _rerouting.Run(state, week);
        SetPermissions(state, _permissions.Changeable, week);
        SetPermissions(state, rerouted ? _permissions.Routed : [], week);
        _shares.Run(state);
        foreach (int flow in _rerouting.Changed)
        {
            Shares.Summarise(_network, state, _network.Flows.Customer[flow]);
        }

        foreach (var change in _events.Stocks)
        {
            StockMoves.Apply(state, change, week);
        }

        for (int demand = 0; demand < state.Requirement.Length; demand++)
        {
            state.Requirement[demand] = state.Requirements.At(demand, week);
            state.Announced[demand] = state.Requirements.Announced(demand, week);
        }
    }

    /// <summary>cap = (capacity + (surge − capacity) κ) × Π factors of events; nothing during a cold start.</summary>
    private void SetCapacity(State state, int week)
    {
        Array.Fill(state.CapacityFactor, 1);
        Array.Fill(state.LineFactor, 1);
        foreach (var share in _events.Capacity)
        {
            Multiply(state.CapacityFactor, share.Recipes, share.At(week));
            Multiply(state.LineFactor, share.Lines, share.At(week));
        }

        var recipes = state.Recipes;
        for (int recipe = 0; recipe < recipes.Listed; recipe++)
        {
            double surge = (recipes.SurgeCapacity[recipe] - recipes.Capacity[recipe]) * state.SurgeLevel[recipe];
            state.Capacity[recipe] = state.ColdWeeks[recipe] > 0
                ? 0
                : (recipes.Capacity[recipe] + surge) * state.CapacityFactor[recipe];
        }
    }

    private static void Multiply(double[] factors, int[] numbers, double factor)
    {
        foreach (int number in numbers)
        {
            factors[number] *= factor;
        }
    }

    /// <summary>
    /// A flow that may no longer leave loses its share at once, and its supplier forgets what it asked;
    /// its customer begins to move its needs to others.
    /// </summary>
    private void SetPermissions(State state, int[] flows, int week)
    {
        foreach (int flow in flows)
        {
            bool permitted = _permissions.Of(flow, week) && HasWay(state, flow);
            if (permitted == state.Flows.IsPermitted[flow])
            {
                continue;
            }

            state.Flows.IsPermitted[flow] = permitted;
            _shares.Touch(_network.Flows.Customer[flow]);
            if (!permitted)
            {
                state.Flows.SetShare(flow, 0);
                Allocate.Summarise(_network, state, _network.Flows.Supplier[flow]);
            }
        }
    }

    private bool HasWay(State state, int flow) =>
        !double.IsNaN(_network.Flows.FixedTransitWeeks[flow]) || state.Flows.Routes[flow] is not null;
}
