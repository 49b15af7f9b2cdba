namespace Longsplice;

/// <summary>The folder of the repository, found above the tests.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Longsplice.slnx")))
        {
            folder = folder.Parent!;
        }

        return folder.FullName;
    }
}
