using System.Collections.Immutable;

namespace Longsplice.Runs.Verbs;

/// <summary>What a person asks of a route.</summary>
/// <param name="Via">Passages or groups to cross, in order.</param>
/// <param name="Close">Passages or groups to close; <c>id:first..last</c> closes on some days.</param>
/// <param name="Open">Passages or groups to open that are closed by default.</param>
/// <param name="SpeedKnots">Speed in knots, above 0.</param>
public sealed record RouteSettings(
    ImmutableArray<string> Via, ImmutableArray<string> Close, ImmutableArray<string> Open, double SpeedKnots)
{
    /// <summary>The day of departure; null where no closure has days.</summary>
    public DateOnly? Depart { get; init; }

    /// <summary>Knots where a person names none.</summary>
    public const double UsualSpeed = 14;
}
