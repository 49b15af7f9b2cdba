using Longsplice.Model.Checks;

namespace Longsplice.Runs.Store;

/// <summary>Writes a file whole or not at all.</summary>
internal static class TextFile
{
    /// <summary>Writes text in UTF-8 without BOM; a finding where the disk refuses, and then nothing has changed.</summary>
    public static Finding? Write(string path, string text) => Write(path, file => File.WriteAllText(file, text));

    /// <summary>Lets a caller write a file beside the target, which then takes its place.</summary>
    public static Finding? Write(string path, Action<string> write)
    {
        string staging = $"{path}.longsplice-{Guid.NewGuid():N}";
        try
        {
            write(staging);
            File.Move(staging, path, overwrite: true);
            return null;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            return Finding.Of("LS051", path, 0, "", failure.Message, "a file that can be written");
        }
        finally
        {
            File.Delete(staging);
        }
    }
}
