using System.Collections.Immutable;

namespace Longsplice.Plan.Options;

/// <summary>What an option moves in the program of a pattern, week by week, were it ready in any week.</summary>
/// <param name="IsOnce">True where it comes once, in the week in which it is ready: stock.</param>
/// <param name="Moves">Bounds that it moves, each with its week, counted from the first as 0.</param>
internal sealed record OptionEffect(bool IsOnce, ImmutableArray<(int At, LeverKind Kind, int Index, double Amount)> Moves)
{
    /// <summary>Its levers when it is ready from a week on.</summary>
    /// <param name="decision">Number of the decision.</param>
    /// <param name="ready">First week in which it is there; what was ready before the first week is there in the first.</param>
    public IEnumerable<Lever> Levers(int decision, int ready) => Moves
        .Where(move => IsOnce ? move.At == Math.Max(0, ready) : move.At >= ready)
        .Select(move => new Lever(decision, move.Kind, move.Index, move.Amount));
}
