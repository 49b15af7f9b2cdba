using System.Collections.Immutable;

namespace Longsplice.Sea.Cables;

/// <summary>
/// Tries every set of so many cuts. What a nation loses depends only on the cuts near it, so each such part is worked
/// out once.
/// </summary>
public sealed class WorstCuts
{
    /// <summary>Sets that are tried at the most.</summary>
    public const long MostSets = 2_000_000;

    private readonly CableCapacity _capacity;
    private readonly ImmutableArray<CutUnit> _units;
    private readonly bool[][] _bears;
    private readonly double[] _whole;
    private readonly Dictionary<(int Nation, int First, int Second, int Third), double> _left = [];

    /// <summary>Makes ready to try units of a network.</summary>
    /// <param name="network">The cables.</param>
    /// <param name="units">What can be cut.</param>
    public WorstCuts(CableNetwork network, ImmutableArray<CutUnit> units)
    {
        (_capacity, _units) = (new CableCapacity(network), units);
        int[] nations = [.. Enumerable.Range(0, network.Nations.Length)];
        _whole = [.. nations.Select(nation => _capacity.Abroad(nation, _ => false))];
        var near = nations.Select(_capacity.SegmentsOf).ToArray();
        _bears = [.. nations.Select(nation => units.Select(unit => unit.Segments.Any(near[nation].Contains)).ToArray())];
    }

    /// <summary>Number of sets of a size.</summary>
    /// <param name="units">What can be cut.</param>
    /// <param name="size">Cuts in a set, 1 to 3.</param>
    public static long Sets(int units, int size)
    {
        long n = units;
        return size switch { 1 => n, 2 => n * (n - 1) / 2, _ => n * (n - 1) / 2 * (n - 2) / 3 };
    }

    /// <summary>The worst sets of a size: most Tbps lost first, of equals the least share left, then the order of ids.</summary>
    /// <param name="size">Cuts in a set, 1 to 3.</param>
    /// <param name="most">Sets to give.</param>
    /// <param name="cancellation">Stops it.</param>
    public ImmutableArray<WorstCut> Find(int size, int most, CancellationToken cancellation)
    {
        var best = new List<WorstCut>();
        foreach (int[] set in SetsOf(size))
        {
            cancellation.ThrowIfCancellationRequested();
            var cut = Of(set);
            int place = best.FindLastIndex(other => !IsWorse(cut, other)) + 1;
            if (cut.LostTbps > 0 && place < most)
            {
                best.Insert(place, cut);
                best.RemoveRange(Math.Min(most, best.Count), Math.Max(0, best.Count - most));
            }
        }

        return [.. best];
    }

    private static bool IsWorse(WorstCut one, WorstCut other) => one.LostTbps != other.LostTbps
        ? one.LostTbps > other.LostTbps
        : one.LeftShare < other.LeftShare;

    private IEnumerable<int[]> SetsOf(int size)
    {
        int[] set = [.. Enumerable.Range(0, size)];
        while (set[^1] < _units.Length)
        {
            yield return set;
            int place = size - 1;
            while (place > 0 && set[place] == _units.Length - size + place)
            {
                place--;
            }

            set[place]++;
            for (int next = place + 1; next < size; next++)
            {
                set[next] = set[next - 1] + 1;
            }
        }
    }

    private WorstCut Of(int[] set)
    {
        double lost = 0, least = 1;
        int hurt = 0;
        for (int nation = 0; nation < _whole.Length; nation++)
        {
            double left = Left(nation, set);
            lost += _whole[nation] - left;
            if (_whole[nation] > 0 && left / _whole[nation] < least)
            {
                (hurt, least) = (nation, left / _whole[nation]);
            }
        }

        return new WorstCut([.. set.Select(unit => _units[unit].Id)], Math.Round(lost, 9), hurt, least);
    }

    private double Left(int nation, int[] set)
    {
        int[] near = [.. set.Where(unit => _bears[nation][unit])];
        if (near.Length == 0)
        {
            return _whole[nation];
        }

        var key = (nation, near[0], near.Length > 1 ? near[1] : -1, near.Length > 2 ? near[2] : -1);
        if (!_left.TryGetValue(key, out double left))
        {
            var cut = near.SelectMany(unit => _units[unit].Segments).ToHashSet();
            _left[key] = left = _capacity.Abroad(nation, cut.Contains);
        }

        return left;
    }
}
