using System.Collections.Immutable;
using Longsplice.Model;
using Longsplice.Model.Tables;
using Longsplice.Model.Unknowns;

namespace Longsplice.Engine.Tests.Unknowns;

/// <summary>Random networks of which random figures are unknown.</summary>
internal static class Blanked
{
    /// <summary>Blanks a share of all cells that may be unknown.</summary>
    public static SupplyModel Of(SupplyModel model, int seed, double share)
    {
        var random = new Random(seed);
        var rows = new Dictionary<Row, Row>(ReferenceEqualityComparer.Instance);
        foreach (var (schema, table) in model.Tables.Where(table => table.Schema.HoldsFigures))
        {
            foreach (var row in table)
            {
                foreach (var column in schema.Columns.Where(column => MayBeUnknown(model, row, column)))
                {
                    if (random.NextDouble() < share)
                    {
                        rows.TryAdd(row, row.Copy());
                        column.Property.SetValue(rows[row], UnknownOf(column));
                    }
                }
            }
        }

        return ModelRows.With(model, rows);
    }

    /// <summary>Two figures that rules cannot fill: quantities without shares, and a demand that is typical of none.</summary>
    private static bool MayBeUnknown(SupplyModel model, Row row, Column column) =>
        column.TakesUnknown && row is not RecipeInput && !(row == model.Demands[0] && column.Name == "quantity_per_week");

    private static object UnknownOf(Column column) => column.Cell switch
    {
        { IsList: true } => ImmutableArray.Create(Unknown.Number),
        _ when column.Cell.Type == typeof(int) => Unknown.Whole,
        _ => Unknown.Number,
    };
}
