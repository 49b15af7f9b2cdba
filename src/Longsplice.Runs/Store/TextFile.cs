using Longsplice.Model.Checks;

namespace Longsplice.Runs.Store;

/// <summary>Writes a file whole or not at all.</summary>
internal static class TextFile
{
    /// <summary>Writes text in UTF-8 without BOM; a finding where the disk refuses, and then nothing has changed.</summary>
    public static Finding? Write(string path, string text) => Write(path, file => File.WriteAllText(file, text));

    /// <summary>Lets a caller write a file beside the target, which then takes its place.</summary>
    public static Finding? Write(string path, Action<string> write) => Write(path, write, isNew: false);

    /// <summary>Lets a caller write a file that must not be there yet: people may have filled in or edited the old one.</summary>
    public static Finding? WriteNew(string path, Action<string> write) => Taken(path) ?? Write(path, write, isNew: true);

    /// <summary>A finding where a file is there already; null where the name is free.</summary>
    public static Finding? Taken(string path) => Path.Exists(path)
        ? Finding.Of("LS173", path, 0, "", "a file of this name", "a name that is free; nothing is overwritten")
        : null;

    private static Finding? Write(string path, Action<string> write, bool isNew)
    {
        string staging = $"{path}.longsplice-{Guid.NewGuid():N}";
        try
        {
            write(staging);
            File.Move(staging, path, overwrite: !isNew);
            return null;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return Finding.Of("LS051", path, 0, "", failure.Message, "a file that can be written");
        }
        finally
        {
            File.Delete(staging);
        }
    }
}
