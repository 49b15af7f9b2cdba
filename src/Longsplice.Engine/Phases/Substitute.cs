using Longsplice.Engine.Events;
using Longsplice.Engine.Network;

namespace Longsplice.Engine.Phases;

/// <summary>
/// Part of phases 4 to 6: where an item is missing, one that may stand in for it is turned into it, as far as its own
/// users leave any: before production for recipes, before allocation for demands and customers, and after landing
/// for demands that wait for goods of the same week. What is missing is asked of the stand-in's sources next week.
/// </summary>
internal sealed class Substitute
{
    /// <summary>Below this share of a need nothing is missing but rounding.</summary>
    private const double Tie = 1e-9;

    private readonly SupplyNetwork _network;
    private readonly Substitution[] _all;
    private readonly int[] _from;

    public Substitute(SupplyNetwork network, CompiledEvents events)
    {
        _network = network;
        _all = [.. network.Substitutions];
        _from = [.. network.Substitutions.Select(one => FirstWeek(one, events))];
    }

    /// <summary>First week in which an item may stand in; <see cref="int.MaxValue"/> where never.</summary>
    public static int FirstWeek(Substitution one, CompiledEvents events) => Math.Min(one.From, Qualified(one, events));

    /// <summary>For what recipes need this week.</summary>
    public void BeforeProduction(State state, int week)
    {
        for (int number = 0; number < _all.Length; number++)
        {
            var one = _all[number];
            state.Made[one.Recipe] = 0;
            if (week >= _from[number])
            {
                double own = InputNeed(state, one.StandIn) + SalesNeed(state, one.StandIn);
                StandIn(state, one, InputNeed(state, one.Original), Available(state, one.StandIn) - own);
            }
        }
    }

    /// <summary>For what demands and customers claim this week.</summary>
    public void BeforeAllocation(State state, int week)
    {
        for (int number = 0; number < _all.Length; number++)
        {
            var one = _all[number];
            if (week >= _from[number])
            {
                double spare = Available(state, one.StandIn) - SalesNeed(state, one.StandIn);
                StandIn(state, one, SalesNeed(state, one.Original), spare);
            }
        }
    }

    /// <summary>For demands that goods of the same week have left unserved; then closes the books of the week.</summary>
    public void AfterLanding(State state, int week)
    {
        double made = 0;
        for (int number = 0; number < _all.Length; number++)
        {
            var one = _all[number];
            made += week >= _from[number] ? StandIn(state, one, Unserved(state, one.Original), Available(state, one.StandIn)) : 0;
        }

        if (made > 0)
        {
            Dispatch.ServeAgain(_network, state);
        }

        foreach (var one in _all)
        {
            double want = state.RecipeWant[one.Recipe];
            state.Ready[one.Recipe] = Math.Min(want, state.DemandRate[one.Original]);
            state.Unmade[one.Recipe] = Math.Max(0, want - Math.Max(state.Made[one.Recipe], state.Ready[one.Recipe]));
        }
    }

    private static int Qualified(Substitution one, CompiledEvents events) => events.Qualifications
        .Where(row => row.Row == one.Row)
        .Select(row => row.Week)
        .Append(int.MaxValue)
        .Min();

    /// <summary>Turns stand-ins into what is missing of a need; units of the original that came of it.</summary>
    private static double StandIn(State state, Substitution one, double need, double spare)
    {
        double missing = need - Available(state, one.Original);
        if (missing <= Tie * need)
        {
            return 0;
        }

        double made = Math.Min(missing, Math.Max(0, spare) / one.Ratio);
        state.RecipeWant[one.Recipe] += missing;
        state.Made[one.Recipe] += made;
        state.OnHand[one.StandIn] = Math.Max(0, state.OnHand[one.StandIn] - (one.Ratio * made));
        state.OnHand[one.Original] += made;
        return made;
    }

    private static double Available(State state, int point) => Math.Max(0, state.OnHand[point] - state.Reserve[point]);

    /// <summary>Units that recipes of the table need for what they are to start this week.</summary>
    private double InputNeed(State state, int point)
    {
        double need = 0;
        var recipes = _network.Recipes;
        foreach (int input in _network.Points.UsedBy[point])
        {
            int recipe = recipes.InputRecipe[input];
            double want = recipes.RunsFull[recipe] ? state.Ready[recipe] : state.RecipeWant[recipe];
            need += recipe < recipes.Listed ? recipes.InputQuantity[input] * Math.Min(want, state.Capacity[recipe]) : 0;
        }

        return need;
    }

    /// <summary>Units that customers claim, and demands that do not wait for goods of the same week.</summary>
    private double SalesNeed(State state, int point)
    {
        double need = Dispatch.HasSameWeekInflow(_network, state, point) ? 0 : Owed(state, point);
        int first = _network.Claims.FlowStart[_network.Claims.PointStart[point]];
        int end = _network.Claims.FlowStart[_network.Claims.PointStart[point + 1]];
        for (int flow = first; flow < end; flow++)
        {
            need += Math.Min(Claims.Ask(_network, state, flow), _network.Flows.Max[flow]);
        }

        return need;
    }

    private double Owed(State state, int point)
    {
        double owed = 0;
        foreach (int demand in _network.Points.Demands[point])
        {
            owed += state.Requirement[demand] + state.Arrears[demand];
        }

        return owed;
    }

    private double Unserved(State state, int point)
    {
        double unserved = 0;
        if (Dispatch.HasSameWeekInflow(_network, state, point))
        {
            foreach (int demand in _network.Points.Demands[point])
            {
                unserved += Math.Max(0, state.Requirement[demand] + state.Arrears[demand] - state.Served[demand]);
            }
        }

        return unserved;
    }
}
