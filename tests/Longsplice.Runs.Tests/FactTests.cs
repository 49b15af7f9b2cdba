using System.Globalization;
using Longsplice.Model.Figures;
using Longsplice.Model.Files;
using Longsplice.Model.Tables;
using Shouldly;
using Xunit;

namespace Longsplice.Runs.Tests;

/// <summary>Every cited number of the shipped models equals its fact: value, unit and conversion.</summary>
public sealed class FactTests
{
    [Theory]
    [InlineData("rounds155")]
    [InlineData("reference")]
    [InlineData("backtest155")]
    public void CitedNumbers_OfShippedModel_EqualTheirFacts(string name)
    {
        var model = ModelFiles.Load(Folder(name)).Value.ShouldNotBeNull();
        var tables = model.Tables.ToDictionary(table => table.Schema.Table.Name);
        var facts = Rows(name, "facts.csv").ToDictionary(row => row["fact_id"]);
        var used = Rows(name, "used.csv");
        used.Count.ShouldBeGreaterThan(10);
        foreach (var row in used)
        {
            var fact = facts[row["fact_id"]];
            string field = row["which"].Contains("cost", StringComparison.Ordinal) ? "unit_cost_usd" : row["which"].Split('_')[^1];
            double value = Number(fact[field]);
            value.ShouldBe(Number(row["fact_value"]), row["fact_id"]);
            fact["unit"].ShouldBe(field == "unit_cost_usd" ? fact["unit"] : row["fact_unit"]);
            Converted(value, row["conversion"], facts).ShouldBe(Number(row["value"]), 5e-6 * Number(row["value"]), row["fact_id"]);

            var (schema, rows) = tables[row["table"]];
            var cited = rows.Single(candidate => schema.KeyText(candidate) == row["id"]);
            var column = schema.Columns.Single(candidate => candidate.Name == row["column"]);
            column.TextOf(cited).ShouldBe(row["value"], $"{row["table"]} {row["id"]}");
            SourceCell.Of(cited.Source, column.Name).ShouldBe(row["fact_id"], $"{row["table"]} {row["id"]}");
        }
    }

    [Theory]
    [InlineData("rounds155")]
    [InlineData("reference")]
    [InlineData("backtest155")]
    public void FiguresThatCiteFacts_OfShippedModel_AreAllListed(string name)
    {
        var model = ModelFiles.Load(Folder(name)).Value.ShouldNotBeNull();
        var used = Rows(name, "used.csv").Select(row => (row["table"], row["id"], row["column"])).ToHashSet();
        foreach (var figure in Figure.AllOf(model))
        {
            bool isFact = figure.KindIn(model) is SourceKind.Read or SourceKind.Recall;
            bool isListed = used.Contains((figure.Table, figure.Key, figure.Column.Name));
            (isFact == isListed).ShouldBeTrue($"{figure.Table} {figure.Key} {figure.Column.Name}");
        }
    }

    [Theory]
    [InlineData("rounds155", 2)]
    [InlineData("reference", 8)]
    public void RangesThatCiteFacts_OfShippedModel_EqualTheirFacts(string name, int cited)
    {
        var model = ModelFiles.Load(Folder(name)).Value.ShouldNotBeNull();
        var facts = Rows(name, "facts.csv").ToDictionary(row => row["fact_id"]);
        var used = Rows(name, "used.csv").ToDictionary(row => (row["table"], row["id"], row["column"]));
        RangeRow[] ranges = [.. model.Ranges.Where(row => facts.ContainsKey(row.Source ?? ""))];
        ranges.Select(row => row.Source).Distinct().Count().ShouldBe(cited);
        foreach (var range in ranges)
        {
            var fact = facts[range.Source!];
            var use = used[(range.Table, range.Id, range.Column)];
            use["fact_id"].ShouldBe(range.Source);
            foreach (var (value, field) in new[] { (range.Low, "low"), (range.Best, "best"), (range.High, "high") })
            {
                double expected = Converted(Number(fact[field]), use["conversion"], facts);
                value!.Value.ShouldBe(expected, 5e-6 * expected, $"{range.Table} {range.Id} {field}");
            }
        }
    }

    [Theory]
    [InlineData("rounds155")]
    [InlineData("reference")]
    public void Ranges_OfShippedModel_HoldTheirFigures(string name)
    {
        var model = ModelFiles.Load(Folder(name)).Value.ShouldNotBeNull();
        var figures = Figure.AllOf(model).ToDictionary(figure => (figure.Table, figure.Key, figure.Column.Name));
        foreach (var range in model.Ranges)
        {
            double value = Number(figures[(range.Table, range.Id, range.Column)].Text);
            value.ShouldBeInRange(range.Low!.Value, range.High!.Value, $"{range.Table} {range.Id}");
            (range.Best ?? value).ShouldBe(value, $"{range.Table} {range.Id}");
        }
    }

    /// <summary><c>beyond:ID</c> takes another fact away, <c>units:N</c> is that for so many; steps are joined by semicolons.</summary>
    private static double Converted(double value, string conversion, Dictionary<string, Dictionary<string, string>> facts) =>
        conversion.Split(';').Aggregate(value, (sum, step) => step.Split(':') switch
        {
            ["beyond", var other] => sum - Number(facts[other]["best"]),
            ["units", var count] => sum * Number(count),
            _ => Converted(sum, step),
        });

    private static double Converted(double value, string conversion) => conversion switch
    {
        "same" or "percent" => value,
        "per_month_to_week" => value * 12 / 52,
        "per_year_to_week" => value / 52,
        "kg_to_t" => value / 1000,
        "t_per_year_to_week" => value / 52,
        "t_per_year_to_kg_per_week" => value * 1000 / 52,
        "usd_per_lb_to_kg" => value / 0.45359237,
        "bn_to_m" => value * 1000,
        "usd_to_musd" => value / 1e6,
        "months_to_weeks" => value * 52 / 12,
        "months_to_whole_weeks" => Math.Round(value * 52 / 12),
        "mb_per_day_to_kb_per_week" => value * 7000,
        "mb_per_day_to_t_per_week" => value * 7 * 136000, // 0.136 t a barrel
        _ => throw new InvalidOperationException(conversion),
    };

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    private static string Folder(string name) => Path.Combine(Repository.Root, "models", name);

    private static List<Dictionary<string, string>> Rows(string name, string file)
    {
        using var csv = Sylvan.Data.Csv.CsvDataReader.Create(Path.Combine(Folder(name), "facts", file));
        var rows = new List<Dictionary<string, string>>();
        while (csv.Read())
        {
            rows.Add(Enumerable.Range(0, csv.FieldCount).ToDictionary(csv.GetName, csv.GetString));
        }

        return rows;
    }
}
