using System.Collections.Immutable;
using Longsplice.Sea.Passages;

namespace Longsplice.Sea.Routes;

/// <summary>Ways of a ship that leaves on a day, when passages are shut for some days.</summary>
public static class DatedRoutes
{
    /// <summary>
    /// The shortest way that reaches no passage on a day on which it is shut. Ships do not wait: a passage that would be
    /// reached while it is shut is avoided.
    /// </summary>
    /// <param name="find">Finds the shortest way under closures.</param>
    /// <param name="always">What is closed on all days.</param>
    /// <param name="dated">Closures for some days.</param>
    /// <param name="depart">The day on which the ship leaves.</param>
    /// <param name="speedKnots">Speed in knots, above 0.</param>
    public static RouteAnswer Find(
        Func<ClosureSet, RouteAnswer> find, ClosureSet always, ImmutableArray<DatedClosure> dated, DateOnly depart, double speedKnots)
    {
        var closed = always;
        while (true)
        {
            var answer = find(closed);
            if (answer is not Route route || FirstShut(route, dated, depart, speedKnots) is not { } shut)
            {
                return answer;
            }

            closed = closed.Close(shut);
        }
    }

    /// <summary>The first passage on a way that is shut on the day on which the ship reaches it; null where none is.</summary>
    private static string? FirstShut(Route route, ImmutableArray<DatedClosure> dated, DateOnly depart, double speedKnots)
    {
        double days = route.Days(speedKnots);
        return route.Passages.Zip(route.SharesAtPassages(), (id, share) => (id, Day: depart.AddDays((int)(share * days))))
            .Where(reached => dated.Any(closure => closure.Shuts(reached.id, reached.Day)))
            .Select(reached => reached.id)
            .FirstOrDefault();
    }
}
