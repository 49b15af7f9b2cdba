using System.Text.Json;
using Longsplice.Model.Checks;
using Longsplice.Runs.Verbs;

namespace Longsplice.Runs.Store;

/// <summary>
/// Writes a run folder whole or not at all: into a folder beside it first, which takes its place at the end.
/// </summary>
public static class RunFolder
{
    /// <summary>Why a folder cannot be written to; null where it can.</summary>
    public static Finding? Refusal(string folder)
    {
        if (string.IsNullOrWhiteSpace(folder) || File.Exists(folder))
        {
            string found = string.IsNullOrWhiteSpace(folder) ? "no name" : "a file";
            return Finding.Of("LS051", folder, 0, "", found, "a folder, or nothing, at this place");
        }

        bool isOther = Directory.Exists(folder)
            && Directory.EnumerateFileSystemEntries(folder).Any()
            && RunManifest.Read(folder) is null;
        return isOther
            ? Finding.Of("LS052", folder, 0, "", "files that are no run", "an empty folder, a run folder, or nothing")
            : null;
    }

    /// <summary>Why a folder cannot be written to, where one is asked for.</summary>
    public static IEnumerable<Finding> Refusals(string? folder) =>
        folder is not null && Refusal(folder) is { } refusal ? [refusal] : [];

    /// <summary>Writes what a verb gave, where a folder is asked for; an answer whose folder cannot be written is given all the same.</summary>
    /// <typeparam name="T">Type of the verb's data.</typeparam>
    /// <param name="result">What the verb gave, with its record.</param>
    /// <param name="folder">The folder; null for none.</param>
    /// <param name="told">Data that names the folder.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <exception cref="OperationCanceledException">It was stopped; nothing has changed.</exception>
    public static VerbResult<T> Keep<T>(VerbResult<T> result, string? folder, Func<T, T> told, CancellationToken cancellation)
        where T : class
    {
        if (folder is null || result is not { Data: { } data, Record: { } record })
        {
            return result;
        }

        return Write(folder, record, cancellation) is { } failure
            ? VerbResult<T>.Of(result.Findings.Add(failure), data)
            : result with { Data = told(data) };
    }

    /// <summary>Writes a run; a finding where the disk or the folder refuses, and then nothing has changed.</summary>
    private static Finding? Write(string folder, RunRecord record, CancellationToken cancellation) =>
        Replacement.OfFolder(folder, staging => WriteFiles(staging, record, cancellation), cancellation);

    private static void WriteFiles(string folder, RunRecord record, CancellationToken cancellation)
    {
        var files = record.Files(cancellation);
        foreach (var file in files)
        {
            cancellation.ThrowIfCancellationRequested();
            string path = Path.Combine(folder, file.Path.Replace('/', Path.DirectorySeparatorChar));
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, file.Bytes);
        }

        string manifest = JsonSerializer.Serialize(RunManifest.Of(record, files), Json.Options) + "\n";
        File.WriteAllText(Path.Combine(folder, "run.json"), manifest);
    }
}
