using Longsplice.Engine.Network;
using Longsplice.Engine.Policies;

namespace Longsplice.Engine.Phases;

/// <summary>
/// Phase 4: recipes start what they are asked for, as far as capacity, line hours and inputs reach. Each input
/// is rationed among the recipes that use it; what others could not use is offered again.
/// </summary>
internal sealed class Produce(SupplyNetwork network)
{
    /// <summary>Most rounds in which leftovers are offered again.</summary>
    private const int MoreRounds = 3;

    private readonly double[] _goal = new double[network.Recipes.Listed];
    private readonly double[] _left = new double[network.Points.Count];
    private readonly double[] _hours = new double[network.Recipes.LineHours.Length];
    private readonly Grant[] _inputGrant = new Grant[network.Points.Count];
    private readonly Grant[] _lineGrant = new Grant[network.Recipes.LineHours.Length];
    private readonly bool[] _canUse = new bool[network.Recipes.Count];
    private readonly int[] _usedPoints =
        [.. Enumerable.Range(0, network.Points.Count).Where(point => network.Points.UsedBy[point].Length > 0)];

    /// <summary>Input stock that nobody used, by point; what bound a recipe shows in it.</summary>
    public ReadOnlySpan<double> Left => _left;

    /// <summary>Line hours that nobody used.</summary>
    public ReadOnlySpan<double> HoursLeft => _hours;

    public void Run(State state, int week)
    {
        Prepare(state);
        bool again = true;
        for (int round = 0; round <= MoreRounds && again; round++)
        {
            again = Offer(state);
        }

        Settle(state, week);
    }

    private void Prepare(State state)
    {
        foreach (int point in _usedPoints)
        {
            _left[point] = Math.Max(0, state.OnHand[point] - state.Reserve[point]);
        }

        for (int line = 0; line < _hours.Length; line++)
        {
            _hours[line] = state.Recipes.LineHours[line] * state.LineFactor[line];
        }

        for (int recipe = 0; recipe < _goal.Length; recipe++)
        {
            _goal[recipe] = Math.Min(state.RecipeWant[recipe], state.Capacity[recipe]);
            _canUse[recipe] = _goal[recipe] > 0;
            state.Made[recipe] = 0;
        }
    }

    /// <summary>One round; true when some recipe could still use more of all its inputs.</summary>
    private bool Offer(State state)
    {
        foreach (int point in _usedPoints)
        {
            _inputGrant[point] = RationInput(state, point);
        }

        for (int line = 0; line < _lineGrant.Length; line++)
        {
            _lineGrant[line] = RationLine(state, line);
        }

        bool again = false;
        for (int recipe = 0; recipe < _goal.Length; recipe++)
        {
            if (_canUse[recipe])
            {
                Start(state, recipe);
            }
        }

        for (int recipe = 0; recipe < _goal.Length; recipe++)
        {
            _canUse[recipe] = _canUse[recipe] && IsShortOfGoal(state, recipe) && HasAllInputs(recipe);
            again |= _canUse[recipe];
        }

        return again;
    }

    private bool IsShortOfGoal(State state, int recipe) =>
        _goal[recipe] - state.Made[recipe] > 1e-12 * _goal[recipe];

    private Grant RationInput(State state, int point)
    {
        double claims = 0;
        double first = 0;
        foreach (int input in network.Points.UsedBy[point])
        {
            int recipe = network.Recipes.InputRecipe[input];
            double quantity = network.Recipes.InputQuantity[input];
            claims += quantity * Claim(state, recipe);
            first += quantity * Math.Min(Claim(state, recipe), Rate(state, recipe));
        }

        return Ration.Of(_left[point], claims, first);
    }

    private Grant RationLine(State state, int line)
    {
        double claims = 0;
        double first = 0;
        foreach (int recipe in network.Recipes.OnLine[line])
        {
            double hours = network.Recipes.HoursPerStart[recipe];
            claims += hours * Claim(state, recipe);
            first += hours * Math.Min(Claim(state, recipe), Rate(state, recipe));
        }

        return Ration.Of(_hours[line], claims, first);
    }

    private double Claim(State state, int recipe) => _canUse[recipe] ? _goal[recipe] - state.Made[recipe] : 0;

    private static double Rate(State state, int recipe) => Math.Max(0, state.Ready[recipe] - state.Made[recipe]);

    /// <summary>Starts as many as the scarcest grant allows; claims, rates and grants are in starts here.</summary>
    private void Start(State state, int recipe)
    {
        double claim = Claim(state, recipe);
        double rate = Rate(state, recipe);
        double starts = claim;
        var recipes = network.Recipes;
        int line = recipes.Line[recipe];
        if (line >= 0 && recipes.HoursPerStart[recipe] > 0)
        {
            starts = Math.Min(starts, _lineGrant[line].Of(claim, rate));
        }

        for (int input = recipes.InputStart[recipe]; input < recipes.InputStart[recipe + 1]; input++)
        {
            starts = Math.Min(starts, _inputGrant[recipes.InputPoint[input]].Of(claim, rate));
        }

        state.Made[recipe] += starts;
        if (line >= 0)
        {
            _hours[line] = Rounded(_hours[line] - (recipes.HoursPerStart[recipe] * starts), _hours[line]);
        }

        for (int input = recipes.InputStart[recipe]; input < recipes.InputStart[recipe + 1]; input++)
        {
            int point = recipes.InputPoint[input];
            _left[point] = Rounded(_left[point] - (recipes.InputQuantity[input] * starts), _left[point]);
        }
    }

    /// <summary>What rounding leaves of an amount that is used up is nothing.</summary>
    private static double Rounded(double left, double before) => left <= 1e-12 * before ? 0 : left;

    private bool HasAllInputs(int recipe)
    {
        var recipes = network.Recipes;
        bool has = recipes.Line[recipe] < 0
            || recipes.HoursPerStart[recipe] == 0
            || _hours[recipes.Line[recipe]] > 0;
        for (int input = recipes.InputStart[recipe]; input < recipes.InputStart[recipe + 1] && has; input++)
        {
            has = _left[recipes.InputPoint[input]] > 0;
        }

        return has;
    }

    private void Settle(State state, int week)
    {
        var recipes = network.Recipes;
        for (int input = 0; input < recipes.InputStart[recipes.Listed]; input++)
        {
            ref double stock = ref state.OnHand[recipes.InputPoint[input]];
            stock = double.MaxNative(0, stock - (recipes.InputQuantity[input] * state.Made[recipes.InputRecipe[input]]));
        }

        for (int recipe = 0; recipe < recipes.Listed; recipe++)
        {
            state.Unmade[recipe] = Math.Max(0, state.RecipeWant[recipe] - state.Made[recipe]);
            double output = recipes.Yield[recipe] * state.Made[recipe];
            if (recipes.LeadWeeks[recipe] == 0)
            {
                state.OnHand[recipes.Output[recipe]] += output;
            }
            else
            {
                state.Pending[week + recipes.LeadWeeks[recipe]][recipes.Output[recipe]] += output;
                state.UnderWay[recipes.Output[recipe]] += output;
            }
        }
    }
}
