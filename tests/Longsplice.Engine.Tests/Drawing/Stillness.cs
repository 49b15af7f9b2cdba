using Longsplice.Engine.Network;
using Longsplice.Engine.Phases;
using Shouldly;

namespace Longsplice.Engine.Tests.Drawing;

/// <summary>Looks on while nothing may change, and says where it did.</summary>
internal sealed class Stillness(SupplyNetwork network) : IWeekObserver
{
    private const double Tolerance = 1e-8;

    private double[] _onHand = [];
    private double[] _underWay = [];
    private double[] _made = [];

    public void BeforeFirstWeek(State state)
    {
        _onHand = (double[])state.OnHand.Clone();
        _underWay = (double[])state.UnderWay.Clone();
        _made = (double[])state.Made.Clone();
    }

    public void AfterWeek(State state, int week)
    {
        for (int point = 0; point < _onHand.Length; point++)
        {
            Same(state.OnHand[point], _onHand[point], $"week {week} on hand at {network.NameOf(point)}");
            Same(state.UnderWay[point], _underWay[point], $"week {week} under way to {network.NameOf(point)}");
        }

        for (int recipe = 0; recipe < _made.Length; recipe++)
        {
            Same(state.Made[recipe], _made[recipe], $"week {week} starts of {network.RecipeId(recipe)}");
        }

        for (int demand = 0; demand < state.Short.Length; demand++)
        {
            Same(state.Short[demand], 0, $"week {week} short of {network.Model.Demands[demand].Id}");
        }
    }

    private static void Same(double now, double before, string what)
    {
        if (!(Math.Abs(now - before) <= Tolerance * Math.Max(1, before)))
        {
            throw new ShouldAssertException($"{what}: {now} is not {before}");
        }
    }
}
