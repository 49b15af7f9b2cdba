using Longsplice.Model.Checks;
using Longsplice.Model.Tables;

namespace Longsplice.Model.Files;

/// <summary>A model as a folder of CSV files with datapackage.json.</summary>
public static class ModelFolder
{
    /// <summary>Loads and checks a model; all findings at once.</summary>
    /// <param name="folder">The folder.</param>
    public static LoadResult<SupplyModel> Load(string folder)
    {
        var findings = new List<Finding>();
        if (!Directory.Exists(folder))
        {
            findings.Add(Finding.Of("LS050", folder, 0, "", "no such folder", "a folder with the model's tables"));
            return LoadResult<SupplyModel>.Of(null, findings);
        }

        var model = DataPackage.Read(folder, ReadTables(folder, findings), findings);
        bool isReadable = !findings.Exists(finding => finding.Severity == Severity.Error);
        findings.AddRange(ModelChecks.Run(model, isReadable));
        return LoadResult<SupplyModel>.Of(model, findings);
    }

    /// <summary>The files of a model: name and text of each, in canonical form.</summary>
    public static IEnumerable<(string Name, string Text)> Files(SupplyModel model)
    {
        yield return (DataPackage.FileName, DataPackage.Text(model));
        foreach (var (schema, rows) in model.Tables)
        {
            if (rows.Count > 0)
            {
                yield return ($"{schema.Table.Name}.csv", TableWriter.Text(schema, rows));
            }
        }
    }

    private static SupplyModel ReadTables(string folder, List<Finding> findings) => new()
    {
        Theatres = new(Read<Theatre>(folder, findings), row => row.Id),
        Nations = new(Read<Nation>(folder, findings), row => row.Id),
        Sites = new(Read<Site>(folder, findings), row => row.Id),
        Items = new(Read<Item>(folder, findings), row => row.Id),
        Lines = new(Read<ProductionLine>(folder, findings), row => row.Id),
        Recipes = new(Read<Recipe>(folder, findings), row => row.Id),
        RecipeInputs = new(Read<RecipeInput>(folder, findings)),
        Stocks = new(Read<Stock>(folder, findings)),
        Contracts = new(Read<Contract>(folder, findings), row => row.Id),
        Lanes = new(Read<Lane>(folder, findings), row => row.Id),
        Passages = new(Read<Passage>(folder, findings), row => row.Id),
        Demands = new(Read<Demand>(folder, findings), row => row.Id),
        Licences = new(Read<Licence>(folder, findings)),
        Substitutes = new(Read<Substitute>(folder, findings)),
        Services = new(Read<Service>(folder, findings), row => row.Id),
        SiteServices = new(Read<SiteService>(folder, findings)),
        Options = new(Read<OptionRow>(folder, findings), row => row.Id),
        Programmes = new(Read<Programme>(folder, findings), row => row.Id),
        Ranges = new(Read<RangeRow>(folder, findings)),
        Sources = new(Read<SourceRow>(folder, findings), row => row.Id),
    };

    private static List<TRow> Read<TRow>(string folder, List<Finding> findings)
        where TRow : Row
    {
        var table = TableSchema<TRow>.Instance.Table;
        string path = Path.Combine(folder, $"{table.Name}.csv");
        if (File.Exists(path))
        {
            return TableReader.Read<TRow>(path, findings);
        }

        if (table.IsRequired)
        {
            findings.Add(Finding.Of("LS001", $"{table.Name}.csv", 0, "", "no such file", "this table"));
        }

        return [];
    }
}
