using System.Globalization;
using Longsplice.Engine;
using Longsplice.Model.Tables;
using Longsplice.Runs.Verbs;
using Shouldly;
using Xunit;

namespace Longsplice.Runs.Tests.Examples;

/// <summary>Every example folder is a test: its results are compared with its expected.csv, value by value.</summary>
public sealed class ExampleTests
{
    /// <summary>Values were worked out by hand or by other code; only rounding may differ.</summary>
    private const double Tolerance = 1e-9;

    public static TheoryData<string> Folders() =>
    [
        .. Directory.GetDirectories(Path.Combine(Repository.Root, "examples"))
            .Where(path => File.Exists(Path.Combine(path, "expected.csv")))
            .Select(path => Path.GetFileName(path))
            .Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Folders))]
    public void Example_WhenRun_GivesExpectedValues(string name)
    {
        string folder = Path.Combine(Repository.Root, "examples", name);
        var (model, scenario, findings) = Inputs.Both(folder, Path.Combine(folder, "scenario.yaml"));
        model.ShouldNotBeNull(string.Join('\n', findings));
        scenario.ShouldNotBeNull(string.Join('\n', findings));
        var tables = StressRun.Execute(model, scenario, StressOptions.Default, null, TestContext.Current.CancellationToken).Tables;
        var values = tables.All.ToDictionary(table => table.Schema.Table.Name, table => new Lookup(table.Schema, table.Rows));

        var expected = File.ReadLines(Path.Combine(folder, "expected.csv")).Skip(1).Select(line => line.Split(',')).ToArray();
        expected.ShouldNotBeEmpty();
        foreach (string[] cells in expected)
        {
            double value = double.Parse(cells[4], CultureInfo.InvariantCulture);
            double actual = values[cells[0]].Find(cells[1], cells[2], cells[3]);
            actual.ShouldBe(value, Tolerance, string.Join(' ', cells));
        }
    }

    /// <summary>Values of a result table by id, week and column; a cause that is not listed is 0.</summary>
    private sealed class Lookup
    {
        private readonly Dictionary<(string Column, string Id, string Week), double> _values = [];
        private readonly bool _isSparse;

        public Lookup(TableSchema schema, IReadOnlyList<object> rows)
        {
            _isSparse = schema.Table.Name == "short_by_cause";
            var columns = schema.Columns.ToDictionary(column => column.Name);
            if (!columns.TryGetValue("week", out var weeks))
            {
                return;
            }

            foreach (object row in rows.Where(row => columns["pattern"].TextOf(row) == "events"))
            {
                string id = IdOf(columns, row);
                string week = weeks.TextOf(row);
                foreach (var column in schema.Columns.Where(column => column.Cell.Type == typeof(double)))
                {
                    string name = _isSparse ? columns["cause"].TextOf(row) : column.Name;
                    _values[(name, id, week)] = (double?)column.Property.GetValue(row) ?? 0;
                }
            }
        }

        public double Find(string column, string id, string week) =>
            _isSparse ? _values.GetValueOrDefault((column, id, week)) : _values[(column, id, week)];

        private static string IdOf(Dictionary<string, Column> columns, object row)
        {
            string[] keys = columns.ContainsKey("site") ? ["site", "item"] : ["demand"];
            keys = columns.ContainsKey("contract") ? ["contract"] : columns.ContainsKey("recipe") ? ["recipe"] : keys;
            keys = columns.ContainsKey("residual") ? ["item"] : keys;
            return string.Join('/', keys.Where(columns.ContainsKey).Select(key => columns[key].TextOf(row)));
        }
    }
}
