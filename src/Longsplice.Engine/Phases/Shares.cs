using Longsplice.Engine.Network;
using Longsplice.Engine.Start;

namespace Longsplice.Engine.Phases;

/// <summary>
/// How a point's needs move between its sources when some may not deliver (engine, order): a source without
/// permission drops to 0 at once; the others rise towards their new shares by at most switch_rate a week, since
/// new deliveries have to be qualified, and give way again only as far as the sum would exceed 1.
/// </summary>
internal sealed class Shares(SupplyNetwork network, StartState start)
{
    private readonly SortedSet<int> _moving = [];
    private readonly List<int> _settled = [];
    private StartState _base = start;

    /// <summary>Marks a point whose sources' permissions have changed.</summary>
    public void Touch(int point) => _moving.Add(point);

    /// <summary>Shares go towards those of another start from now on.</summary>
    public void Rebase(StartState other)
    {
        var before = _base;
        _base = other;
        for (int flow = 0; flow < network.Flows.Count; flow++)
        {
            TouchWhere(before.FlowShare[flow] != other.FlowShare[flow], network.Flows.Customer[flow]);
        }

        for (int recipe = 0; recipe < network.Recipes.Count; recipe++)
        {
            TouchWhere(before.RecipeShare[recipe] != other.RecipeShare[recipe], network.Recipes.Output[recipe]);
        }
    }

    private void TouchWhere(bool differs, int point)
    {
        if (differs)
        {
            Touch(point);
        }
    }

    /// <summary>Moves the shares of all points that are not yet where they are going.</summary>
    public void Run(State state)
    {
        if (_moving.Count == 0)
        {
            return;
        }

        foreach (int point in _moving)
        {
            if (!Move(state, point))
            {
                _settled.Add(point);
            }

            Summarise(network, state, point);
        }

        _moving.ExceptWith(_settled);
        _settled.Clear();
    }

    /// <summary>Recomputes S and L of a point after a change of shares or routes.</summary>
    public static void Summarise(SupplyNetwork network, State state, int point)
    {
        double shares = 0;
        double weeks = 0;
        foreach (int flow in network.Points.Inflows[point])
        {
            shares += state.Flows.Share[flow];
            weeks += state.Flows.Share[flow] * state.Flows.TransitWeeks[flow];
        }

        foreach (int recipe in network.Points.MadeBy[point])
        {
            shares += state.RecipeShare[recipe];
            weeks += state.RecipeShare[recipe] * network.Recipes.LeadWeeks[recipe];
        }

        state.ShareSum[point] = shares;
        state.LeadTime[point] = shares > 0 ? weeks / shares : 0;
    }

    /// <summary>One week's move; false when every share is where it is going.</summary>
    private bool Move(State state, int point)
    {
        double open = OpenShare(state, point);
        double rate = state.Rules.SwitchRate[point];
        double sum = 0;
        double excess = 0;
        bool rising = false;
        foreach (var source in SourcesOf(point))
        {
            double goal = Goal(state, source, open);
            double share = Get(state, source);
            if (share < goal)
            {
                share = Math.Min(goal, share + rate);
                rising |= share < goal;
                Set(state, source, share);
            }

            sum += share;
            excess += Math.Max(0, share - goal);
        }

        GiveWay(state, point, open, sum - 1, excess);
        return rising;
    }

    private void GiveWay(State state, int point, double open, double tooMuch, double excess)
    {
        if (tooMuch <= 0 || excess <= 0)
        {
            return;
        }

        double part = Math.Min(1, tooMuch / excess);
        foreach (var source in SourcesOf(point))
        {
            double share = Get(state, source);
            double over = share - Goal(state, source, open);
            if (over > 0)
            {
                Set(state, source, share - (part * over));
            }
        }
    }

    private double OpenShare(State state, int point)
    {
        double open = 0;
        foreach (var source in SourcesOf(point))
        {
            open += IsOpen(state, source) ? BaseShare(source) : 0;
        }

        return open;
    }

    private double Goal(State state, Source source, double open) =>
        open > 0 && IsOpen(state, source) ? BaseShare(source) / open : 0;

    private IEnumerable<Source> SourcesOf(int point)
    {
        foreach (int flow in network.Points.Inflows.Values[
            network.Points.Inflows.Start[point]..network.Points.Inflows.Start[point + 1]])
        {
            if (!network.Flows.IsHelp[flow])
            {
                yield return new Source(flow, IsRecipe: false);
            }
        }

        foreach (int recipe in network.Points.MadeBy.Values[
            network.Points.MadeBy.Start[point]..network.Points.MadeBy.Start[point + 1]])
        {
            yield return new Source(recipe, IsRecipe: true);
        }
    }

    private double BaseShare(Source source) =>
        source.IsRecipe ? _base.RecipeShare[source.Number] : _base.FlowShare[source.Number];

    private static bool IsOpen(State state, Source source) =>
        source.IsRecipe || state.Flows.IsPermitted[source.Number];

    private static double Get(State state, Source source) =>
        source.IsRecipe ? state.RecipeShare[source.Number] : state.Flows.Share[source.Number];

    private static void Set(State state, Source source, double share)
    {
        if (source.IsRecipe)
        {
            state.RecipeShare[source.Number] = share;
        }
        else
        {
            state.Flows.SetShare(source.Number, share);
        }
    }

    private readonly record struct Source(int Number, bool IsRecipe);
}
