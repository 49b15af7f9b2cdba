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
    public static Finding? Write(string folder, Story story, CancellationToken cancellation) =>
        Replacement.OfFolder(folder, staging => WriteFiles(staging, story, cancellation), cancellation);

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
}
