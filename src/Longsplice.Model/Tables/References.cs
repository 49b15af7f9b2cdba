using System.Collections.Frozen;
using Longsplice.Model.Ids;

namespace Longsplice.Model.Tables;

/// <summary>Which table the ids of a column refer to.</summary>
public static class References
{
    private static readonly FrozenDictionary<Type, string> Tables = new Dictionary<Type, string>
    {
        [typeof(TheatreId)] = "theatres",
        [typeof(NationId)] = "nations",
        [typeof(SiteId)] = "sites",
        [typeof(ItemId)] = "items",
        [typeof(LineId)] = "lines",
        [typeof(RecipeId)] = "recipes",
        [typeof(ServiceId)] = "services",
        [typeof(CableId)] = "cables",
        [typeof(LandingId)] = "landings",
        [typeof(ProgrammeId)] = "programmes",
    }.ToFrozenDictionary();

    /// <summary>The table in which the ids of a column must stand; null where they need not stand in any.</summary>
    /// <param name="schema">Table of the column.</param>
    /// <param name="column">The column.</param>
    public static string? TableOf(TableSchema schema, Column column) =>
        Tables.GetValueOrDefault(column.Cell.Type) is { } table && table != schema.Table.Name ? table : null;

    /// <summary>True for tables to whose rows others refer.</summary>
    /// <param name="schema">The table.</param>
    public static bool IsTarget(TableSchema schema) => Tables.Values.Contains(schema.Table.Name);
}
