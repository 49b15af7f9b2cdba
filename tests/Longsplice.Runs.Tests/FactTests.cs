using System.Globalization;
using Longsplice.Model.Files;
using Longsplice.Model.Tables;
using Shouldly;
using Xunit;

namespace Longsplice.Runs.Tests;

/// <summary>Every cited number of the shipped model equals its fact: value, unit and conversion.</summary>
public sealed class FactTests
{
    private static string Folder => Path.Combine(Repository.Root, "models", "rounds155");

    [Fact]
    public void CitedNumbers_OfShippedModel_EqualTheirFacts()
    {
        var model = ModelFolder.Load(Folder).Value.ShouldNotBeNull();
        var tables = model.Tables.ToDictionary(table => table.Schema.Table.Name);
        var facts = Rows("facts.csv").ToDictionary(row => row["fact_id"]);
        var used = Rows("used.csv");
        used.Count.ShouldBeGreaterThan(50);
        foreach (var row in used)
        {
            var fact = facts[row["fact_id"]];
            string field = row["which"].Contains("cost", StringComparison.Ordinal) ? "unit_cost_usd" : row["which"].Split('_')[^1];
            double value = Number(fact[field]);
            value.ShouldBe(Number(row["fact_value"]), row["fact_id"]);
            fact["unit"].ShouldBe(row["conversion"] == "same" && field == "unit_cost_usd" ? fact["unit"] : row["fact_unit"]);
            Converted(value, row["conversion"]).ShouldBe(Number(row["value"]), 5e-6 * value, row["fact_id"]);

            var (schema, rows) = tables[row["table"]];
            var cited = rows.Single(candidate => schema.KeyText(candidate) == row["id"]);
            var column = schema.Columns.Single(candidate => candidate.Name == row["column"]);
            column.TextOf(cited).ShouldBe(row["value"], $"{row["table"]} {row["id"]}");
            SourceCell.Of(cited.Source, column.Name).ShouldBe(row["fact_id"], $"{row["table"]} {row["id"]}");
        }
    }

    [Fact]
    public void FiguresThatCiteFacts_OfShippedModel_AreAllListed()
    {
        var model = ModelFolder.Load(Folder).Value.ShouldNotBeNull();
        var used = Rows("used.csv").Select(row => (row["table"], row["id"], row["column"])).ToHashSet();
        foreach (var (schema, rows) in model.Tables.Where(table => table.Schema.RowType != typeof(SourceRow)))
        {
            foreach (var column in schema.Columns.Where(column => column.Cell.IsNumber))
            {
                foreach (var row in rows.Where(row => column.TextOf(row) is { Length: > 0 } text && text != column.Cell.Format(column.Default)))
                {
                    bool isFact = Provenance.KindOf(model, row, column) is SourceKind.Read or SourceKind.Recall;
                    bool isListed = used.Contains((schema.Table.Name, schema.KeyText(row), column.Name));
                    (isFact == isListed).ShouldBeTrue($"{schema.Table.Name} {schema.KeyText(row)} {column.Name}");
                }
            }
        }
    }

    private static double Converted(double value, string conversion) => conversion switch
    {
        "same" or "percent" => value,
        "per_month_to_week" => value * 12 / 52,
        "per_year_to_week" => value / 52,
        "kg_to_t" => value / 1000,
        _ => throw new InvalidOperationException(conversion),
    };

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    private static List<Dictionary<string, string>> Rows(string name)
    {
        using var csv = Sylvan.Data.Csv.CsvDataReader.Create(Path.Combine(Folder, "facts", name));
        var rows = new List<Dictionary<string, string>>();
        while (csv.Read())
        {
            rows.Add(Enumerable.Range(0, csv.FieldCount).ToDictionary(csv.GetName, csv.GetString));
        }

        return rows;
    }
}
