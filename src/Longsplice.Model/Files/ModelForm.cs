namespace Longsplice.Model.Files;

/// <summary>The forms in which a model is kept; they convert into each other without loss.</summary>
public enum ModelForm
{
    /// <summary>A folder of CSV files with datapackage.json.</summary>
    Csv,

    /// <summary>One workbook, a sheet a table.</summary>
    Xlsx,

    /// <summary>A folder of Parquet files with datapackage.json.</summary>
    Parquet,
}
