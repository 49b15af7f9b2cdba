using System.Collections.Immutable;

namespace Longsplice.Model.Unknowns;

/// <summary>Figures left unknown.</summary>
/// <param name="Total">All of them.</param>
/// <param name="ByColumn">By table and column, as <c>stocks.quantity</c>.</param>
public sealed record UnknownCount(int Total, ImmutableSortedDictionary<string, int> ByColumn)
{
    /// <summary>Counts the unknown figures of a model; sources and ranges are not figures.</summary>
    public static UnknownCount Of(SupplyModel model)
    {
        var counts = ImmutableSortedDictionary.CreateBuilder<string, int>(StringComparer.Ordinal);
        foreach (var (schema, rows) in model.Tables.Where(table => table.Schema.HoldsFigures))
        {
            foreach (var column in schema.Columns.Where(column => column.TakesUnknown))
            {
                int count = rows.Count(column.IsUnknown);
                if (count > 0)
                {
                    counts.Add($"{schema.Table.Name}.{column.Name}", count);
                }
            }
        }

        return new UnknownCount(counts.Values.Sum(), counts.ToImmutable());
    }
}
