using System.Text.Json;
using Longsplice.Model.Checks;
using Longsplice.Runs.Briefs;

namespace Longsplice.Runs.Store;

/// <summary>
/// Writes a run folder whole or not at all: into a folder beside it first, which takes its place at the end.
/// </summary>
public static class RunFolder
{
    /// <summary>Why a folder cannot be written to; null where it can.</summary>
    public static Finding? Refusal(string folder)
    {
        if (File.Exists(folder))
        {
            return Finding.Of("LS051", folder, 0, "", "a file", "a folder, or nothing, at this place");
        }

        bool isOther = Directory.Exists(folder)
            && Directory.EnumerateFileSystemEntries(folder).Any()
            && RunManifest.Read(folder) is null;
        return isOther
            ? Finding.Of("LS052", folder, 0, "", "files that are no run", "an empty folder, a run folder, or nothing")
            : null;
    }

    /// <summary>Writes a run; a finding where the disk or the folder refuses, and then nothing has changed.</summary>
    /// <exception cref="OperationCanceledException">It was stopped; nothing has changed.</exception>
    public static Finding? Write(string folder, Story story, CancellationToken cancellation)
    {
        string target = Path.GetFullPath(folder).TrimEnd(Path.DirectorySeparatorChar);
        string parent = Path.GetDirectoryName(target) ?? target;
        string staging = Staging.NameFor(parent, Path.GetFileName(target));
        try
        {
            Staging.RemoveStale(parent, Path.GetFileName(target));
            using (Staging.Begin(staging))
            {
                WriteFiles(staging, story, cancellation);
            }

            cancellation.ThrowIfCancellationRequested();
            Replace(target, staging);
            return null;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            return Finding.Of("LS051", folder, 0, "", failure.Message, "a folder that can be written");
        }
        finally
        {
            Staging.Remove(staging);
        }
    }

    private static void WriteFiles(string folder, Story story, CancellationToken cancellation)
    {
        var files = RunContents.Of(story, cancellation);
        foreach (var file in files)
        {
            cancellation.ThrowIfCancellationRequested();
            string path = Path.Combine(folder, file.Path.Replace('/', Path.DirectorySeparatorChar));
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, file.Bytes);
        }

        string manifest = JsonSerializer.Serialize(RunManifest.Of(story, files), Json.Options) + "\n";
        File.WriteAllText(Path.Combine(folder, "run.json"), manifest);
    }

    /// <summary>Puts the new folder in the old one's place; the old one is put back where that fails.</summary>
    private static void Replace(string target, string staging)
    {
        if (!Directory.Exists(target))
        {
            Directory.Move(staging, target);
            return;
        }

        string aside = staging + "-old";
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
