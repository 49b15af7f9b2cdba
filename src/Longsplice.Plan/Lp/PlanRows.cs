using Longsplice.Engine.Network;

namespace Longsplice.Plan.Lp;

/// <summary>What the families of rows have in common: terms that come in several of them.</summary>
/// <param name="Network">The network.</param>
/// <param name="Course">What happens whatever is chosen.</param>
/// <param name="Writer">Where rows are written.</param>
/// <param name="JointLagWeeks">Weeks by which joint shipments arrive later than others.</param>
internal sealed record PlanRows(SupplyNetwork Network, Course Course, RowWriter Writer, int JointLagWeeks = 0)
{
    /// <summary>Inputs that listed recipes take from a stock point in a week: Σ a x.</summary>
    public void AddUse(int point, int at, double sign)
    {
        foreach (int input in Network.Points.UsedBy[point])
        {
            int recipe = Network.Recipes.InputRecipe[input];
            if (recipe < Network.Recipes.Listed)
            {
                Writer.Add(Quantity.Make, at, recipe, sign * Network.Recipes.InputQuantity[input]);
            }
        }
    }

    /// <summary>What stands in for other items: Σ ratio x over the substitutions that take from a stock point.</summary>
    public void AddStandIns(int point, int at, double sign)
    {
        foreach (int input in Network.Points.UsedBy[point])
        {
            int recipe = Network.Recipes.InputRecipe[input];
            if (recipe >= Network.Recipes.Listed)
            {
                Writer.Add(Quantity.Make, at, recipe, sign * Network.Recipes.InputQuantity[input]);
            }
        }
    }

    /// <summary>Output that is there in the week in which it is started: Σ yield x of lead 0.</summary>
    /// <param name="point">The stock point.</param>
    /// <param name="at">The week.</param>
    /// <param name="sign">1 or −1.</param>
    /// <param name="onlySubstitutions">Leaves out the recipes of the table.</param>
    public void AddInstantOutput(int point, int at, double sign, bool onlySubstitutions)
    {
        var recipes = Network.Recipes;
        foreach (int recipe in Network.Points.MadeBy[point])
        {
            if (recipes.LeadWeeks[recipe] == 0 && recipe < recipes.Listed && !onlySubstitutions)
            {
                Writer.Add(Quantity.Make, at, recipe, sign * recipes.Yield[recipe]);
            }
        }

        foreach (var one in Network.Substitutions.Where(one => one.Original == point))
        {
            Writer.Add(Quantity.Make, at, one.Recipe, sign);
        }
    }

    /// <summary>Output that was started in an earlier week and is ready now: Σ yield x(t − lead).</summary>
    public void AddFinished(int point, int at, double sign)
    {
        var recipes = Network.Recipes;
        foreach (int recipe in Network.Points.MadeBy[point])
        {
            int lead = recipes.LeadWeeks[recipe];
            if (lead > 0 && at >= lead)
            {
                Writer.Add(Quantity.Make, at - lead, recipe, sign * recipes.Yield[recipe]);
            }
        }
    }

    /// <summary>What customers take from a stock point: Σ f out.</summary>
    public void AddShipments(int point, int at, double sign)
    {
        int first = Network.Claims.FlowStart[Network.Claims.PointStart[point]];
        int end = Network.Claims.FlowStart[Network.Claims.PointStart[point + 1]];
        for (int flow = first; flow < end; flow++)
        {
            AddSent(flow, at, sign);
        }
    }

    /// <summary>What leaves over a flow in a week, joint shipments included.</summary>
    public void AddSent(int flow, int at, double coefficient)
    {
        Writer.Add(Quantity.Send, at, flow, coefficient);
        Writer.Add(Quantity.SendJointly, at, flow, coefficient);
    }

    /// <summary>What lands at a stock point: Σ share f over the sendings that arrive in the week.</summary>
    /// <param name="point">The stock point.</param>
    /// <param name="at">The week.</param>
    /// <param name="sign">1 or −1.</param>
    /// <param name="sameWeek">Counts what lands in the week in which it is sent.</param>
    public void AddLandings(int point, int at, double sign, bool sameWeek)
    {
        AddLanded(Quantity.Send, point, at, at, sign, sameWeek);
        if (at >= JointLagWeeks)
        {
            AddLanded(Quantity.SendJointly, point, at, at - JointLagWeeks, sign, sameWeek);
        }
    }

    private void AddLanded(Quantity quantity, int point, int at, int booked, double sign, bool sameWeek)
    {
        foreach (var landing in Course.Landings[booked][point] ?? [])
        {
            if (sameWeek || landing.Sent < at)
            {
                Writer.Add(quantity, landing.Sent, landing.Flow, sign * landing.Share);
            }
        }
    }

    /// <summary>What events hand to a stock point less what they take from it.</summary>
    public void AddMoves(int point, int at, double sign)
    {
        for (int move = 0; move < Course.Moves.Length; move++)
        {
            var change = Course.Moves[move];
            if (change.Week == Network.FirstWeek + at && !change.IsBought)
            {
                Writer.Add(Quantity.Move, at, move, change.Point == point ? -sign : 0);
                Writer.Add(Quantity.Move, at, move, change.Receiver == point ? sign : 0);
            }
        }
    }

    /// <summary>
    /// What may be drawn before anything is made or lands in the same week, above the reserve:
    /// I(t−1) + moved + landed + finished + below, the reserve and what is due left to the other side.
    /// </summary>
    public void AddAvailable(int point, int at, double sign)
    {
        Writer.Add(Quantity.Stock, at - 1, point, sign);
        AddMoves(point, at, sign);
        AddLandings(point, at, sign, sameWeek: false);
        AddFinished(point, at, sign);
        Writer.Add(Quantity.Below, at, point, sign);
    }

    /// <summary>True where goods land at a stock point in the week in which they are sent.</summary>
    public bool HasSameWeekLanding(int point, int at) =>
        Course.Landings[at][point] is { } landings && landings.Exists(landing => landing.Sent == at);
}
