using System.Collections.Immutable;
using Longsplice.Model;
using Longsplice.Model.Tables;
using Longsplice.Plan.Solve;

namespace Longsplice.Plan.Options;

/// <summary>
/// What may be chosen, as the first stage over x ∈ {0, 1}, costs in million USD:
/// <code>
/// budget   Σ c x ≤ B, though up to Γ costs are at their highest (RobustBudget)
/// needs    x_o ≤ x_n for every n that o needs
/// work     Σ c w_n x ≥ share × Σ c x over the options of a programme, for each of its members n
/// </code>
/// w_n is the share of an option's cost that is spent in n.
/// </summary>
/// <param name="Model">The model, figures at their best.</param>
/// <param name="Options">Options to choose from.</param>
/// <param name="Costs">Cost of each.</param>
/// <param name="Excess">By how much each may cost more.</param>
internal sealed record OptionChoice(SupplyModel Model, ImmutableArray<OptionRow> Options, double[] Costs, double[] Excess)
{
    private const double Rounding = 1e-9;

    /// <summary>The choice of a model.</summary>
    /// <param name="model">The model, figures at their best.</param>
    /// <param name="options">Options to choose from.</param>
    /// <param name="overrun">By which share a cost without a range may be higher.</param>
    public static OptionChoice Of(SupplyModel model, ImmutableArray<OptionRow> options, double overrun) => new(
        model,
        options,
        [.. options.Select(row => row.CostMusd ?? 0)],
        [.. options.Select(row => ExcessOf(model, row) ?? (overrun * (row.CostMusd ?? 0)))]);

    /// <summary>The first stage.</summary>
    /// <param name="budget">Most that may be spent.</param>
    /// <param name="gamma">How many costs may be at their highest.</param>
    /// <param name="isPriced">True where what is spent is the objective; else it costs nothing within the budget.</param>
    /// <param name="sharesWork">False leaves out the work shares.</param>
    public LinearProgram First(double budget, double gamma, bool isPriced, bool sharesWork = true)
    {
        var program = new LinearProgram();
        foreach (double cost in Costs)
        {
            program.AddInteger(isPriced ? cost : 0, 0, 1);
        }

        if (gamma > 0)
        {
            RobustBudget.Add(program, Costs, Excess, budget, gamma);
        }
        else
        {
            program.AddRow(double.NegativeInfinity, budget, Costs.Select((cost, option) => (option, cost)));
        }

        for (int option = 0; option < Options.Length; option++)
        {
            foreach (int need in Needs(option))
            {
                program.AddRow(0, double.PositiveInfinity, [(need, 1), (option, -1)]);
            }
        }

        foreach (var programme in sharesWork ? Model.Programmes.Where(row => row.WorkShareMin > 0) : [])
        {
            AddWork(program, programme);
        }

        return program;
    }

    /// <summary>An option with all that it needs.</summary>
    public double[] WithNeeds(int option)
    {
        double[] chosen = new double[Options.Length];
        var open = new Queue<int>([option]);
        while (open.TryDequeue(out int next))
        {
            chosen[next] = 1;
            foreach (int need in Needs(next).Where(need => chosen[need] == 0))
            {
                open.Enqueue(need);
            }
        }

        return chosen;
    }

    /// <summary>All options but one and those that need it.</summary>
    public double[] AllWithout(int option) =>
        [.. Enumerable.Range(0, Options.Length).Select(other => WithNeeds(other)[option] > 0 ? 0.0 : 1)];

    /// <summary>What decisions cost.</summary>
    public double Spent(double[] decisions) => Costs.Select((cost, option) => cost * decisions[option]).Sum();

    private static double? ExcessOf(SupplyModel model, OptionRow row) => model.Ranges
        .FirstOrDefault(range => range.Table == "options" && range.Column == "cost_musd" && range.Id == row.Id.Code) is { High: { } high }
            ? Math.Max(0, high - (row.CostMusd ?? 0))
            : null;

    private IEnumerable<int> Needs(int option) => Options[option].Needs
        .Select(need => Enumerable.Range(0, Options.Length).FirstOrDefault(other => Options[other].Id == need, -1))
        .Where(need => need >= 0);

    private void AddWork(LinearProgram program, Programme programme)
    {
        int[] members = [.. Enumerable.Range(0, Options.Length).Where(option => Options[option].Programme == programme.Id)];
        foreach (var nation in programme.Members)
        {
            double share = programme.WorkShareMin!.Value - Rounding;
            program.AddRow(0, double.PositiveInfinity, members.Select(option =>
                (option, Costs[option] * (WorkShares.Of(Model, Options[option], nation) - share))));
        }
    }
}
