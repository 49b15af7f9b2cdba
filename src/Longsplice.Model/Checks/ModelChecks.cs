using Longsplice.Model.Tables;

namespace Longsplice.Model.Checks;

/// <summary>Runs all checks of a model and reports all findings.</summary>
public static class ModelChecks
{
    /// <summary>Runs the checks.</summary>
    /// <param name="model">The tables.</param>
    /// <param name="isComplete">
    /// False where rows could not be read; then checks that would blame what is missing are left out.
    /// </param>
    public static IEnumerable<Finding> Run(SupplyModel model, bool isComplete)
    {
        Finding[] keys = [.. KeyChecks.Run(model)];
        if (!isComplete)
        {
            return keys;
        }

        Finding[] rows =
        [
            .. keys,
            .. ReferenceChecks.Run(model),
            .. ShapeChecks.Run(model),
            .. OptionChecks.Run(model),
            .. RangeChecks.Run(model),
            .. ProvenanceChecks.Run(model),
        ];
        bool isSound = !Array.Exists(rows, finding => finding.Severity == Severity.Error);
        return isSound ? [.. rows, .. NetworkChecks.Run(model)] : rows;
    }

    /// <summary>A finding at a row.</summary>
    internal static Finding At(
        TableSchema schema, Row row, string code, string column, string found, string expected, string hint = "") =>
        Finding.Of(code, $"{schema.Table.Name}.csv", row.FileRow, column, found, expected, hint);

    /// <summary>A finding at a row of a table known by its record.</summary>
    internal static Finding At<TRow>(
        TRow row, string code, string column, string found, string expected, string hint = "")
        where TRow : Row =>
        At(TableSchema<TRow>.Instance, row, code, column, found, expected, hint);
}
