using Longsplice.Engine.Phases;

namespace Longsplice.Engine;

/// <summary>Somebody who looks on while a run goes by; the physics don't know who.</summary>
internal interface IWeekObserver
{
    /// <summary>Called once with the start state.</summary>
    void BeforeFirstWeek(State state)
    {
    }

    /// <summary>Called when orders are placed and nothing is made yet.</summary>
    void BeforeProduction(State state, int week)
    {
    }

    /// <summary>Called when production is settled, with what it left over.</summary>
    void AfterProduction(State state, Produce production, int week)
    {
    }

    /// <summary>Called at the end of each week.</summary>
    void AfterWeek(State state, int week);
}
