using Longsplice.Model.Ids;

namespace Longsplice.Model.Tables;

/// <summary>How many of a model's figures are known in which way.</summary>
/// <param name="Read">Read in a source.</param>
/// <param name="Recall">Recalled, not re-read.</param>
/// <param name="Definition">True by definition.</param>
/// <param name="Assumed">Assumed, or without a source.</param>
/// <param name="Synthetic">Made up to stand for something unpublished.</param>
/// <param name="Unknown">Left unknown.</param>
public sealed record Provenance(int Read, int Recall, int Definition, int Assumed, int Synthetic, int Unknown)
{
    /// <summary>All figures.</summary>
    public int Total => Read + Recall + Definition + Assumed + Synthetic + Unknown;

    /// <summary>Counts the filled number cells of all tables but ranges and sources.</summary>
    public static Provenance Of(SupplyModel model)
    {
        int[] counts = new int[5];
        int unknown = 0;
        foreach (var (schema, rows) in model.Tables.Where(table => table.Schema.HoldsFigures))
        {
            foreach (var column in schema.Columns.Where(IsFigure))
            {
                foreach (var row in rows.Where(row => IsFilled(column, row)))
                {
                    if (column.IsUnknown(row))
                    {
                        unknown++;
                    }
                    else
                    {
                        counts[(int)KindOf(model, row, column)]++;
                    }
                }
            }
        }

        return new Provenance(counts[0], counts[1], counts[2], counts[3], counts[4], unknown);
    }

    /// <summary>How a figure is known.</summary>
    public static SourceKind KindOf(SupplyModel model, Row row, Column column) =>
        SourceCell.Of(row.Source, column.Name) is { } id && model.Sources.Contains(new SourceId(id))
            ? model.Sources.Get(new SourceId(id)).Kind
            : SourceKind.Assumed;

    /// <summary>Ranks and priorities are choices, not figures.</summary>
    private static bool IsFigure(Column column) => column.Cell.IsNumber && column.Name is not ("rank" or "priority");

    /// <summary>A cell that holds the default says nothing that anybody had to find out.</summary>
    private static bool IsFilled(Column column, Row row) =>
        column.TextOf(row) is { Length: > 0 } text && text != column.Cell.Format(column.Default);
}
