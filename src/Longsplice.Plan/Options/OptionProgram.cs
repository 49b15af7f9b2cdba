using System.Collections.Immutable;
using Longsplice.Engine;
using Longsplice.Model.Tables;

namespace Longsplice.Plan.Options;

/// <summary>The two stages of a study: what may be chosen, all cases in all states of readiness, and the solvers, kept warm.</summary>
internal sealed class OptionProgram : IDisposable
{
    /// <summary>Below this share of a cost nothing is spared but what solvers leave.</summary>
    private const double Noticed = 1e-7;

    private readonly Benders _benders;

    /// <summary>Builds it.</summary>
    /// <param name="scenarios">Weighted scenarios.</param>
    /// <param name="settings">How options are chosen.</param>
    /// <param name="progress">Told how far it is.</param>
    /// <param name="cancellation">Stops it, now and later.</param>
    public OptionProgram(
        ImmutableArray<OptionScenario> scenarios,
        OptionSettings settings,
        IProgress<RunProgress>? progress,
        CancellationToken cancellation)
    {
        (Settings, Progress, Cancellation) = (settings, progress, cancellation);
        var adopted = scenarios.SelectMany(one => one.Scenario.AllEvents).Select(row => row.Option).ToHashSet();
        ImmutableArray<OptionRow> open = [.. scenarios[0].Model.Options.Where(row => !adopted.Contains(row.Id))];
        Cases = OptionCase.All(scenarios, open, progress, cancellation);
        var best = Cases[0].Network.Model;
        Options = [.. open.Select(row => best.Options.Get(row.Id))];
        Choice = OptionChoice.Of(best, Options, settings.Overrun);
        States = ReadinessStates.Of([.. Options.Select(row => row.Chance())], settings.MostStates, settings.Seed);
        _benders = new Benders(Scenarios((one, option) => one.ReadyIn(option)), settings.Threads, progress);
    }

    /// <summary>How options are chosen.</summary>
    public OptionSettings Settings { get; }

    /// <summary>Told how far it is.</summary>
    public IProgress<RunProgress>? Progress { get; }

    /// <summary>Stops it.</summary>
    public CancellationToken Cancellation { get; }

    /// <summary>Options to choose from, figures at their best.</summary>
    public ImmutableArray<OptionRow> Options { get; }

    /// <summary>Patterns of scenarios.</summary>
    public ImmutableArray<OptionCase> Cases { get; }

    /// <summary>States of readiness; scenario number = case × states + state.</summary>
    public ReadinessStates States { get; }

    /// <summary>What may be chosen.</summary>
    public OptionChoice Choice { get; }

    /// <summary>No option.</summary>
    public double[] Nothing => new double[Options.Length];

    /// <summary>Every option.</summary>
    public double[] Everything => [.. Options.Select(_ => 1.0)];

    /// <summary>What a week costs in which nothing is delivered, in USD.</summary>
    public double CostOfAWeek => Cases.Sum(one => one.Weight * one.Recourse.CostOfAWeek);

    /// <summary>The options of a portfolio.</summary>
    public static IEnumerable<int> Chosen(double[] decisions) =>
        Enumerable.Range(0, decisions.Length).Where(option => decisions[option] > 0.5);

    /// <summary>What is spared, without what solvers leave.</summary>
    public static double Gain(double spared, double of) => spared > Noticed * Math.Max(1, of) ? spared : 0;

    /// <summary>The best portfolio for a budget, the cheapest among equals, and what its risk is at least.</summary>
    public (FrontierPoint Point, double[] Decisions, double Bound) Best(double budget, double gamma)
    {
        var found = _benders.Solve(Choice.First(budget, gamma, isPriced: false), Settings.Alpha, Cancellation)!;
        var cheap = _benders.Cheapest(Choice.First(budget, gamma, isPriced: true), Settings.Alpha, found, Cancellation);
        double[] chosen = cheap.Decisions[..Options.Length];
        double worst = RobustBudget.Worst(Chosen(chosen).Select(option => (Choice.Costs[option], Choice.Excess[option])), gamma);
        var ids = Chosen(chosen).Select(option => Options[option].Id);
        return (new FrontierPoint(budget, gamma, Choice.Spent(chosen), worst, cheap.Risk, [.. ids]), chosen, Math.Min(found.Bound, cheap.Risk));
    }

    /// <summary>What the budget's best portfolio costs by shortage when nobody asks for work shares.</summary>
    public double WithoutWorkShares() => _benders
        .Solve(Choice.First(Settings.BudgetMusd, Settings.Gamma, isPriced: false, sharesWork: false), Settings.Alpha, Cancellation)!.Risk;

    /// <summary>Shortage cost of a portfolio by the measure of the study.</summary>
    public double Risk(double[] decisions) => Evaluate(_benders, decisions, Settings.Alpha).Risk;

    /// <summary>Mean shortage cost of a portfolio.</summary>
    public double Mean(double[] decisions) => Evaluate(_benders, decisions, 0).Risk;

    /// <summary>Mean shortage cost of portfolios when options are ready in other weeks.</summary>
    public Func<double[], double> MeanWhen(Func<OptionCase, int, int> readyIn)
    {
        var other = _benders.With(Scenarios(readyIn));
        return decisions => Evaluate(other, decisions, 0).Risk;
    }

    /// <summary>Shortage cost of a portfolio in each case, on average over the states.</summary>
    public double[] ByCase(double[] decisions)
    {
        var values = Evaluate(_benders, decisions, 0).Values;
        return
        [
            .. Cases.Select((_, number) => States.All.Select((state, at) => state.Probability * values[(number * States.All.Length) + at]).Sum()),
        ];
    }

    /// <summary>EVPI and VSS of the mean cost; the scenario of a planner who takes one is the likeliest pattern at mean readiness.</summary>
    public (double Evpi, double Vss) Information()
    {
        var first = Choice.First(Settings.BudgetMusd, Settings.Gamma, isPriced: false);
        double together = _benders.Solve(first, 0, Cancellation)!.Risk;
        double waiting = 0;
        int count = Cases.Length * States.All.Length;
        for (int number = 0; number < count; number++)
        {
            Progress?.Report(new RunProgress("each scenario by itself", number, count));
            double probability = Cases[number / States.All.Length].Weight * States.All[number % States.All.Length].Probability;
            waiting += probability * _benders.Of(number).Solve(first, 0, Cancellation)!.Risk;
        }

        var likeliest = Cases.MaxBy(one => one.Weight)!;
        var mean = likeliest.With(1, [.. Options.Select(row => row.Chance())], likeliest.ReadyIn);
        double[] ofMean = _benders.With([mean]).Solve(first, 0, Cancellation)!.Decisions;
        double mistaken = Evaluate(_benders, ofMean, 0).Risk;
        return (Gain(together - waiting, together), Gain(mistaken - together, together));
    }

    /// <inheritdoc/>
    public void Dispose() => _benders.Dispose();

    private TwoStageSolution Evaluate(Benders benders, double[] decisions, double alpha) =>
        benders.Evaluate(Choice.First(0, 0, isPriced: false), decisions[..Options.Length], alpha, Cancellation);

    /// <summary>Every case in every state of readiness.</summary>
    private ImmutableArray<Recourse> Scenarios(Func<OptionCase, int, int> readyIn) =>
    [
        .. from one in Cases
           from state in States.All
           select one.With(one.Weight * state.Probability, Array.ConvertAll(state.IsReady, isReady => isReady ? 1.0 : 0), option => readyIn(one, option)),
    ];
}
