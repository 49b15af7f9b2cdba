using Longsplice.Model.Checks;
using Longsplice.Model.Files;

namespace Longsplice.Model.Expectations;

/// <summary>
/// The expectations of a model: <c>expectations.csv</c> in its folder, or beside its workbook, as its scenarios are. They
/// are no table of the model, so they neither convert nor enter its hash: a model is the same whatever is expected of it.
/// </summary>
public static class ExpectationFile
{
    /// <summary>Name of the file.</summary>
    public const string Name = "expectations.csv";

    /// <summary>Reads and checks them: the rows that can be read, and all findings at once.</summary>
    /// <param name="path">Folder or workbook of the model.</param>
    /// <param name="model">The model; null where it has errors, and then its ids are not looked up.</param>
    /// <param name="findings">Where findings go.</param>
    public static IReadOnlyList<Expectation> Load(string path, SupplyModel? model, ICollection<Finding> findings)
    {
        var rows = TableReader.Read<Expectation>(Path.Combine(ModelFiles.FolderOf(path), Name), findings);
        foreach (var finding in ExpectationChecks.Run(rows, model))
        {
            findings.Add(finding);
        }

        return rows;
    }

    /// <summary>A finding at a row of the file.</summary>
    public static Finding At(Expectation row, string code, string column, string found, string expected, string hint = "") =>
        Finding.Of(code, Name, row.FileRow, column, found, expected, hint);
}
