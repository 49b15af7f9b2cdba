using Longsplice.Model.Checks;
using Longsplice.Model.Files;

namespace Longsplice.Model.Expectations;

/// <summary>The expectations beside a model, as <c>expectations.csv</c> in its folder.</summary>
public static class ExpectationFile
{
    /// <summary>Name of the file.</summary>
    public const string Name = "expectations.csv";

    /// <summary>Loads and checks them; all findings at once.</summary>
    /// <param name="folder">Folder of the model.</param>
    /// <param name="model">The model, without errors.</param>
    public static LoadResult<IReadOnlyList<Expectation>> Load(string folder, SupplyModel model)
    {
        var findings = new List<Finding>();
        IReadOnlyList<Expectation> rows = TableReader.Read<Expectation>(Path.Combine(folder, Name), findings);
        return LoadResult<IReadOnlyList<Expectation>>.Of(rows, [.. findings, .. ExpectationChecks.Run(rows, model)]);
    }

    /// <summary>A finding at a row of the file.</summary>
    public static Finding At(Expectation row, string code, string column, string found, string expected, string hint = "") =>
        Finding.Of(code, Name, row.FileRow, column, found, expected, hint);
}
