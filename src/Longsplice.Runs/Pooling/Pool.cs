using System.Collections.Immutable;
using Longsplice.Engine;
using Longsplice.Model.Checks;
using Longsplice.Model.Labels;
using Longsplice.Plan.Pooling;
using Longsplice.Plan.Sharing;
using Longsplice.Runs.Sharing;
using Longsplice.Runs.Store;
using Longsplice.Runs.Verbs;

namespace Longsplice.Runs.Pooling;

/// <summary>Pooled demand: what merged order books save, what a second line costs and buys, and who pays.</summary>
public static class Pool
{
    /// <summary>Buyers whose groups are all priced without being asked to.</summary>
    private const int MostExact = 8;

    /// <summary>Runs the verb.</summary>
    /// <param name="orders">CSV of orders.</param>
    /// <param name="terms">CSV of lines and their terms.</param>
    /// <param name="settings">What a person set.</param>
    /// <param name="progress">Told how far it is.</param>
    /// <param name="cancellation">Stops it.</param>
    public static VerbResult<PoolData> Run(
        string orders, string terms, PoolSettings settings, IProgress<RunProgress>? progress, CancellationToken cancellation)
    {
        List<Finding> findings = [.. RunFolder.Refusals(settings.Out)];
        var (book, label) = OrderFiles.Read(orders, terms, settings.Funding == Funding.MultiYear, findings);
        var players = new PlayerNames();
        foreach (string buyer in book?.Buyers ?? [])
        {
            players.Meet(buyer);
        }

        var unions = book is null ? [] : PlayerLists.Unions(settings.Unions, players, findings);
        if (book is null || findings.Exists(finding => finding.Severity == Severity.Error))
        {
            return VerbResult<PoolData>.Of([.. findings.Order()], null);
        }

        var items = book.Items.Select((item, done) =>
        {
            progress?.Report(new RunProgress("items pooled", done, book.Items.Length));
            return Item(book, item, settings, cancellation);
        });
        int done = 0;
        var game = book.Game(_ => progress?.Report(new RunProgress("groups of buyers priced", ++done, 0)), cancellation);
        var options = new SharingOptions { Unions = unions, Samples = settings.Samples, Seed = settings.Seed };
        var data = new PoolData(
            book.Buyers,
            settings.Funding,
            [.. items],
            settings.Outage,
            Shares(game, options, cancellation),
            Out: null);
        var result = VerbResult<PoolData>.Of([.. findings.Order()], data) with { Record = RecordOf(data, book, game, label, settings) };
        return RunFolder.Keep(result, settings.Out, told => told with { Out = settings.Out }, cancellation);
    }

    private static RunRecord RecordOf(PoolData data, OrderBook book, CoalitionGame game, Label joined, PoolSettings settings)
    {
        string label = joined.ToText(Markings.Default);
        var tables = PoolTables.Of(data, game, label);
        return new RunRecord
        {
            Command = RunCommand.Of("pool", settings, RunInputs.PathOf<OrderRow>(), RunInputs.PathOf<TermRow>()),
            Answer = data,
            Tables = tables,
            Inputs = [.. RunInputs.Files(book.Orders), .. RunInputs.Files(book.Terms)],
            Pages = PoolBrief.Of(data, tables, label),
        };
    }

    /// <summary>True where every group is priced.</summary>
    internal static bool IsExact(PoolData data) => data.Shares?.Core is not null;

    /// <summary>Who pays: exactly for few buyers, else by what was asked for.</summary>
    private static ShareCostData? Shares(CoalitionGame game, SharingOptions options, CancellationToken cancellation)
    {
        bool isAsked = options.Samples is not null || options.Unions.Length > 0;
        return game.Count > MostExact && !isAsked ? null : SharingAnswer.Of(game, options, [], "USD", cancellation);
    }

    private static PoolItem Item(OrderBook book, string item, PoolSettings settings, CancellationToken cancellation)
    {
        var problem = book.Problem(item, (1UL << book.Buyers.Length) - 1);
        var pooled = PoolProgram.Solve(problem, cancellation)!;
        double[] alone = [.. book.Buyers.Select((_, buyer) => PoolProgram.Solve(book.Problem(item, 1UL << buyer), cancellation)!.Cost)];
        double sum = alone.Sum();
        return new PoolItem(
            item,
            problem.Demand.Sum(),
            sum,
            pooled.Cost,
            pooled.Bound,
            sum - pooled.Cost,
            sum > 0 ? 1 - (pooled.Cost / sum) : 0,
            sum - PoolBounds.LeastCost(problem),
            PoolBounds.Learning(Math.Max(1, alone.Count(cost => cost > 0)), problem.Lines.Min(line => line.Curve.Exponent)),
            Lots(book, problem, pooled),
            Second(problem, pooled, settings, cancellation));
    }

    private static ImmutableArray<LotRow> Lots(OrderBook book, PoolProblem problem, PoolPlan plan) =>
    [
        .. from line in Enumerable.Range(0, problem.Lines.Length)
           from year in Enumerable.Range(0, problem.Demand.Length)
           where plan.Lots[line][year] > 0
           select new LotRow(problem.Lines[line].Id, book.FirstYear + year, plan.Lots[line][year]),
    ];

    private static SecondLine? Second(PoolProblem problem, PoolPlan pooled, PoolSettings settings, CancellationToken cancellation) =>
        problem.Lines.Length > 1 && PoolProgram.Solve(problem with { LeastLines = 2, LeastPart = settings.SecondPart }, cancellation) is { } two
            ? SecondLine.Of(problem, pooled, two, settings.Outage)
            : null;
}
