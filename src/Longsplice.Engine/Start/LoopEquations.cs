namespace Longsplice.Engine.Start;

/// <summary>
/// The equations x = b + Px of the points of one loop in materials. A point that only one other point of the loop
/// draws on (the store of an input that one recipe uses) follows that one and is put into the others' equations, so
/// that the solver sees the rest alone: of 1,040 industries with 40 stores each, the industries.
/// </summary>
internal sealed class LoopEquations(int size)
{
    private readonly List<(int Point, double Factor)>[] _needs = Array.ConvertAll(new object?[size], _ => new List<(int, double)>());
    private readonly double[] _right = new double[size];

    /// <summary>Adds units that the outside draws on a point.</summary>
    public void Draw(int point, double units) => _right[point] += units;

    /// <summary>Adds that a point hands out so many units for each unit that another one of the loop hands out.</summary>
    public void Need(int point, int by, double factor) => _needs[point].Add((by, factor));

    /// <summary>What each point hands out, or null where the loop needs one or more of a unit to make one.</summary>
    public double[]? Solve()
    {
        bool[] follows = Followers();
        int[] kept = [.. Enumerable.Range(0, size).Where(point => !follows[point])];
        double[][] matrix = Array.ConvertAll(kept, _ => new double[kept.Length]);
        double[] right = Array.ConvertAll(kept, point => _right[point]);
        int[] place = new int[size];
        for (int row = 0; row < kept.Length; row++)
        {
            place[kept[row]] = row;
        }

        for (int row = 0; row < kept.Length; row++)
        {
            matrix[row][row] += 1;
            foreach (var (point, factor) in _needs[kept[row]])
            {
                var (leader, passed) = follows[point] ? _needs[point][0] : (point, 1);
                matrix[row][place[leader]] -= factor * passed;
                right[row] += follows[point] ? factor * _right[point] : 0;
            }
        }

        return LoopSolver.Solve(matrix, right) is { } rates ? Spread(rates, place, follows) : null;
    }

    private double[] Spread(double[] rates, int[] place, bool[] follows)
    {
        double[] all = new double[size];
        for (int point = 0; point < size; point++)
        {
            var (leader, passed) = follows[point] ? _needs[point][0] : (point, 1);
            all[point] = (passed * rates[place[leader]]) + (follows[point] ? _right[point] : 0);
        }

        return all;
    }

    /// <summary>Points that one other point draws on which follows none itself.</summary>
    private bool[] Followers()
    {
        bool[] follows = new bool[size];
        bool[] leads = new bool[size];
        for (int point = 0; point < size; point++)
        {
            if (_needs[point] is [var need] && need.Point != point && !leads[point] && !follows[need.Point])
            {
                follows[point] = true;
                leads[need.Point] = true;
            }
        }

        return follows;
    }
}
