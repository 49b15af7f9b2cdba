namespace Longsplice.Runs.Store;

/// <summary>
/// The folder into which a run is written before it takes its place. While it is written its lock file is held
/// open, so that what a killed run left behind can be told from what another run is writing now.
/// </summary>
internal static class Staging
{
    private const string LockName = ".lock";
    private const string AsideEnd = "-old";

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

    /// <summary>Where the old folder stands while the new one takes its place.</summary>
    public static string AsideOf(string staging) => staging + AsideEnd;

    /// <summary>Removes what killed runs to the same target have left; a folder that was set aside is put back first.</summary>
    public static void RemoveStale(string parent, string target)
    {
        PutBack(parent, target);
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

    /// <summary>Killed between setting the old folder aside and moving the new one in, a run leaves only the old one.</summary>
    private static void PutBack(string parent, string target)
    {
        string place = Path.Combine(parent, target);
        if (!Path.Exists(place) && Directory.EnumerateDirectories(parent, $"{Prefix(target)}*{AsideEnd}").FirstOrDefault() is { } aside)
        {
            Directory.Move(aside, place);
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
