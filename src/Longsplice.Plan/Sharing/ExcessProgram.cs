using Longsplice.Plan.Solve;

namespace Longsplice.Plan.Sharing;

/// <summary>
/// The linear program of one level, for a game whose players alone are worth 0 and whose largest worth is 1:
/// <code>
/// min ε     y(S) + ε ≥ v(S)          coalitions outside the span of the settled ones; rows come when they are violated
///           y(S) = v(S) − ε_S        settled coalitions        y(N) = v(N)        y ≥ 0 for the nucleolus only
/// </code>
/// (Kopelowitz 1967; Maschler, Peleg and Shapley 1979; rows generated as in Fromen 1997.) A row with a positive dual
/// is tight in every solution, so settling only these is safe, and at least one of them is outside the span: each
/// level raises the rank, however degenerate the game.
/// </summary>
internal sealed class ExcessProgram
{
    /// <summary>Excesses are told apart above this.</summary>
    private const double Tolerance = 1e-9;

    private const double LeastDual = 1e-7;

    /// <summary>Below every excess of a scaled game; keeps a program with few rows bounded.</summary>
    private const double LeastExcess = -1000;

    private const int RowsARound = 64;

    private readonly double[] _worths;
    private readonly double[] _sums;
    private readonly bool[] _isSettled;
    private readonly int _players;
    private readonly double _least;
    private readonly CoalitionSpan _span;
    private readonly List<(uint Coalition, double Share)> _settled = [];
    private readonly List<uint> _pool = [];
    private readonly HashSet<uint> _isInPool = [];

    public ExcessProgram(double[] worths, int players, bool isIndividuallyRational)
    {
        _worths = worths;
        _players = players;
        _least = isIndividuallyRational ? 0 : double.NegativeInfinity;
        _sums = new double[worths.Length];
        _isSettled = new bool[worths.Length];
        _span = new CoalitionSpan(players);
        Settle((uint)worths.Length - 1, worths[^1]);
        for (int player = 0; player < players; player++)
        {
            Pool(1u << player);
        }
    }

    /// <summary>True where shares are settled, all of them.</summary>
    public bool IsDone => _span.Rank == _players;

    /// <summary>Solves a level and settles its coalitions.</summary>
    public ExcessLevel Next(CancellationToken cancellation)
    {
        _pool.RemoveAll(IsSettled);
        while (true)
        {
            cancellation.ThrowIfCancellationRequested();
            var solution = LinearSolver.SolveOrStop(Program(), cancellation);
            if (solution.Status != SolveStatus.Optimal)
            {
                throw new InvalidOperationException($"A level of the nucleolus ended as {solution.Status}.");
            }

            if (!AddViolated(solution.Columns, solution.Columns[_players]))
            {
                return SettleTight(solution);
            }
        }
    }

    private LinearProgram Program()
    {
        var program = new LinearProgram();
        for (int player = 0; player < _players; player++)
        {
            program.AddColumn(0, _least, double.PositiveInfinity);
        }

        int excess = program.AddColumn(1, LeastExcess, double.PositiveInfinity);
        foreach (uint coalition in _pool)
        {
            program.AddRow(_worths[coalition], double.PositiveInfinity, Members(coalition).Append((excess, 1)));
        }

        foreach (var (coalition, share) in _settled)
        {
            program.AddRow(share, share, Members(coalition));
        }

        return program;
    }

    private static IEnumerable<(int Column, double Coefficient)> Members(uint coalition) =>
        CoalitionGame.Members(coalition).Select(player => (player, 1.0));

    /// <summary>Takes in the coalitions with the greatest excesses above the level; false where there are none.</summary>
    private bool AddViolated(double[] shares, double level)
    {
        var violated = new PriorityQueue<uint, (double Excess, uint Last)>();
        for (uint coalition = 1; coalition < _worths.Length - 1; coalition++)
        {
            uint rest = coalition & (coalition - 1);
            _sums[coalition] = _sums[rest] + shares[System.Numerics.BitOperations.TrailingZeroCount(coalition)];
            double excess = _worths[coalition] - _sums[coalition];
            bool isGreat = excess > level + Tolerance
                && (violated.Count < RowsARound || (violated.TryPeek(out _, out var least) && excess > least.Excess));
            if (isGreat && !_isInPool.Contains(coalition) && !IsSettled(coalition))
            {
                violated.Enqueue(coalition, (excess, uint.MaxValue - coalition));
                if (violated.Count > RowsARound)
                {
                    violated.Dequeue();
                }
            }
        }

        bool isAny = violated.Count > 0;
        while (violated.TryDequeue(out uint coalition, out _))
        {
            Pool(coalition);
        }

        return isAny;
    }

    private ExcessLevel SettleTight(LinearSolution solution)
    {
        double excess = solution.Columns[_players];
        var tight = _pool
            .Select((coalition, row) => (Coalition: coalition, Weight: solution.RowDuals[row]))
            .Where(row => row.Weight > LeastDual)
            .OrderByDescending(row => row.Weight)
            .ThenBy(row => row.Coalition)
            .ToArray();
        foreach (var (coalition, _) in tight)
        {
            Settle(coalition, _worths[coalition] - excess);
        }

        return new ExcessLevel(excess, solution.Columns[.._players], tight);
    }

    private void Settle(uint coalition, double share)
    {
        if (_span.TryAdd(coalition))
        {
            _settled.Add((coalition, share));
        }
    }

    private void Pool(uint coalition)
    {
        if (_isInPool.Add(coalition))
        {
            _pool.Add(coalition);
        }
    }

    /// <summary>Once in the span, always: the answer is kept.</summary>
    private bool IsSettled(uint coalition) => _isSettled[coalition] || (_isSettled[coalition] = _span.Contains(coalition));
}
