using Longsplice.Model.Tables;

namespace Longsplice.Model.Checks;

/// <summary>Runs all checks of a model and reports all findings.</summary>
public static class ModelChecks
{
    /// <summary>Runs the checks; tables are called by the names of their CSV files.</summary>
    /// <param name="model">The tables.</param>
    /// <param name="isComplete">False where rows could not be read.</param>
    public static IReadOnlyList<Finding> Run(SupplyModel model, bool isComplete)
    {
        var findings = new FindingSet();
        Run(model, isComplete, table => $"{table}.csv", findings);
        return [.. findings.WithCounts()];
    }

    /// <summary>Runs the checks.</summary>
    /// <param name="model">The tables.</param>
    /// <param name="isComplete">
    /// False where rows could not be read; then checks that would blame what is missing are left out.
    /// </param>
    /// <param name="placeOf">Where a table stands, as findings name it.</param>
    /// <param name="findings">Where findings go.</param>
    public static void Run(SupplyModel model, bool isComplete, Func<string, string> placeOf, FindingSet findings)
    {
        var broken = findings.Where(finding => finding.Severity == Severity.Error).Select(finding => finding.File).ToHashSet(StringComparer.Ordinal);
        findings.AddRange(Placed(KeyChecks.Run(model)));
        findings.AddRange(Placed(ReferenceChecks.Run(model, table => !broken.Contains(placeOf(table)))));
        if (!isComplete)
        {
            return;
        }

        findings.AddRange(Placed(ShapeChecks.Run(model)));
        findings.AddRange(Placed(CableChecks.Run(model)));
        findings.AddRange(Placed(OptionChecks.Run(model)));
        findings.AddRange(Placed(RangeChecks.Run(model)));
        findings.AddRange(Placed(ProvenanceChecks.Run(model)));
        if (findings.All(finding => finding.Severity != Severity.Error))
        {
            findings.AddRange(Placed(NetworkChecks.Run(model)));
            findings.AddRange(Placed(UnknownChecks.Run(model)));
        }

        IEnumerable<Finding> Placed(IEnumerable<Finding> found) =>
            found.Select(finding => finding with { File = placeOf(finding.File) });
    }

    /// <summary>A finding at a row; its file is the name of the table until it is known where that stands.</summary>
    internal static Finding At(
        TableSchema schema, Row row, string code, string column, string found, string expected, string hint = "") =>
        Finding.Of(code, schema.Table.Name, row.FileRow, column, found, expected, hint);

    /// <summary>A finding at a row of a table known by its record.</summary>
    internal static Finding At<TRow>(
        TRow row, string code, string column, string found, string expected, string hint = "")
        where TRow : Row =>
        At(TableSchema<TRow>.Instance, row, code, column, found, expected, hint);
}
