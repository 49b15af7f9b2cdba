using Longsplice.Model.Checks;
using Longsplice.Model.Tables;
using Longsplice.Model.Tables.Cells;

namespace Longsplice.Model.Files;

/// <summary>Models as files: a folder of CSV files, a workbook, or a folder of Parquet files.</summary>
public static class ModelFiles
{
    /// <summary>Loads and checks a model in whichever form it is; all findings at once.</summary>
    /// <param name="path">The folder or workbook.</param>
    public static LoadResult<SupplyModel> Load(string path)
    {
        var findings = new FindingSet();
        using var source = ModelSource.Open(path, findings);
        if (source is null)
        {
            return LoadResult<SupplyModel>.Of(null, findings);
        }

        var model = source.ReadPackage(ReadTables(source, findings), findings);
        source.FindLeftovers(findings);
        bool isReadable = findings.All(finding => finding.Severity != Severity.Error);
        ModelChecks.Run(model, isReadable, source.PlaceOf, findings);
        return LoadResult<SupplyModel>.Of(model, findings.WithCounts());
    }

    /// <summary>The form of what stands at a path; null where it is no model.</summary>
    /// <param name="path">A folder or file; there may be none.</param>
    public static ModelForm? FormOf(string path) => ModelSource.FormOf(path);

    /// <summary>The form that a name asks for: a workbook where it ends in .xlsx, else what stands there, or CSV.</summary>
    /// <param name="path">A folder or file; there may be none.</param>
    public static ModelForm FormOfName(string path) => ModelSource.IsWorkbookName(path)
        ? ModelForm.Xlsx
        : FormOf(path) ?? (Path.GetExtension(path).Equals(".parquet", StringComparison.OrdinalIgnoreCase) ? ModelForm.Parquet : ModelForm.Csv);

    /// <summary>The folder of what belongs to a model beside its tables, such as scenarios: its own, or that of its workbook.</summary>
    /// <param name="path">Folder or workbook of the model.</param>
    public static string FolderOf(string path) => File.Exists(path) ? Path.GetDirectoryName(path) ?? "" : path;

    /// <summary>True where at least one table of a model stands at a path.</summary>
    /// <param name="path">A folder or file; there may be none.</param>
    public static bool HasTables(string path)
    {
        using var source = ModelSource.Open(path, []);
        return source is not null && Array.Exists(SupplyModel.Schemas, schema => source.Has(schema.Table.Name));
    }

    /// <summary>True for the name of a table's file, or of datapackage.json.</summary>
    /// <param name="name">Path of a file within the folder of a model.</param>
    public static bool IsModelFile(string name) => name == DataPackage.FileName
        || (Path.GetExtension(name) is ".csv" or ".parquet"
            && Array.Exists(SupplyModel.Schemas, schema => schema.Table.Name == Path.ChangeExtension(name, null)));

    /// <summary>Where a table of a model stands, as findings name it.</summary>
    /// <param name="path">Folder or workbook of the model.</param>
    /// <param name="table">Name of the table.</param>
    public static string PlaceOf(string path, string table) => FormOf(path) switch
    {
        ModelForm.Xlsx => $"{Path.GetFileName(path)}/{table}",
        ModelForm.Parquet => $"{table}.parquet",
        _ => $"{table}.csv",
    };

    /// <summary>The files of a model as a folder of CSV: name and text of each, in canonical form.</summary>
    /// <param name="model">The model.</param>
    public static IEnumerable<(string Name, string Text)> Files(SupplyModel model)
    {
        yield return (DataPackage.FileName, DataPackage.Text(model, ".csv"));
        foreach (var (schema, rows) in model.Tables)
        {
            if (rows.Count > 0 || schema.Table.IsRequired)
            {
                yield return ($"{schema.Table.Name}.csv", TableWriter.Text(schema, rows));
            }
        }
    }

    private static SupplyModel ReadTables(ModelSource source, FindingSet findings)
    {
        var texts = new TextPool();
        return new()
        {
            Theatres = new(Read<Theatre>(), row => row.Id),
            Nations = new(Read<Nation>(), row => row.Id),
            Sites = new(Read<Site>(), row => row.Id),
            Items = new(Read<Item>(), row => row.Id),
            Lines = new(Read<ProductionLine>(), row => row.Id),
            Recipes = new(Read<Recipe>(), row => row.Id),
            RecipeInputs = new(Read<RecipeInput>()),
            Stocks = new(Read<Stock>()),
            Contracts = new(Read<Contract>(), row => row.Id),
            Lanes = new(Read<Lane>(), row => row.Id),
            SeaLanes = new(Read<SeaLane>(), row => row.Id),
            Passages = new(Read<Passage>(), row => row.Id),
            Demands = new(Read<Demand>(), row => row.Id),
            Licences = new(Read<Licence>()),
            Substitutes = new(Read<Substitute>()),
            Services = new(Read<Service>(), row => row.Id),
            SiteServices = new(Read<SiteService>()),
            Cables = new(Read<Cable>(), row => row.Id),
            Landings = new(Read<Landing>(), row => row.Id),
            CableSegments = new(Read<CableSegment>(), row => row.Id),
            RepairShips = new(Read<RepairShip>(), row => row.Id),
            Options = new(Read<OptionRow>(), row => row.Id),
            Programmes = new(Read<Programme>(), row => row.Id),
            Ranges = new(Read<RangeRow>()),
            Sources = new(Read<SourceRow>(), row => row.Id),
        };

        List<TRow> Read<TRow>()
            where TRow : Row
        {
            var table = TableSchema<TRow>.Instance.Table;
            var rows = new RowReader<TRow>(source.PlaceOf(table.Name), texts, findings);
            if (source.Has(table.Name))
            {
                source.Read(rows);
            }
            else if (table.IsRequired)
            {
                findings.Add(Finding.Of("LS001", source.PlaceOf(table.Name), 0, "", "no such table", "this table"));
            }

            return rows.Rows;
        }
    }
}
