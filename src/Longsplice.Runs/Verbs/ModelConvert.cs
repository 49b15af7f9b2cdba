using System.Collections.Immutable;
using Longsplice.Model;
using Longsplice.Model.Checks;
using Longsplice.Model.Files;
using Longsplice.Runs.Store;

namespace Longsplice.Runs.Verbs;

/// <summary>Converts a model between its forms without loss.</summary>
public static class ModelConvert
{
    /// <summary>Runs the verb.</summary>
    /// <param name="from">Folder or workbook of the model.</param>
    /// <param name="to">Folder or workbook to write; what else stands in a folder stays.</param>
    /// <param name="form">The form; null where the name of the target says it.</param>
    /// <param name="cancellation">Stops it; the target is then as it was.</param>
    public static VerbResult<ModelConvertData> Run(
        string from, string to, ModelForm? form, CancellationToken cancellation)
    {
        var loaded = ModelFiles.Load(from);
        var wanted = form ?? ModelFiles.FormOfName(to);
        ImmutableArray<Finding> findings =
        [
            .. loaded.Findings,
            .. Refusals(to, wanted),
            .. loaded.Value is { } read && wanted == ModelForm.Xlsx ? ModelSheets.Misfits(read) : [],
        ];
        if (loaded.Value is not { } model || findings.Any(finding => finding.Severity == Severity.Error))
        {
            return VerbResult<ModelConvertData>.Of(findings, null);
        }

        var failure = ModelReplacement.Write(model, wanted, to, cancellation);
        return failure is null
            ? VerbResult<ModelConvertData>.Of(findings, Describe(model, to, wanted))
            : VerbResult<ModelConvertData>.Of(findings.Add(failure), null);
    }

    private static IEnumerable<Finding> Refusals(string to, ModelForm form)
    {
        bool isNameOfFile = ModelFiles.FormOfName(to) == ModelForm.Xlsx;
        if (isNameOfFile != (form == ModelForm.Xlsx))
        {
            yield return Finding.Of("LS091", to, 0, "", $"this name for the form {form.ToString().ToLowerInvariant()}", "a name that ends in .xlsx for a workbook, and any other for a folder");
        }

        bool isFree = form == ModelForm.Xlsx
            ? !Path.Exists(to) || IsModel(to, ModelForm.Xlsx)
            : !Path.Exists(to) || IsModel(to, ModelForm.Csv) || IsModel(to, ModelForm.Parquet) || IsEmptyFolder(to);
        if (!isFree)
        {
            yield return Finding.Of("LS090", to, 0, "", "something that is no model of this form", "a model, an empty folder, or nothing");
        }
    }

    /// <summary>A workbook counts as a model where it has a sheet of the model's.</summary>
    private static bool IsModel(string path, ModelForm form) => ModelFiles.FormOf(path) == form && ModelFiles.HasTables(path);

    private static bool IsEmptyFolder(string path) =>
        Directory.Exists(path) && !Directory.EnumerateFileSystemEntries(path).Any();

    private static ModelConvertData Describe(SupplyModel model, string to, ModelForm form) => new(
        to,
        form,
        model.Tables.ToImmutableSortedDictionary(table => table.Schema.Table.Name, table => table.Rows.Count, StringComparer.Ordinal),
        ModelHash.Of(model));
}
