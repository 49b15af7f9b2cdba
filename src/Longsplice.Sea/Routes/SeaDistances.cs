using System.Collections.Concurrent;
using System.Collections.Immutable;
using Longsplice.Sea.Passages;

namespace Longsplice.Sea.Routes;

/// <summary>Distances and ways under a closure set; safe to share between threads.</summary>
public sealed class SeaDistances
{
    private const int MostRows = 8192;

    private readonly SeaRouter _router;
    private readonly ConcurrentDictionary<int, GateRow> _rows = new();
    private readonly ConcurrentDictionary<int, ImmutableArray<string>> _walls = new();

    internal SeaDistances(SeaRouter router, ClosureSet closed)
    {
        (_router, Closed) = (router, closed);
    }

    /// <summary>Closed passages.</summary>
    public ClosureSet Closed { get; }

    /// <summary>Nautical miles of the shortest way, within 0.01 of those of <see cref="Find"/>; infinite where there is none.</summary>
    /// <param name="from">Start.</param>
    /// <param name="to">End.</param>
    public double Miles(Mooring from, Mooring to)
    {
        MooringTree start = _router.TreeOf(from), end = _router.TreeOf(to);
        double known = Math.Min(start.To(end).Miles, RowOf(from, start).To(end.Gates).Miles);
        return Math.Min(known, _router.Near(from, to, known));
    }

    /// <summary>The shortest way.</summary>
    /// <param name="from">Start.</param>
    /// <param name="to">End.</param>
    public RouteAnswer Find(Mooring from, Mooring to)
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
