using Longsplice.Model.Checks;

namespace Longsplice.Runs.Store;

/// <summary>Writes a folder that did not exist, whole or not at all.</summary>
internal static class NewFolder
{
    /// <summary>Why a folder cannot be made; null where it can.</summary>
    public static Finding? Refusal(string folder)
    {
        if (File.Exists(folder))
        {
            return Finding.Of("LS051", folder, 0, "", "a file", "a folder, or nothing, at this place");
        }

        return Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any()
            ? Finding.Of("LS097", folder, 0, "", "files", "an empty folder, or nothing")
            : null;
    }

    /// <summary>Why a folder cannot be made, where one is asked for.</summary>
    public static IEnumerable<Finding> Refusals(string? folder) =>
        folder is not null && Refusal(folder) is { } refusal ? [refusal] : [];

    /// <summary>Writes the files; a finding where the disk refuses, and then nothing has changed.</summary>
    public static Finding? Write(string folder, IEnumerable<(string Name, string Text)> files)
    {
        string target = Path.GetFullPath(folder).TrimEnd(Path.DirectorySeparatorChar);
        string parent = Path.GetDirectoryName(target) ?? target;
        string staging = Staging.NameFor(parent, Path.GetFileName(target));
        try
        {
            Directory.CreateDirectory(parent);
            using (Staging.Begin(staging))
            {
                foreach (var (name, text) in files)
                {
                    File.WriteAllText(Path.Combine(staging, name), text);
                }
            }

            if (Directory.Exists(target))
            {
                Directory.Delete(target);
            }

            Directory.Move(staging, target);
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
}
