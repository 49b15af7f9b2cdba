using System.Collections.Immutable;
using Longsplice.Engine.Network;
using Longsplice.Engine.Start;
using Longsplice.Engine.Tests.Drawing;
using Longsplice.Model;
using Longsplice.Model.Files;
using Longsplice.Model.Ids;
using Longsplice.Model.Scenarios;
using Longsplice.Model.Tables;
using Longsplice.Plan.Lp;
using Longsplice.Plan.Regimes;
using Longsplice.Plan.Solve;
using Shouldly;
using Xunit;

namespace Longsplice.Plan.Tests.Regimes;

/// <summary>The game of a plan, on a lesson reckoned by hand and on random networks.</summary>
public sealed class CoalitionCostsTests(ITestOutputHelper output)
{
    private static readonly NationId E = new("E"), P = new("P");

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    /// <summary>E wants 200 in weeks 1 to 5 and has 150; P wants 200 in weeks 6 to 10 and has 200; two weeks apart.</summary>
    [Fact]
    public void Cost_OfTheLesson_IsTheLessons()
    {
        var game = Lesson(players: null);
        game.Cost([E], Stop).ShouldBe(50, 1e-7);
        game.Cost([P], Stop).ShouldBe(0, 1e-7);
        game.Cost([E, P], Stop).ShouldBe(20, 1e-7);
        game.Cost([], Stop).ShouldBe(0);
    }

    [Fact]
    public void OwenPoint_OfTheLesson_SharesAllAndNobodyLeaves()
    {
        var shares = Lesson(players: null).OwenPoint(Stop);
        shares.Sum().ShouldBe(20, 1e-7);
        shares[0].ShouldBeLessThanOrEqualTo(50 + 1e-7);
        shares[1].ShouldBeLessThanOrEqualTo(1e-7);
    }

    /// <summary>Who is no player sells what the contract carried at the start: nothing in the lesson.</summary>
    [Fact]
    public void Cost_WithTheOtherOutside_IsThatAlone()
    {
        var game = Lesson(new HashSet<NationId> { E });
        game.Outside.ShouldBe([P]);
        game.Cost([E], Stop).ShouldBe(50, 1e-7);
    }

    /// <summary>10 a week come from outside, which for two of eight weeks makes only 4: 12 are short, however much it has in store.</summary>
    [Fact]
    public void Cost_WithASupplierOutside_HasWhatItsContractsCarriedLessWhatEventsTake()
    {
        var model = Buyer();
        var scenario = new Scenario
        {
            Start = new DateOnly(2027, 1, 4),
            Weeks = 8,
            Events = [new ScenarioEvent { Id = "fire", Kind = "outage", Recipe = new RecipeId("made"), Remaining = 0.2, From = WeekOrDate.OfWeek(3), Until = WeekOrDate.OfWeek(4) }],
        };
        CoalitionCosts.Of(model, scenario, new HashSet<NationId> { new("A") }).Cost([new("A")], Stop).ShouldBe(12, 1e-7);
        CoalitionCosts.Of(model, scenario).Cost([new("A")], Stop).ShouldBe(80, 1e-7);
        CoalitionCosts.Of(model, scenario).Cost([new("A"), new("S")], Stop).ShouldBe(0, 1e-7);
    }

    [Fact]
    public void Cost_InParts_IsThatOfOnePlan() => Seeds.ForEach(15, output, seed =>
    {
        var run = DrawnRun.Of(seed);
        var game = CoalitionCosts.Of(run.Model, run.Scenario);
        var network = NetworkCompiler.Compile(Longsplice.Engine.BestCase.Of(run.Model, run.Scenario), run.Scenario);
        var start = ProgressiveFilling.Fill(network);
        var course = CourseBuilder.Build(network, start, Longsplice.Engine.Events.EventTranslator.Translate(network, run.Scenario.Events, _ => true));
        for (int coalition = 1; coalition < 1 << game.Players.Length; coalition++)
        {
            int[] groups = [.. game.Players.Select((_, nation) => (coalition >> nation & 1) == 1 ? 0 : -1)];
            var plan = PlanProgram.Build(network, start, course, new PlanScope(groups, TradeRule.None));
            double whole = LinearSolver.Solve(plan.Program).Objective;
            NationId[] members = [.. game.Players.Where((_, nation) => groups[nation] == 0)];
            game.Cost(members, Stop).ShouldBe(whole, 1e-6 * Math.Max(1, whole));
        }
    });

    /// <summary>Owen 1975; lanes and quotas that several use are no one's own, so their games are left out.</summary>
    [Fact]
    public void OwenPoint_OnRandomNetworks_SharesAllAndLiesInTheCore()
    {
        int tested = 0;
        Seeds.ForEach(24, output, seed =>
        {
            var run = DrawnRun.OfPlain(seed);
            var model = run.Model with { Lanes = new([.. run.Model.Lanes.Select(lane => lane with { CapacityTonnesPerWeek = null })], row => row.Id), Licences = new([]) };
            var scenario = run.Scenario with { Events = [.. run.Scenario.Events.Where(one => one.Kind is "outage" or "surge" or "ban")], Crises = [] };
            model = model with { Passages = new([.. model.Passages.Select(passage => passage with { CapacityTonnesPerWeek = null })], row => row.Id) };
            var game = CoalitionCosts.Of(model, scenario);
            var shares = game.OwenPoint(Stop);
            double all = game.Cost(game.Players, Stop);
            shares.Sum().ShouldBe(all, 1e-6 * Math.Max(1, all));
            for (int coalition = 1; coalition < 1 << game.Players.Length; coalition++)
            {
                int[] members = [.. Enumerable.Range(0, game.Players.Length).Where(nation => (coalition >> nation & 1) == 1)];
                double cost = game.Cost([.. members.Select(nation => game.Players[nation])], Stop);
                members.Sum(nation => shares[nation]).ShouldBeLessThanOrEqualTo(cost + (1e-6 * Math.Max(1, all)));
            }

            Interlocked.Add(ref tested, all > 0 ? 1 : 0);
        });
        tested.ShouldBeGreaterThan(3);
    }

    [Fact]
    public void Solve_OnAnyNumberOfThreads_GivesTheSame()
    {
        var run = DrawnRun.Of(7);
        ulong[] coalitions = [.. Enumerable.Range(1, (1 << run.Model.Nations.Count) - 1).Select(coalition => (ulong)coalition)];
        ImmutableArray<NationId>[] players = [.. run.Model.Nations.Select(row => ImmutableArray.Create(row.Id))];
        var one = CoalitionCosts.Of(run.Model, run.Scenario).Solve(players, coalitions, 1, null, Stop);
        var three = CoalitionCosts.Of(run.Model, run.Scenario).Solve(players, coalitions, 3, null, Stop);
        coalitions.ShouldAllBe(coalition => one[coalition].Equals(three[coalition]));
    }

    private static CoalitionCosts Lesson(IReadOnlySet<NationId>? players)
    {
        string folder = Path.Combine(Repository.Root, "examples", "two-nations-pooled");
        return CoalitionCosts.Of(ModelFiles.Load(folder).Value!, ScenarioFile.Load(Path.Combine(folder, "scenario.yaml")).Value!, players);
    }

    private static SupplyModel Buyer() => new()
    {
        Theatres = new([new Theatre { Id = new("T") }], row => row.Id),
        Nations = new([new Nation { Id = new("A"), Theatre = new("T") }, new Nation { Id = new("S"), Theatre = new("T") }], row => row.Id),
        Sites = new([new Site { Id = new("a"), Nation = new("A"), Kind = SiteKind.Base }, new Site { Id = new("s"), Nation = new("S"), Kind = SiteKind.Plant }], row => row.Id),
        Items = new([new Item { Id = new("round"), Kind = ItemKind.Munition, Unit = "round" }], row => row.Id),
        Recipes = new([new Recipe { Id = new("made"), Site = new("s"), Item = new("round"), CapacityPerWeek = 20, LeadWeeks = 0 }], row => row.Id),
        Stocks = new([new Stock { Site = new("s"), Item = new("round"), Quantity = 500 }]),
        Contracts = new([new Contract { Id = new("sa"), Supplier = new("s"), Customer = new("a"), Item = new("round"), Rank = 1, QuantityPerWeek = 10, TransitWeeks = 0 }], row => row.Id),
        Demands = new([new Demand { Id = new("d"), Site = new("a"), Item = new("round"), QuantityPerWeek = 10, ShortageCostUsd = 1, Unmet = UnmetMode.Lost }], row => row.Id),
    };
}
