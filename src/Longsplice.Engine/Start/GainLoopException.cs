namespace Longsplice.Engine.Start;

/// <summary>
/// A loop in materials needs one or more of a unit to make one. <see cref="GainLoops"/> reports such loops
/// before a run; the engine refuses networks that skipped it.
/// </summary>
/// <param name="points">Stock points of the loop.</param>
public sealed class GainLoopException(int[] points)
    : InvalidOperationException("A loop in materials needs one or more of a unit to make one.")
{
    /// <summary>Stock points of the loop, ascending.</summary>
    public IReadOnlyList<int> Points { get; } = points;
}
