namespace Longsplice.Cli;

/// <summary>Where the models are that come with Longsplice.</summary>
internal static class Shipped
{
    /// <summary>The folder that holds <c>models</c>: named by the launcher, else found above the program.</summary>
    public static string Home()
    {
        if (Environment.GetEnvironmentVariable("LONGSPLICE_HOME") is { Length: > 0 } named)
        {
            return named;
        }

        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (Directory.Exists(Path.Combine(folder.FullName, "models")))
            {
                return folder.FullName;
            }
        }

        return Environment.CurrentDirectory;
    }
}
