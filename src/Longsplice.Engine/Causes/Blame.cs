using Longsplice.Engine.Events;
using Longsplice.Engine.Network;
using Longsplice.Engine.Start;
using Longsplice.Model.Tables;

namespace Longsplice.Engine.Causes;

/// <summary>Which events touch a link in a week: the only place where the ledger looks events up.</summary>
internal sealed class Blame(SupplyNetwork network, StartState start, CompiledEvents events)
{
    /// <summary>Events that keep a flow from leaving in a week: bans, licences, closures.</summary>
    public IReadOnlyCollection<int> Barring(int flow, int week)
    {
        var found = new SortedSet<int>();
        found.UnionWith(events.Permissions
            .Where(ban => ban.CapPerWeek == 0 && ban.Touches(week) && ban.Flows.Contains(flow))
            .Select(ban => ban.Event));
        found.UnionWith(events.Licences
            .Where(change => change.Status != LicenceStatus.Open && change.From <= week
                && network.Licences.Flows[change.Licence].Contains(flow))
            .Select(change => change.Event));
        found.UnionWith(Closing(flow, week));
        return found;
    }

    /// <summary>Events that barred a flow in the latest week before, up to now, in which anything did.</summary>
    public IReadOnlyCollection<int> BarredBefore(int flow, int week)
    {
        for (int before = week; before >= network.FirstWeek; before--)
        {
            var found = Barring(flow, before);
            if (found.Count > 0)
            {
                return found;
            }
        }

        return [];
    }

    /// <summary>Closures and slow-downs on a flow's base route up to a week, most recent first week only.</summary>
    public IReadOnlyCollection<int> Delaying(int flow, int week)
    {
        var touching = events.Lanes
            .Where(change => change.From <= week && Touches(change, flow))
            .ToArray();
        int latest = touching.Length == 0 ? 0 : touching.Max(change => change.From);
        return [.. touching.Where(change => change.From == latest).Select(change => change.Event).Distinct().Order()];
    }

    /// <summary>Quotas and reduced lanes that hold a flow in a week.</summary>
    public IReadOnlyCollection<int> Limiting(int flow, int week)
    {
        var found = new SortedSet<int>(events.Permissions
            .Where(quota => quota.CapPerWeek > 0 && quota.Touches(week) && quota.Flows.Contains(flow))
            .Select(quota => quota.Event));
        found.UnionWith(events.Lanes
            .Where(change => change.Touches(week) && (change.Remaining < 1 || change.Closes))
            .Select(change => change.Event));
        return found;
    }

    /// <summary>The phase whose rules hold at a point in a week and differ there from the policy's own; else another cause.</summary>
    public int RulingOr(int otherwise, int point, int week)
    {
        var change = events.RulesIn(week);
        return change is not null && Differs(change.Rules, point) ? change.Event : otherwise;
    }

    /// <summary>Shares of the events that cut a recipe's capacity, in proportion to their cuts; false where none does.</summary>
    public bool Cutting(int recipe, int week, Span<double> shares)
    {
        shares.Clear();
        double cut = 0;
        foreach (var share in events.Capacity)
        {
            bool isMeant = share.Recipes.Contains(recipe) || share.Lines.Contains(network.Recipes.Line[recipe]);
            double part = isMeant ? 1 - share.At(week) : 0;
            shares[share.Event] += part;
            cut += part;
        }

        for (int number = 0; number < shares.Length && cut > 0; number++)
        {
            shares[number] /= cut;
        }

        return cut > 0;
    }

    /// <summary>Events that cut a recipe before, and so let it go cold; empty where none did.</summary>
    public IReadOnlyCollection<int> CutBefore(int recipe, int week) =>
        [.. events.Capacity
            .Where(share => share.From <= week && share.Recipes.Contains(recipe))
            .Select(share => share.Event)
            .Distinct()
            .Order()];

    private bool Differs(PolicyRules rules, int point) =>
        rules.HoardWeeks[point] != network.Rules.HoardWeeks[point]
        || rules.ProtectWeeks[point] != network.Rules.ProtectWeeks[point]
        || !rules.Groups.IsSame(network.Rules.Groups, point);

    private IEnumerable<int> Closing(int flow, int week) => events.Lanes
        .Where(change => change.Closes && change.Touches(week) && Touches(change, flow))
        .Select(change => change.Event);

    private bool Touches(LaneChange change, int flow)
    {
        if (change.Flow >= 0)
        {
            return change.Flow == flow;
        }

        return start.Routes[flow] is { } route
            && !double.IsNaN(route.DaysUntilPassed(network.Lanes, change.Lane, change.Passage));
    }
}
