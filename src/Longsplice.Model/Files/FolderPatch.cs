using Longsplice.Model.Diff;
using Longsplice.Model.Tables;

namespace Longsplice.Model.Files;

/// <summary>The files of a model folder that change with its model.</summary>
public static class FolderPatch
{
    /// <summary>Paths and new texts: sources first, then lanes, so that what a later file needs is there.</summary>
    /// <param name="folder">The folder from which the model was loaded.</param>
    /// <param name="before">The model as it was loaded.</param>
    /// <param name="after">The model as it shall be.</param>
    public static IEnumerable<(string Path, string Text)> Of(string folder, SupplyModel before, SupplyModel after) =>
        from pair in before.Tables.Zip(after.Tables)
        let schema = pair.First.Schema
        where ModelDiff.OfTable(schema, pair.First.Rows, pair.Second.Rows).Any()
        orderby schema.RowType == typeof(SourceRow) ? 0 : schema.RowType == typeof(Lane) ? 1 : 2
        let path = Path.Combine(folder, $"{schema.Table.Name}.csv")
        select (path, TablePatch.Text(path, schema, pair.First.Rows, pair.Second.Rows));
}
