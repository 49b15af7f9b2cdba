using System.Collections.Concurrent;
using Longsplice.Sea.Geography;

namespace Longsplice.Sea.Graph;

/// <summary>
/// All legs of taut strings between places: both ends see each other at a safe distance from land, the string may
/// bend at both, and no gate lies between (Lozano-Pérez and Wesley 1979, on the sphere and reduced to tangents).
/// A string that comes out of a strait, from nearer to land than a corner's line, may bend there in any case: that
/// line runs across the mouth behind it.
/// </summary>
internal static class SightGraph
{
    /// <summary>Share of its clearance that a corner's legs keep: the line was simplified, and legs cut it.</summary>
    private const double Kept = 0.64;

    /// <summary>Points of canals and rivers lie on land as far as the coastline knows; nothing is seen from there.</summary>
    private const double LeastClearance = 0.1;

    /// <summary>Miles off land from which the grid of a mile misses no spit of land.</summary>
    private const double SeenByGrid = 1.4;

    private const double Most = Kept * Corners.Offshore;

    /// <summary>Miles from a strait's inner places to the outer line's corners at its mouth.</summary>
    private const double Mouth = 30;

    private static readonly double CosineOfMouth = Math.Cos(Mouth / Geodesic.MilesPerRadian);

    /// <summary>Legs from each place from <paramref name="first"/> on to all places before it, in order.</summary>
    public static List<(int From, int To)> Legs(
        ClearanceField field, IReadOnlyList<Place> places, int first, CancellationToken cancellation)
    {
        var found = new ConcurrentBag<(int From, int To)>();
        var options = new ParallelOptions { CancellationToken = cancellation };
        Parallel.For(first, places.Count, options, from =>
        {
            foreach (int to in Seen(field, places, from))
            {
                found.Add((to, from));
            }
        });
        return [.. found.Order()];
    }

    /// <summary>True where a leg passes no gate but those on which its own ends lie.</summary>
    public static bool IsFreeOfGates(GateLines gates, Place from, Place to) =>
        from.Passage < 0 && to.Passage < 0
            ? !gates.AreCrossedBy(from.Corner.At, to.Corner.At)
            : from.Passage != to.Passage
                && !Array.Exists(
                    [.. Enumerable.Range(0, gates.Pieces.Count).Where(piece => piece != from.Piece && piece != to.Piece)],
                    piece => UnitVector.ArcsMeet(from.Corner.At, to.Corner.At, gates.Pieces[piece].From, gates.Pieces[piece].To));

    private static IEnumerable<int> Seen(ClearanceField field, IReadOnlyList<Place> places, int from)
    {
        var here = places[from].Corner;
        if (here.Clearance < LeastClearance)
        {
            yield break;
        }

        var before = here.At.Cross(here.Before);
        var after = here.At.Cross(here.After);
        for (int to = 0; to < from; to++)
        {
            var there = places[to].Corner;
            bool isNear = here.At.Dot(there.At) > CosineOfMouth;
            if (((isNear && there.Clearance < here.Clearance) || before.Dot(there.At) * after.Dot(there.At) >= -1e-18)
                && ((isNear && here.Clearance < there.Clearance) || there.IsTangent(here.At))
                && Sight.IsClear(field, here.At, there.At, BerthingOf(here, there))
                && (Math.Min(here.Clearance, there.Clearance) > SeenByGrid || !field.Coast.IsCrossedBy(here.At.ToPoint(), there.At.ToPoint())))
            {
                yield return to;
            }
        }
    }

    private static Berthing BerthingOf(Corner from, Corner to) => new(
        Kept * from.Clearance, SlopeOf(from), Kept * to.Clearance, SlopeOf(to), Most);

    /// <summary>Inshore legs come off land slowly; a channel's or gate's end lies wherever it was drawn.</summary>
    private static double SlopeOf(Corner corner) => corner.At == corner.Before ? 0.2 : 0.032;
}
