using Longsplice.Model.Checks;

namespace Longsplice.Model.Files;

/// <summary>A folder with a file for each table and datapackage.json.</summary>
internal sealed class FolderSource(string folder, string extension, Action<string, RowReader> read) : ModelSource
{
    public override string PlaceOf(string table) => table + extension;

    /// <summary>A folder of the name counts too: it cannot be read, and that is said.</summary>
    public override bool Has(string table) => Path.Exists(PathOf(table));

    public override void Read(RowReader rows) => read(PathOf(rows.Schema.Table.Name), rows);

    public override SupplyModel ReadPackage(SupplyModel model, FindingSet findings) =>
        DataPackage.Read(folder, model, findings);

    private string PathOf(string table) => Path.Combine(folder, table + extension);
}
