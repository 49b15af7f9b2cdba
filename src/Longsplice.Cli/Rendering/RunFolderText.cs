namespace Longsplice.Cli.Rendering;

/// <summary>Where a run folder lies and how to check it.</summary>
internal static class RunFolderText
{
    /// <summary>The lines; nothing where no folder was written.</summary>
    /// <param name="folder">The folder; null for none.</param>
    /// <param name="page">The page in it to read first; empty where there is none.</param>
    public static string Of(string? folder, string page = "") => folder is null
        ? ""
        : $"\nRun folder   {folder}  {(page.Length > 0 ? $"{page} · " : "")}tables/*.csv · inputs/\nCheck it     longsplice verify {folder}    re-runs and compares every byte\n";
}
