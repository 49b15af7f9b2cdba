namespace Longsplice.Runs.Store;

/// <summary>
/// The folder into which a run is written before it takes its place. While it is written its lock file is held
/// open, so that what a killed run left behind can be told from what another run is writing now.
/// </summary>
internal static class Staging
{
    private const string LockName = ".lock";

    private static readonly TimeSpan TimeToLock = TimeSpan.FromMinutes(10);

    /// <summary>A new name beside the target, hidden and recognisable.</summary>
    public static string NameFor(string parent, string target) =>
        Path.Combine(parent, $"{Prefix(target)}{Guid.NewGuid():N}");

    /// <summary>Makes the folder and holds its lock until disposed.</summary>
    public static IDisposable Begin(string staging)
    {
        Directory.CreateDirectory(staging);
        return new FileStream(
            Path.Combine(staging, LockName),
            FileMode.CreateNew,
            FileAccess.ReadWrite,
            FileShare.None,
            bufferSize: 1,
            FileOptions.DeleteOnClose);
    }

    /// <summary>Removes what killed runs to the same target have left.</summary>
    public static void RemoveStale(string parent, string target)
    {
        foreach (string folder in Directory.EnumerateDirectories(parent, $"{Prefix(target)}*").ToArray())
        {
            if (IsStale(folder))
            {
                Remove(folder);
            }
        }
    }

    /// <summary>Removes a folder, if there is one.</summary>
    public static void Remove(string folder)
    {
        try
        {
            if (Directory.Exists(folder))
            {
                Directory.Delete(folder, recursive: true);
            }
        }
        catch (IOException)
        {
            // What cannot be removed now is hidden by its dot and named after Longsplice; the next run tries again.
        }
    }

    private static string Prefix(string target) => $".longsplice-{target}-";

    private static bool IsStale(string folder)
    {
        string path = Path.Combine(folder, LockName);
        if (!File.Exists(path))
        {
            return DateTime.UtcNow - Directory.GetCreationTimeUtc(folder) > TimeToLock;
        }

        try
        {
            using var held = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.None);
            return true;
        }
        catch (IOException)
        {
            return false;
        }
    }
}
