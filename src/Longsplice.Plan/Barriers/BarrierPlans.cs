using System.Collections.Concurrent;
using System.Collections.Immutable;
using Longsplice.Engine;
using Longsplice.Plan.Lp;
using Longsplice.Plan.Regimes;
using Longsplice.Plan.Solve;

namespace Longsplice.Plan.Barriers;

/// <summary>
/// Solves the plan of all with some barriers lifted, each time anew and exactly, from the basis of the plan as it is.
/// </summary>
internal sealed class BarrierPlans
{
    private readonly PlanGround _ground;
    private readonly ImmutableArray<Barrier> _barriers;
    private readonly ParallelOptions _parallel;
    private readonly IProgress<RunProgress>? _progress;
    private readonly BasisMap _basis;
    private int _done;

    public BarrierPlans(
        PlanGround ground, ImmutableArray<Barrier> barriers, int threads, IProgress<RunProgress>? progress, CancellationToken cancellation)
    {
        _ground = ground;
        _barriers = barriers;
        _progress = progress;
        _parallel = new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = cancellation };
        var plan = PlanOf([]);
        using var solver = new LinearSolver(plan.Program);
        AsItIs = solver.SolveOrStop(cancellation).Objective;
        _basis = new BasisMap(plan, solver.Basis);
    }

    /// <summary>Least shortage cost with all barriers.</summary>
    public double AsItIs { get; }

    /// <summary>Plans solved so far.</summary>
    public int Done => _done;

    /// <summary>Least shortage cost for each of some sets of barriers that are lifted.</summary>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public double[] Solve(IReadOnlyList<IReadOnlyList<int>> sets)
    {
        double[] values = new double[sets.Count];
        Parallel.ForEach(Partitioner.Create(Enumerable.Range(0, sets.Count), EnumerablePartitionerOptions.NoBuffering), _parallel, number =>
        {
            values[number] = sets[number].Count == 0 ? AsItIs : Solve(sets[number]);
            _progress?.Report(new RunProgress("plans with barriers lifted", Interlocked.Increment(ref _done), 0));
        });
        return values;
    }

    private double Solve(IReadOnlyList<int> set)
    {
        var plan = PlanOf([.. set.Select(barrier => _barriers[barrier])]);
        using var solver = new LinearSolver(plan.Program);
        solver.Basis = _basis.For(plan);
        return solver.SolveOrStop(_parallel.CancellationToken).Objective;
    }

    private PlanProgram PlanOf(IReadOnlyCollection<Barrier> lifted)
    {
        var ground = LiftedGround.Of(_ground, lifted);
        return PlanProgram.Build(ground.Network, ground.Start, ground.Course, PlanScope.Together(ground.Network));
    }
}
