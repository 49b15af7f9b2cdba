using Longsplice.Engine.Start;
using Longsplice.Engine.Tests.Drawing;
using Longsplice.Model;
using Longsplice.Model.Files;
using Longsplice.Model.Ids;
using Longsplice.Model.Results;
using Longsplice.Model.Scenarios;
using Longsplice.Model.Tables;
using Longsplice.Model.Unknowns;
using Shouldly;
using Xunit;

namespace Longsplice.Engine.Tests.Unknowns;

/// <summary>Cases of what is unknown: the engine never sees an unknown, and corners are what their rules say.</summary>
public sealed class CaseTests
{
    [Fact]
    public void Execute_OnNetworksWithUnknowns_FillsEveryOneInEveryCase()
    {
        Parallel.For(0, 30, seed =>
        {
            var (model, scenario, _) = RandomNetwork.Draw(seed);
            var blanked = Blanked.Of(model, seed, share: 0.15);
            var uncertain = SteadyLoads.Uncertain(blanked, scenario);
            uncertain.Figures.Length.ShouldBe(UnknownCount.Of(blanked).Total, $"seed {seed}");
            foreach (var name in uncertain.Cases)
            {
                UnknownCount.Of(uncertain.In(name)).Total.ShouldBe(0, $"seed {seed} {name}");
            }

            var tables = Run(blanked, scenario);
            tables.Service.Select(row => row.Case).Distinct().ShouldBe(
                uncertain.Cases.Length == 1 ? ["best"] : ["best", "worse", "better"], $"seed {seed}");
            tables.Unknowns.Length.ShouldBe(uncertain.Figures.Length, $"seed {seed}");
            tables.Balance.Max(row => Math.Abs(row.Residual) / Math.Max(1, row.Opening + row.Produced)).ShouldBeLessThan(1e-9, $"seed {seed}");
            ShouldHoldFigures(tables, seed);
        });
    }

    /// <summary>Of a recipe that alone fills its stock: where several do, an unknown capacity pins their shares.</summary>
    [Fact]
    public void Execute_OfUnknownWhoseRangeIsOnePoint_EqualsTheRunOfThatPoint()
    {
        for (int seed = 0; seed < 6; seed++)
        {
            var (model, scenario, _) = RandomNetwork.Draw(seed);
            var recipe = model.Recipes.First(row => IsAlone(model, row));
            double value = recipe.CapacityPerWeek;
            var blanked = model with
            {
                Recipes = new(model.Recipes.Select(row => row == recipe ? row with { CapacityPerWeek = Unknown.Number } : row), row => row.Id),
                Ranges = new([new RangeRow { Table = "recipes", Id = recipe.Id.Code, Column = "capacity_per_week", Low = value, High = value }]),
            };
            Bytes(Run(blanked, scenario)).ShouldBe(Bytes(Run(model, scenario)), $"seed {seed}");
        }
    }

    private static bool IsAlone(SupplyModel model, Recipe recipe) =>
        model.Recipes.Count(row => row.Site == recipe.Site && row.Item == recipe.Item) == 1
        && !model.Contracts.Any(row => row.Customer == recipe.Site && row.Item == recipe.Item);

    /// <summary>
    /// A plant feeds a front one week away and stops in week 1: what is in work and under way serves weeks 1 and 2, the
    /// stock at the front what it covers: 0, 3 or 6 weeks.
    /// </summary>
    [Fact]
    public void Execute_OfUnknownStock_RunsOutWhenTheCoverOfEachCaseIsGone()
    {
        var tables = Run(SmallChain.Model(), SmallChain.Outage(until: 20));
        tables.FirstOut.ToDictionary(row => row.Case, row => row.Week).ShouldBe(
            new Dictionary<string, int> { ["best"] = 6, ["worse"] = 3, ["better"] = 9 });
        var stock = tables.Unknowns.Single(row => row.Table == "stocks");
        (stock.Id, stock.Column).ShouldBe(("front/shell", "quantity"));
        (stock.Worse, stock.Best, stock.Better).ShouldBe((0, 30, 60));
        var capacity = tables.Unknowns.Single(row => row.Table == "recipes");
        (capacity.Worse, capacity.Best, capacity.Better).ShouldBe((10, 12.5, null));
    }

    [Fact]
    public void Best_OfSeveralCases_KeepsLinesOfTheFile()
    {
        var tables = Run(SmallChain.Model(), SmallChain.Outage(until: 20));
        var best = tables.Best("events");
        best.Service.ShouldBe(tables.Service.Take(best.Service.Length));
        best.Causes.ShouldBe(tables.Causes.Take(best.Causes.Length));
        best.FirstOut.ShouldBe(tables.FirstOut.Take(1));
    }

    [Fact]
    public void Find_OfLoopThatGainsInTheWorseCaseOnly_FindsIt()
    {
        var model = SmallChain.Model();
        var looped = model with
        {
            Recipes = new(
                [
                    new Recipe { Id = new RecipeId("a"), Site = new SiteId("plant"), Item = new ItemId("a"), CapacityPerWeek = 9 },
                    new Recipe { Id = new RecipeId("b"), Site = new SiteId("plant"), Item = new ItemId("shell"), CapacityPerWeek = 9 },
                ],
                row => row.Id),
            RecipeInputs = new(
                [
                    new RecipeInput { Recipe = new RecipeId("a"), Item = new ItemId("shell"), Quantity = 0.5 },
                    new RecipeInput { Recipe = new RecipeId("b"), Item = new ItemId("a"), Quantity = 0.5 },
                ]),
        };
        GainLoops.Find(looped).ShouldBeEmpty();
        var ranged = looped with
        {
            Ranges = new([new RangeRow { Table = "recipe_inputs", Id = "a/shell", Column = "quantity", Low = 0.4, High = 3 }]),
        };
        GainLoops.Find(ranged).ShouldHaveSingleItem().Found.ShouldContain("worse");
    }

    private static ResultTables Run(SupplyModel model, Scenario scenario) =>
        StressRun.Execute(model, scenario, new StressOptions(1), null, TestContext.Current.CancellationToken).Tables;

    private static string Bytes(ResultTables tables) => string.Concat(tables.All
        .Where(table => table.Schema.Table.Name != "unknowns")
        .Select(table => TableWriter.Text(table.Schema, table.Rows)));

    private static void ShouldHoldFigures(ResultTables tables, int seed)
    {
        foreach (var (schema, rows) in tables.All)
        {
            foreach (var column in schema.Columns.Where(column => column.Cell.IsNumber))
            {
                rows.Any(row => column.Access.IsUnknown(row) || column.Property.GetValue(row) is double.PositiveInfinity)
                    .ShouldBeFalse($"seed {seed} {schema.Table.Name}.{column.Name}");
            }
        }
    }
}
