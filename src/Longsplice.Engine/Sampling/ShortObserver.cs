using Longsplice.Engine.Phases;

namespace Longsplice.Engine.Sampling;

/// <summary>Notes what each demand required and was short of, week by week, and nothing else.</summary>
internal sealed class ShortObserver : IWeekObserver
{
    /// <summary>Required, by week and demand.</summary>
    public List<double[]> Required { get; } = [];

    /// <summary>Short, by week and demand.</summary>
    public List<double[]> Short { get; } = [];

    /// <inheritdoc/>
    public void AfterWeek(State state, int week)
    {
        Required.Add((double[])state.Requirement.Clone());
        Short.Add((double[])state.Short.Clone());
    }
}
