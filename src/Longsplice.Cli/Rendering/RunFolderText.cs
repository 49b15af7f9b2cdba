namespace Longsplice.Cli.Rendering;

/// <summary>Where a run folder lies and how to check it.</summary>
internal static class RunFolderText
{
    /// <summary>The lines; nothing where no folder was written.</summary>
    /// <param name="folder">The folder; null for none.</param>
    public static string Of(string? folder) => folder is null
        ? ""
        : $"\nRun folder   {folder}  tables/*.csv, answer.json, inputs/\nCheck it     longsplice verify {folder}    re-runs and compares every byte\n";
}
