using System.Collections.Immutable;
using Longsplice.Model.Ids;
using Longsplice.Plan.Lp;
using Longsplice.Plan.Solve;

namespace Longsplice.Plan.Regimes;

/// <summary>
/// Why a target cannot be kept, all planning together. The least that is short of it is found by a linear program;
/// resources whose duals are 0 there are no part of why. Then a deletion filter (Chinneck and Dravnieks 1991): each
/// event, and each resource that is left, is taken away in turn; where the target still cannot be kept it stays away,
/// else it is part of the conflict. What is left is a smallest set in that none of it can be spared.
/// </summary>
/// <param name="ground">What is true.</param>
/// <param name="target">The target.</param>
/// <param name="limits">Time and who may stop it.</param>
internal sealed class ConflictSearch(PlanGround ground, PlanTarget target, SolveLimits limits)
{
    /// <summary>Units short of what is required below which a target is kept.</summary>
    private const double Noticed = 1e-7;

    private readonly SolveLimits _limits = limits;
    private readonly HashSet<DemandId> _demands = [.. target.Demands];

    /// <summary>The answer.</summary>
    public TargetAnswer Find(string pattern)
    {
        using var kept = new LeastShort(this, ground);
        if (kept.Solution.Status != SolveStatus.Optimal)
        {
            return new TargetAnswer(pattern, target.Words, null, null, null, []);
        }

        bool isPossible = IsKept(kept.Solution);
        return new TargetAnswer(
            pattern,
            target.Words,
            isPossible,
            isPossible ? 0 : Digits.Nine(kept.Solution.Objective),
            isPossible ? kept.ValueWhileKept() : null,
            isPossible ? [] : Conflicts());
    }

    private bool IsKept(LinearSolution solution) => solution.Objective <= Noticed * Math.Max(1, Required(ground));

    private double Required(PlanGround one) => Enumerable.Range(0, one.Course.Weeks).Sum(at => Enumerable
        .Range(0, one.Network.Demands.Count)
        .Where(demand => IsTargeted(at, demand))
        .Sum(demand => one.Course.Requirement[at][demand] + one.Course.Gap[at][demand]));

    private bool IsTargeted(int at, int demand) =>
        ground.Network.FirstWeek + at >= target.From
        && ground.Network.FirstWeek + at <= target.Until
        && _demands.Contains(ground.Network.Model.Demands[demand].Id);

    private ImmutableArray<PlanConflict> Conflicts()
    {
        var conflicts = ImmutableArray.CreateBuilder<PlanConflict>();
        var left = ground;
        foreach (var one in ground.Scenario.Events)
        {
            var without = PlanGround.Of(
                ground.Network, ground.Start, left.Scenario with { Events = left.Scenario.Events.Remove(one) });
            using var tried = new LeastShort(this, without);
            if (tried.Solution.Status == SolveStatus.Optimal && !IsKept(tried.Solution))
            {
                left = without;
            }
            else
            {
                conflicts.Add(Conflict(ConflictKind.Event, one.Id));
            }
        }

        AddResources(left, conflicts);
        if (conflicts.Count == 0)
        {
            conflicts.Add(Conflict(ConflictKind.Time, ""));
        }

        return conflicts.ToImmutable();
    }

    private void AddResources(PlanGround left, ImmutableArray<PlanConflict>.Builder conflicts)
    {
        using var tried = new LeastShort(this, left);
        var groups = new ResourceGroups(left, tried.Plan);
        var binding = groups.All.Where(group => groups.IsBinding(group, tried.Solution)).ToArray();
        foreach (var group in groups.All.Except(binding))
        {
            groups.Set(tried.Solver, group, isLimited: false);
        }

        foreach (var group in binding)
        {
            groups.Set(tried.Solver, group, isLimited: false);
            var solution = tried.Solver.Solve(_limits);
            if (solution.Status != SolveStatus.Optimal || IsKept(solution))
            {
                groups.Set(tried.Solver, group, isLimited: true);
                conflicts.Add(Conflict(group.Kind, group.Id));
            }
        }
    }

    private PlanConflict Conflict(ConflictKind kind, string id) => new(target.Words, kind, id, kind switch
    {
        ConflictKind.Recipe => $"capacity of recipe {id}",
        ConflictKind.Line => $"hours of line {id}",
        ConflictKind.Stock => $"stock of {id} at the start",
        ConflictKind.Reserve => $"reserve of {id}",
        ConflictKind.Contract => $"most that contract {id} carries",
        ConflictKind.Lane => $"room on the way of {id}",
        ConflictKind.Licence => $"quota of licence {id}",
        ConflictKind.Event => $"event {id}",
        _ => "lead and transit times: what would be enough comes too late",
    });

    /// <summary>The least that is short of the target, on some ground.</summary>
    private sealed class LeastShort : IDisposable
    {
        private readonly ConflictSearch _search;

        public LeastShort(ConflictSearch search, PlanGround one)
        {
            _search = search;
            Plan = one.Program(PlanScope.Together(one.Network));
            Solver = new LinearSolver(Plan.Program);
            Solver.Use(SolveMethod.DualSimplex);
            Solver.SetCosts([.. Plan.Columns.Cells.Select(cell => IsShort(cell) ? 1.0 : 0)]);
            Solution = Solver.Solve(search._limits);
        }

        public PlanProgram Plan { get; }

        public LinearSolver Solver { get; }

        public LinearSolution Solution { get; }

        /// <summary>The least shortage value with nothing short of the target; null where time ran out.</summary>
        public double? ValueWhileKept()
        {
            for (int column = 0; column < Plan.Columns.Cells.Count; column++)
            {
                if (IsShort(Plan.Columns.Cells[column]))
                {
                    Solver.SetBounds(column, 0, 0);
                }
            }

            Solver.SetCosts(Plan.Program.Costs);
            var solution = Solver.Solve(_search._limits);
            return solution.Status == SolveStatus.Optimal ? Digits.Nine(solution.Objective) : null;
        }

        public void Dispose() => Solver.Dispose();

        private bool IsShort((Quantity Quantity, int At, int Id) cell) =>
            cell.Quantity is Quantity.Short or Quantity.Gap && _search.IsTargeted(cell.At, cell.Id);
    }
}
