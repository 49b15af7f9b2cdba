namespace Longsplice.Plan.Barriers;

/// <summary>
/// All values of a function of switches that never rises when one more is on, solved for as few sets as can be: the
/// sets between two are split by one switch after another, until both ends have the same value; then so has each set
/// between. With the switches that matter first, those that do not cost next to nothing.
/// </summary>
/// <param name="order">The switches, those that matter most first; at most 20.</param>
/// <param name="tolerance">Values as near as this are the same.</param>
internal sealed class FallingCube(int[] order, double tolerance)
{
    private readonly double[] _known = Enumerable.Repeat(double.NaN, 1 << order.Length).ToArray();

    /// <summary>All values, by the bits of the sets.</summary>
    /// <param name="solve">Solves for some sets; which ones, and in which order, depends on values alone.</param>
    public double[] Fill(Func<int[], double[]> solve)
    {
        List<(int Low, int High)> open = [(0, _known.Length - 1)];
        Solve(open, solve);
        foreach (int one in order)
        {
            open = [.. open.Where(IsOpen).SelectMany(ends => Split(ends, 1 << one))];
            Solve(open, solve);
        }

        return _known;
    }

    private static (int Low, int High)[] Split((int Low, int High) ends, int bit) =>
        [(ends.Low, ends.High & ~bit), (ends.Low | bit, ends.High)];

    private void Solve(List<(int Low, int High)> open, Func<int[], double[]> solve)
    {
        int[] sets = [.. open.SelectMany(ends => (int[])[ends.Low, ends.High]).Distinct().Where(set => double.IsNaN(_known[set])).Order()];
        double[] values = solve(sets);
        for (int number = 0; number < sets.Length; number++)
        {
            _known[sets[number]] = values[number];
        }
    }

    /// <summary>Where both ends have the same value, all between get it, and nothing is open.</summary>
    private bool IsOpen((int Low, int High) ends)
    {
        if (Math.Abs(_known[ends.Low] - _known[ends.High]) > tolerance)
        {
            return true;
        }

        int free = ends.High & ~ends.Low;
        for (int part = free; part != 0; part = (part - 1) & free)
        {
            _known[ends.Low | part] = double.IsNaN(_known[ends.Low | part]) ? _known[ends.Low] : _known[ends.Low | part];
        }

        return false;
    }
}
