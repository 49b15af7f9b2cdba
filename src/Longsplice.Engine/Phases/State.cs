using Longsplice.Engine.Network;
using Longsplice.Engine.Start;

namespace Longsplice.Engine.Phases;

/// <summary>
/// Everything that a week changes, as columns. Flows carry no orders: what a flow asks and ships follows from
/// its customer's <see cref="Pull"/>, its own share and its class's <see cref="Grant"/>, so a week touches
/// node tables that fit the cache instead of arrays as long as the list of flows.
/// </summary>
internal sealed class State
{
    public State(SupplyNetwork network, StartState start, RequirementSchedule requirements, bool[] isTracked, int events)
    {
        Requirements = requirements;
        Rules = network.Rules;
        Recipes = network.Recipes;
        int points = network.Points.Count;
        int recipes = network.Recipes.Count;
        OnHand = new double[points];
        UnderWay = new double[points];
        DemandRate = (double[])start.Throughput.Clone();
        Target = new double[points];
        Reserve = (double[])network.Points.Reserve.Clone();
        Want = new double[points];
        Pull = new Pull[points];
        ShareSum = new double[points];
        LeadTime = new double[points];
        LeadTimeBefore = new double[points];
        DrawnRate = new double[points];
        Unfilled = new double[points];
        Grants = new Grant[network.Claims.Count];
        Requirement = new double[network.Demands.Count];
        Announced = new double[network.Demands.Count];
        SmoothedDemand = (double[])start.Promised.Clone();
        Arrears = new double[network.Demands.Count];
        Served = new double[network.Demands.Count];
        Short = new double[network.Demands.Count];
        Lost = new double[network.Demands.Count];
        Moved = new double[events];
        SetAside = new double[points];
        Relieved = new double[network.Demands.Count];
        RecipeShare = (double[])start.RecipeShare.Clone();
        Capacity = (double[])network.Recipes.Capacity.Clone();
        CapacityFactor = Ones(recipes);
        LineFactor = Ones(network.Recipes.LineHours.Length);
        RecipeWant = (double[])start.Recipe.Clone();
        Made = (double[])start.Recipe.Clone();
        Unmade = new double[recipes];
        Ready = new double[recipes];
        SurgeLevel = new double[recipes];
        IdleWeeks = new int[recipes];
        ColdWeeks = new int[recipes];
        Flows = new FlowState(network, start, isTracked);
        Pending = new PendingRing(points, Flows.LongestLag(network) + 2);
    }

    /// <summary>What the policy says this week.</summary>
    public PolicyRules Rules { get; set; }

    /// <summary>The recipes with the capacity that options have added by now.</summary>
    public Recipes Recipes { get; set; }

    public double[] OnHand { get; }

    /// <summary>Shipped or in work for each point, not yet arrived.</summary>
    public double[] UnderWay { get; }

    /// <summary>What each point expects to hand out in a week (D).</summary>
    public double[] DemandRate { get; }

    /// <summary>What shall be left at the end of a week (C).</summary>
    public double[] Target { get; }

    public double[] Reserve { get; }

    /// <summary>What each point wants to receive this week (w).</summary>
    public double[] Want { get; }

    public Pull[] Pull { get; }

    /// <summary>Sum of the shares of each point's sources (S).</summary>
    public double[] ShareSum { get; }

    /// <summary>Weeks from order to receipt, by share (L).</summary>
    public double[] LeadTime { get; }

    /// <summary>Weeks from order to receipt as of last week's orders.</summary>
    public double[] LeadTimeBefore { get; }

    /// <summary>Rate at which customers drew on each point last week: Σ s D over its flows.</summary>
    public double[] DrawnRate { get; }

    /// <summary>What customers asked of each point last week and did not get, help left out.</summary>
    public double[] Unfilled { get; }

    public Grant[] Grants { get; }

    /// <summary>What each demand will require, as announced.</summary>
    public RequirementSchedule Requirements { get; }

    /// <summary>What each demand requires this week (e).</summary>
    public double[] Requirement { get; }

    /// <summary>What each demand will require once goods from what options added have come through.</summary>
    public double[] Announced { get; }

    public double[] SmoothedDemand { get; }

    public double[] Arrears { get; }

    public double[] Served { get; }

    /// <summary>This week's requirement that was not served this week.</summary>
    public double[] Short { get; }

    public double[] Lost { get; }

    /// <summary>Stock that each event has taken.</summary>
    public double[] Moved { get; }

    /// <summary>Donated goods set aside for needs that nobody was promised, by point.</summary>
    public double[] SetAside { get; }

    /// <summary>Donated goods that a demand got this week beyond its promise, by demand.</summary>
    public double[] Relieved { get; }

    public double[] RecipeShare { get; }

    /// <summary>Starts that each recipe can make this week.</summary>
    public double[] Capacity { get; }

    public double[] CapacityFactor { get; }

    public double[] LineFactor { get; }

    /// <summary>Starts that each recipe is asked for this week (p).</summary>
    public double[] RecipeWant { get; }

    /// <summary>Starts made this week (x).</summary>
    public double[] Made { get; }

    /// <summary>Starts asked for and not made (U).</summary>
    public double[] Unmade { get; }

    /// <summary>Starts a week that the demand rate calls for (y).</summary>
    public double[] Ready { get; }

    /// <summary>How far surge capacity is ramped up, 0 to 1 (κ).</summary>
    public double[] SurgeLevel { get; }

    /// <summary>Weeks in a row in which nothing was made.</summary>
    public int[] IdleWeeks { get; }

    /// <summary>Weeks of a cold start that are still to come.</summary>
    public int[] ColdWeeks { get; }

    public FlowState Flows { get; }

    public PendingRing Pending { get; }

    private static double[] Ones(int length)
    {
        double[] values = new double[length];
        Array.Fill(values, 1);
        return values;
    }
}
