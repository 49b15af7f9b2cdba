using Longsplice.Model.Checks;

namespace Longsplice.Runs.Store;

/// <summary>
/// Puts a new folder or file in the place of an old one, whole or not at all: it is written into a folder beside
/// first. Killed half-way, the old one is as it was; killed in the moment between the two moves of a folder, it
/// stands beside and the next writing puts it back.
/// </summary>
public static class Replacement
{
    /// <summary>Makes a folder.</summary>
    /// <param name="target">The folder.</param>
    /// <param name="fill">Writes into the folder that it is given.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <returns>A finding where the disk refuses, and then nothing has changed.</returns>
    /// <exception cref="OperationCanceledException">It was stopped; nothing has changed.</exception>
    public static Finding? OfFolder(string target, Action<string> fill, CancellationToken cancellation) =>
        Make(target, fill, (staging, place) => Swap(place, staging), cancellation);

    /// <summary>Makes a file.</summary>
    /// <param name="target">The file.</param>
    /// <param name="write">Writes the file that it is given the name of.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <returns>A finding where the disk refuses, and then nothing has changed.</returns>
    /// <exception cref="OperationCanceledException">It was stopped; nothing has changed.</exception>
    public static Finding? OfFile(string target, Action<string> write, CancellationToken cancellation)
    {
        string name = Path.GetFileName(target);
        return Make(
            target,
            staging => write(Path.Combine(staging, name)),
            (staging, place) => File.Move(Path.Combine(staging, name), place, overwrite: true),
            cancellation);
    }

    private static Finding? Make(
        string path, Action<string> fill, Action<string, string> put, CancellationToken cancellation)
    {
        string target = Path.GetFullPath(path).TrimEnd(Path.DirectorySeparatorChar);
        string parent = Path.GetDirectoryName(target) ?? target;
        string staging = Staging.NameFor(parent, Path.GetFileName(target));
        try
        {
            Staging.RemoveStale(parent, Path.GetFileName(target));
            using (Staging.Begin(staging))
            {
                fill(staging);
            }

            cancellation.ThrowIfCancellationRequested();
            put(staging, target);
            return null;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            return Finding.Of("LS051", path, 0, "", failure.Message, "a place that can be written");
        }
        finally
        {
            Staging.Remove(staging);
        }
    }

    /// <summary>Puts the new folder in the old one's place; the old one is put back where that fails.</summary>
    private static void Swap(string target, string staging)
    {
        if (!Directory.Exists(target))
        {
            Directory.Move(staging, target);
            return;
        }

        string aside = Staging.AsideOf(staging);
        Directory.Move(target, aside);
        try
        {
            Directory.Move(staging, target);
        }
        catch
        {
            Directory.Move(aside, target);
            throw;
        }

        Staging.Remove(aside);
    }
}
