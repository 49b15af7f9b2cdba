using Longsplice.Model;
using Longsplice.Model.Checks;
using Longsplice.Model.Files;

namespace Longsplice.Runs.Store;

/// <summary>Puts a model into the place of an old one, in any form, whole or not at all.</summary>
public static class ModelReplacement
{
    /// <summary>Writes a model; what else stands in its folder stays.</summary>
    /// <param name="model">The model.</param>
    /// <param name="form">Its form.</param>
    /// <param name="target">Folder or workbook.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <returns>A finding where the disk refuses, and then nothing has changed.</returns>
    /// <exception cref="OperationCanceledException">It was stopped; nothing has changed.</exception>
    public static Finding? Write(SupplyModel model, ModelForm form, string target, CancellationToken cancellation) =>
        form == ModelForm.Xlsx
            ? Replacement.OfFile(target, path => WriteAndCompare(model, form, path, cancellation), cancellation)
            : Replacement.OfFolder(target, path => WriteFolder(model, form, path, target, cancellation), cancellation);

    private static void WriteFolder(
        SupplyModel model, ModelForm form, string path, string old, CancellationToken cancellation)
    {
        if (Directory.Exists(old))
        {
            CopyOthers(old, path);
        }

        WriteAndCompare(model, form, path, cancellation);
    }

    /// <summary>Writes and reads again: a conversion that lost anything must not take the old one's place.</summary>
    private static void WriteAndCompare(SupplyModel model, ModelForm form, string path, CancellationToken cancellation)
    {
        ModelWriter.Write(model, form, path, cancellation);
        var again = ModelFiles.Load(path);
        if (again.Value is not { } copy || ModelHash.Of(copy) != ModelHash.Of(model))
        {
            throw new InvalidOperationException($"the model written as {form} differs from the one read; nothing was replaced");
        }
    }

    /// <summary>Scenarios, pages and whatever else people keep beside the tables.</summary>
    private static void CopyOthers(string from, string to)
    {
        foreach (string file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            string relative = Path.GetRelativePath(from, file);
            if (!ModelFiles.IsModelFile(relative))
            {
                string copy = Path.Combine(to, relative);
                Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
                File.Copy(file, copy);
            }
        }
    }
}
