using Longsplice.Model;
using Longsplice.Model.Checks;
using Longsplice.Model.Files;

namespace Longsplice.Runs.Store;

/// <summary>
/// Writes a changed model back to where it came from, in its form. In a folder of CSV files each file takes its old
/// one's place in one step, in an order that leaves a sound model even where it is killed; where the disk refuses,
/// all files are put back. Other forms are replaced whole.
/// </summary>
public static class ModelStore
{
    /// <summary>Writes the tables that changed; a finding where the disk refuses, and then nothing has changed.</summary>
    /// <param name="path">Where the model came from.</param>
    /// <param name="before">The model as it was read.</param>
    /// <param name="after">The model as it shall be.</param>
    public static Finding? Save(string path, SupplyModel before, SupplyModel after)
    {
        if (ModelFiles.FormOf(path) is (ModelForm.Xlsx or ModelForm.Parquet) and var form)
        {
            return ModelReplacement.Write(after, form, path, CancellationToken.None);
        }

        if (!File.Exists(Path.Combine(path, "sites.csv")))
        {
            return Finding.Of("LS117", path, 0, "", "a file of another name", "a folder, or a workbook whose name ends in .xlsx");
        }

        var files = FolderPatch.Of(path, before, after).ToArray();
        var done = new List<(string Target, string? Old)>();
        string mark = $".longsplice-{Guid.NewGuid():N}";
        try
        {
            foreach (var (target, text) in files)
            {
                File.WriteAllText(target + mark, text);
            }

            foreach (var (target, _) in files)
            {
                done.Add((target, File.Exists(target) ? File.ReadAllText(target) : null));
                File.Move(target + mark, target, overwrite: true);
            }

            return null;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            Restore(done);
            return Finding.Of("LS051", path, 0, "", failure.Message, "a model that can be written");
        }
        finally
        {
            foreach (var (target, _) in files)
            {
                File.Delete(target + mark);
            }
        }
    }

    private static void Restore(List<(string Target, string? Old)> done)
    {
        foreach (var (target, old) in done)
        {
            if (old is null)
            {
                File.Delete(target);
            }
            else
            {
                File.WriteAllText(target, old);
            }
        }
    }
}
