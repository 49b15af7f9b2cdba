using Longsplice.Model.Checks;
using Longsplice.Model.Files.Parquets;
using Longsplice.Model.Files.Workbooks;

namespace Longsplice.Model.Files;

/// <summary>The tables of a model in one form of file.</summary>
internal abstract class ModelSource : IDisposable
{
    /// <summary>Opens a model in whichever form it is; null, with a finding, where there is none.</summary>
    public static ModelSource? Open(string path, FindingSet findings)
    {
        if (Directory.Exists(path))
        {
            return OpenFolder(path, findings);
        }

        if (!File.Exists(path))
        {
            findings.Add(Finding.Of("LS050", path, 0, "", "no such folder or file", "a model: a folder of CSV or Parquet files, or a workbook"));
            return null;
        }

        if (Path.GetExtension(path).ToLowerInvariant() is ".csv" or ".parquet")
        {
            findings.Add(Finding.Of("LS085", path, 0, "", "a single table", "the folder in which a model's tables stand, or a workbook (.xlsx)"));
            return null;
        }

        return WorkbookReader.Open(path, findings) is { } book ? new WorkbookSource(book) : null;
    }

    /// <summary>The form of what stands at a path; null where it is no model.</summary>
    public static ModelForm? FormOf(string path)
    {
        if (!Directory.Exists(path))
        {
            return File.Exists(path) && IsWorkbookName(path) ? ModelForm.Xlsx : null;
        }

        bool HasTables(string extension) => Array.Exists(SupplyModel.Schemas, schema => File.Exists(Path.Combine(path, schema.Table.Name + extension)));
        return HasTables(".parquet")
            ? ModelForm.Parquet
            : HasTables(".csv") || File.Exists(Path.Combine(path, DataPackage.FileName)) ? ModelForm.Csv : null;
    }

    /// <summary>True where a name says that it is a workbook's.</summary>
    public static bool IsWorkbookName(string path) => Path.GetExtension(path).Equals(".xlsx", StringComparison.OrdinalIgnoreCase);

    /// <summary>Where a table stands, as findings name it.</summary>
    public abstract string PlaceOf(string table);

    /// <summary>True where there is such a table.</summary>
    public abstract bool Has(string table);

    /// <summary>Reads a table that is there.</summary>
    public abstract void Read(RowReader rows);

    /// <summary>Puts what is said of the model as a whole into it.</summary>
    public abstract SupplyModel ReadPackage(SupplyModel model, FindingSet findings);

    /// <summary>Tells of what looks like a table and is none.</summary>
    public virtual void FindLeftovers(FindingSet findings)
    {
    }

    /// <inheritdoc/>
    public virtual void Dispose()
    {
    }

    private static FolderSource? OpenFolder(string path, FindingSet findings)
    {
        foreach (string table in SupplyModel.Schemas.Select(schema => schema.Table.Name))
        {
            if (File.Exists(Path.Combine(path, $"{table}.csv")) && File.Exists(Path.Combine(path, $"{table}.parquet")))
            {
                findings.Add(Finding.Of("LS088", $"{table}.csv", 0, "", $"{table}.parquet beside it", "one of the two"));
            }
        }

        return FormOf(path) == ModelForm.Parquet
            ? new FolderSource(path, ".parquet", ParquetTable.Read)
            : new FolderSource(path, ".csv", CsvTable.Read);
    }
}
