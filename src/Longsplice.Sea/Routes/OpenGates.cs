using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Longsplice.Sea.Passages;

namespace Longsplice.Sea.Routes;

/// <summary>
/// Shortest ways between all gate points for one set of closures (Floyd 1962, Warshall 1962): made once for a set,
/// after which any route is the least over ways without a gate and ways by a first and a last gate point.
/// </summary>
internal sealed class OpenGates
{
    private readonly SeaGraph _graph;
    private readonly int _stride;
    private readonly float[] _miles;
    private readonly int[] _hops;
    private readonly ConcurrentDictionary<int, GateRow> _rows = new();

    public OpenGates(SeaGraph graph, ClosureSet closed)
    {
        (_graph, Closed) = (graph, closed);
        Count = graph.Parts.Gates.Count;
        _stride = (Count + 7) / 8 * 8;
        _miles = new float[Count * _stride];
        _hops = new int[Count * _stride];
        Start();
        Close();
    }

    public ClosureSet Closed { get; }

    public int Count { get; }

    /// <summary>Miles from a mooring to each open gate point by any others, and the first of them.</summary>
    public GateRow From(Mooring mooring) => _rows.TryGetValue(mooring.Number, out var row)
        ? row
        : _rows.GetOrAdd(mooring.Number, _ => RowFrom(mooring));

    /// <summary>Gate points after the first on the way to another, that one included.</summary>
    public IEnumerable<int> Hops(int from, int to)
    {
        while (from != to)
        {
            from = _hops[(from * _stride) + to];
            yield return from;
        }
    }

    private bool IsOpen(int gate) => !Closed.Closes(_graph.Parts.Gates[gate].Passage);

    private void Start()
    {
        float[] between = _graph.GateMiles;
        int sides = _graph.GateSides;
        Array.Fill(_miles, float.PositiveInfinity);
        for (int from = 0; from < Count; from++)
        {
            for (int to = 0; to < Count; to++)
            {
                int at = (2 * from * sides) + (2 * to);
                float least = Math.Min(Math.Min(between[at], between[at + 1]), Math.Min(between[at + sides], between[at + sides + 1]));
                _miles[(from * _stride) + to] = !IsOpen(from) || !IsOpen(to) ? float.PositiveInfinity : from == to ? 0 : least;
                _hops[(from * _stride) + to] = to;
            }
        }
    }

    private void Close()
    {
        for (int by = 0; by < Count; by++)
        {
            if (IsOpen(by))
            {
                for (int from = 0; from < Count; from++)
                {
                    float first = _miles[(from * _stride) + by];
                    if (from != by && first < float.PositiveInfinity)
                    {
                        Relax(from, by, first);
                    }
                }
            }
        }
    }

    /// <summary>Takes the way by a gate point wherever that is shorter, eight at a time.</summary>
    private void Relax(int from, int by, float first)
    {
        var miles = MemoryMarshal.Cast<float, Vector256<float>>(_miles.AsSpan(from * _stride, _stride));
        var beyond = MemoryMarshal.Cast<float, Vector256<float>>(_miles.AsSpan(by * _stride, _stride));
        var hops = MemoryMarshal.Cast<int, Vector256<int>>(_hops.AsSpan(from * _stride, _stride));
        var add = Vector256.Create(first);
        var hop = Vector256.Create(_hops[(from * _stride) + by]);
        for (int at = 0; at < miles.Length; at++)
        {
            var longer = beyond[at] + add;
            var isShorter = Vector256.LessThan(longer, miles[at]);
            if (isShorter != Vector256<float>.Zero)
            {
                miles[at] = Vector256.ConditionalSelect(isShorter, longer, miles[at]);
                hops[at] = Vector256.ConditionalSelect(isShorter.AsInt32(), hop, hops[at]);
            }
        }
    }

    private GateRow RowFrom(Mooring mooring)
    {
        float[] miles = new float[_stride];
        int[] first = new int[_stride];
        Array.Fill(miles, float.PositiveInfinity);
        for (int gate = 0; gate < Count; gate++)
        {
            float start = mooring.GateMiles[gate];
            for (int to = 0; start < float.PositiveInfinity && to < Count; to++)
            {
                if (start + _miles[(gate * _stride) + to] < miles[to])
                {
                    (miles[to], first[to]) = (start + _miles[(gate * _stride) + to], gate);
                }
            }
        }

        return new GateRow(miles, first);
    }
}
