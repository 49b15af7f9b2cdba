using System.Collections.Concurrent;
using System.Collections.Immutable;
using Longsplice.Sea.Passages;

namespace Longsplice.Sea.Routes;

/// <summary>Distances and ways under a closure set; safe to share between threads.</summary>
public sealed class SeaDistances
{
    private const int MostRows = 8192;

    /// <summary>Miles by which those of <see cref="Miles"/> and <see cref="Find"/> may differ.</summary>
    private const double Rounding = 0.05;

    private readonly SeaRouter _router;
    private readonly Lazy<SeaDistances> _round;
    private readonly ConcurrentDictionary<int, GateRow> _rows = new();
    private readonly ConcurrentDictionary<int, ImmutableArray<string>> _walls = new();

    internal SeaDistances(SeaRouter router, ClosureSet closed)
    {
        (_router, Closed) = (router, closed);
        _round = new(() => router.Under(GrandBanks.Shut(closed)));
    }

    /// <summary>Closed passages.</summary>
    public ClosureSet Closed { get; }

    /// <summary>Nautical miles of the way that <see cref="Find"/> gives, within 0.01; infinite where there is none.</summary>
    /// <param name="from">Start.</param>
    /// <param name="to">End.</param>
    public double Miles(Mooring from, Mooring to)
    {
        MooringTree start = _router.TreeOf(from), end = _router.TreeOf(to);
        float straight = start.To(end).Miles;
        var row = RowOf(from, start);
        var over = row.To(end.Gates);
        double known = Math.Min(straight, over.Miles);
        double near = _router.Near(from, to, known);
        return near < known ? near
            : over.Miles < straight && GrandBanks.AreAvoided(Closed) && row.Crosses(over.Gate, GrandBanks.Passage, _router.Gates)
                ? MilesKeepingOff(from, to, known)
            : known;
    }

    /// <summary>The shortest way, but round the Grand Banks where that is practicable.</summary>
    /// <param name="from">Start.</param>
    /// <param name="to">End.</param>
    public RouteAnswer Find(Mooring from, Mooring to)
    {
        var shortest = Shortest(from, to);
        return GrandBanks.Concern(shortest, Closed) ? GrandBanks.Choice(shortest, _round.Value.Shortest(from, to)) : shortest;
    }

    /// <summary>Miles of the way that ships take where the shortest leads over the Grand Banks; where rounding decides, the way itself does.</summary>
    private double MilesKeepingOff(Mooring from, Mooring to, double over)
    {
        double round = _round.Value.Miles(from, to);
        return Math.Abs(round - GrandBanks.MostRound(over)) < Rounding ? ((Route)Find(from, to)).Miles
            : GrandBanks.IsPracticable(over, round) ? round
            : over;
    }

    private RouteAnswer Shortest(Mooring from, Mooring to)
    {
        MooringTree start = _router.TreeOf(from), end = _router.TreeOf(to);
        var straight = start.To(end);
        var row = RowOf(from, start);
        var over = row.To(end.Gates);
        double known = Math.Min(straight.Miles, over.Miles);
        if (_router.Near(from, to, known) is < double.PositiveInfinity and var miles)
        {
            return _router.Sighted(from, to, miles);
        }

        return double.IsPositiveInfinity(known) ? new NoRoute(from, to, NoRoute.Fewest(WallRound(from), WallRound(to)))
            : straight.Miles <= over.Miles ? _router.Straight(from, to, straight.Tree!, straight.End)
            : _router.Over(from, to, row, over.Gate);
    }

    /// <summary>Miles from each of some moorings to each of others, rows spread over threads; infinite where there is no way.</summary>
    /// <param name="from">Starts.</param>
    /// <param name="to">Ends.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <returns>Miles, one row for each start.</returns>
    public double[,] Table(IReadOnlyList<Mooring> from, IReadOnlyList<Mooring> to, CancellationToken cancellation)
    {
        double[,] table = new double[from.Count, to.Count];
        Parallel.For(0, from.Count, new ParallelOptions { CancellationToken = cancellation }, row =>
        {
            for (int column = 0; column < to.Count; column++)
            {
                table[row, column] = Miles(from[row], to[column]);
            }
        });
        return table;
    }

    private ImmutableArray<string> WallRound(Mooring mooring) =>
        _walls.GetOrAdd(mooring.Number, _ => _router.Wall(mooring, Closed));

    private GateRow RowOf(Mooring from, MooringTree start)
    {
        if (_rows.TryGetValue(from.Number, out var known))
        {
            return known;
        }

        if (_rows.Count >= MostRows)
        {
            _rows.Clear();
        }

        return _rows.GetOrAdd(from.Number, _ => new GateRow(start.Gates, _router.Gates, Closed));
    }
}
