using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Longsplice.Sea.Graph;
using Longsplice.Sea.Passages;

namespace Longsplice.Sea.Routes;

/// <summary>
/// Miles from a mooring to each gate point under some closures, over any number of other gates (Dijkstra 1959 on the
/// dense graph of gate points, eight at a time).
/// </summary>
internal sealed class GateRow
{
    private readonly float[] _miles;
    private readonly int[] _before;

    public GateRow(float[] start, GateWays gates, ClosureSet closed)
    {
        _miles = [.. start];
        _before = new int[start.Length];
        Array.Fill(_before, -1);
        float[] done = new float[start.Length];
        for (int gate = 0; gate < gates.Points.Count; gate++)
        {
            if (closed.Closes(gates.Points[gate].Passage))
            {
                _miles[gate] = done[gate] = float.PositiveInfinity;
            }
        }

        for (int gate = Least(_miles, done).Gate; gate >= 0; gate = Least(_miles, done).Gate)
        {
            done[gate] = float.PositiveInfinity;
            Relax(gate, gates.Miles.AsSpan(gate * gates.Width, gates.Width), done);
        }
    }

    /// <summary>Least miles over at least one gate to where some miles lead from each gate point, and the last gate point.</summary>
    public (float Miles, int Gate) To(float[] end) => Least(_miles, end);

    /// <summary>True where the way to a gate point leads over a passage.</summary>
    public bool Crosses(int gate, int passage, GateWays gates)
    {
        while (gate >= 0 && gates.Points[gate].Passage != passage)
        {
            gate = _before[gate];
        }

        return gate >= 0;
    }

    /// <summary>The gate point before another on the way there; −1 for the first.</summary>
    public int Before(int gate) => _before[gate];

    /// <summary>The least sum of two rows and where it is; −1 where all are infinite.</summary>
    private static (float Miles, int Gate) Least(ReadOnlySpan<float> one, ReadOnlySpan<float> other)
    {
        var left = MemoryMarshal.Cast<float, Vector256<float>>(one);
        var right = MemoryMarshal.Cast<float, Vector256<float>>(other);
        var least = Vector256.Create(float.PositiveInfinity);
        var where = Vector256.Create(-1);
        for (int at = 0; at < left.Length; at++)
        {
            var sum = left[at] + right[at];
            where = Vector256.ConditionalSelect(Vector256.LessThan(sum, least).AsInt32(), Vector256.Create(at), where);
            least = Vector256.MinNative(least, sum);
        }

        var best = (Miles: float.PositiveInfinity, Gate: -1);
        for (int lane = 0; lane < Vector256<float>.Count; lane++)
        {
            best = least[lane] < best.Miles ? (least[lane], (where[lane] * Vector256<float>.Count) + lane) : best;
        }

        return best;
    }

    private void Relax(int by, ReadOnlySpan<float> onward, ReadOnlySpan<float> done)
    {
        var rows = MemoryMarshal.Cast<float, Vector256<float>>(_miles.AsSpan());
        var befores = MemoryMarshal.Cast<int, Vector256<int>>(_before.AsSpan());
        var ways = MemoryMarshal.Cast<float, Vector256<float>>(onward);
        var shut = MemoryMarshal.Cast<float, Vector256<float>>(done);
        var lead = Vector256.Create(_miles[by]);
        for (int at = 0; at < rows.Length; at++)
        {
            var reached = lead + ways[at] + shut[at];
            befores[at] = Vector256.ConditionalSelect(Vector256.LessThan(reached, rows[at]).AsInt32(), Vector256.Create(by), befores[at]);
            rows[at] = Vector256.MinNative(rows[at], reached);
        }
    }
}
